package dev.harbinger.fact;

import java.util.List;

/** What came of reading a posted document: a fact set, or everything that is wrong with it. */
public sealed interface Reading {
    /** The document has no fault. */
    record Accepted(FactSet factSet) implements Reading {}

    /**
     * The document has faults.
     *
     * @param problems all of them in document order, at least one
     */
    record Rejected(List<FactProblem> problems) implements Reading {
        public Rejected {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("A rejected document must have a problem.");
            }
        }
    }
}
