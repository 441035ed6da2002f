package dev.harbinger.belief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a firing assumes not to be so. It is graded: the better what speaks for it is supported, the weaker
 * the firing (METHOD.md §2).
 *
 * @param facts each of them would break it
 * @param finding it would break it as well, as far as it is scored; or null
 */
public record Absence(List<Counted> facts, @Nullable FindingKey finding) {
    public Absence {
        facts = List.copyOf(facts);
    }

    /** The absence of a finding. */
    public static Absence of(FindingKey finding) {
        return new Absence(List.of(), finding);
    }

    /** Whether no fact is known that could break it. */
    public boolean isOpen() {
        return facts.isEmpty();
    }
}
