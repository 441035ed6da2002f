package dev.harbinger.fact;

import java.util.List;

/** What came of applying asked-for changes to a fact set: the changed set, or everything that is wrong with them. */
public sealed interface ChangeReading {
    /**
     * The changes have no fault.
     *
     * @param factSet the changed fact set
     * @param document the same as JSON, UTF-8
     */
    record Accepted(FactSet factSet, byte[] document) implements ChangeReading {}

    /**
     * The changes have faults.
     *
     * @param problems all of them, with pointers into the request; at least one
     */
    record Rejected(List<FactProblem> problems) implements ChangeReading {
        public Rejected {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("Rejected changes must have a problem.");
            }
        }
    }
}
