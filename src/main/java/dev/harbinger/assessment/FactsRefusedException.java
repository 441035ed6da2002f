package dev.harbinger.assessment;

import dev.harbinger.fact.FactProblem;
import java.util.List;

/** A question is about facts that have problems. */
public final class FactsRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<FactProblem> problems;

    /** @param problems all of them, with pointers into the request; at least one */
    FactsRefusedException(List<FactProblem> problems) {
        super("The facts have problems, the first: " + problems.get(0).text(), null, false, false);
        this.problems = List.copyOf(problems);
    }

    /** All problems, in document order. */
    public List<FactProblem> problems() {
        return problems;
    }
}
