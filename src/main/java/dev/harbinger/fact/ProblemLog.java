package dev.harbinger.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Collects the problems of one document up to a cap. Confined to one thread. */
final class ProblemLog {
    private static final int CAP = 1000;

    private final List<FactProblem> problems = new ArrayList<>();

    /** Adds a problem; past the cap it is not even made, so that a hostile document costs little. */
    void add(Supplier<FactProblem> problem) {
        if (problems.size() < CAP) {
            problems.add(problem.get());
        } else if (problems.size() == CAP) {
            problems.add(FactProblem.at(
                    DocumentPath.DOCUMENT,
                    "too-many-problems",
                    "There are more than " + CAP + " problems; the others are not listed."));
        }
    }

    /** Whether nothing more would be recorded, so that reading on is pointless. */
    boolean isFull() {
        return problems.size() > CAP;
    }

    /** The problems in the order in which they were added. */
    List<FactProblem> all() {
        return List.copyOf(problems);
    }
}
