package dev.harbinger.workshop.format;

import dev.harbinger.rule.RuleProblem;
import java.util.List;

/** What came of formatting a file. */
public sealed interface Formatted {
    /**
     * The file in the one style.
     *
     * @param text lines end in a line feed
     */
    record Text(String text) implements Formatted {}

    /**
     * It has faults and should stay as it is.
     *
     * @param problems by line and column, at least one
     */
    record Refused(List<RuleProblem> problems) implements Formatted {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
