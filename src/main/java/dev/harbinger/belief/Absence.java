package dev.harbinger.belief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a firing assumes not to be so. It is graded: the better what speaks for it is supported, the weaker
 * the firing (METHOD.md §2).
 *
 * @param facts each of them would break it; many firings may share one list
 * @param finding it would break it as well, as far as it is scored; or null
 */
public record Absence(List<FactId> facts, @Nullable FindingKey finding) {
    public Absence {
        facts = List.copyOf(facts);
    }
}
