package dev.harbinger.engine;

import dev.harbinger.rule.RulePack;
import dev.harbinger.rule.RuleProblem;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A pack as far as it can be read, sound or not, for tools that mend it.
 *
 * @param files contents of the files that decide what it computes, by name
 * @param errors what is wrong with it, by file, line and column
 * @param pack what it says where it can be understood; null if pack.yaml or the vocabulary cannot be read
 */
public record PackSource(
        SortedMap<String, String> files,
        List<RuleProblem> errors,
        @Nullable RulePack pack) {
    public PackSource {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        errors = List.copyOf(errors);
    }
}
