package dev.harbinger.web.problem;

import dev.harbinger.assessment.FactsRefusedException;
import dev.harbinger.assessment.OverloadedException;
import dev.harbinger.assessment.RuleBaseLostException;
import dev.harbinger.assessment.RunawayRuleException;
import dev.harbinger.assessment.StoreDamagedException;
import dev.harbinger.assessment.StoreUnavailableException;
import dev.harbinger.fact.FactProblem;
import dev.harbinger.question.EvaluationDeadlineException;
import dev.harbinger.question.UnknownNameException;
import dev.harbinger.question.difference.IncomparableException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Turns whatever went wrong into the error body, and writes to the log what clients may not see. */
public final class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final Set<String> MALFORMED = Set.of("malformed-json", "invalid-utf8");

    private Problems() {}

    /**
     * The error body for anything thrown.
     *
     * @param path path of the request
     */
    public static Problem of(Throwable thrown, String path) {
        Throwable cause = unwrap(thrown);
        ProblemException known = known(cause);
        if (known != null) {
            return Problem.of(known, path);
        }
        String instance = "urn:uuid:" + UUID.randomUUID();
        LOG.errorf(cause, "The request to (%s) failed; the client was told %s.", path, instance);
        return Problem.of(internalError(), instance);
    }

    /** The refusal of a fact set, with all its problems. */
    public static ProblemException refused(List<FactProblem> problems) {
        List<Fault> faults = problems.stream().map(Fault::of).toList();
        if (problems.size() == 1 && MALFORMED.contains(problems.get(0).code())) {
            return new ProblemException(
                    ErrorCode.MALFORMED_JSON, problems.get(0).text(), faults);
        }
        String detail = problems.size() == 1
                ? "The fact set has one problem."
                : "The fact set has " + problems.size() + " problems.";
        return new ProblemException(ErrorCode.INVALID_FACT_SET, detail, faults);
    }

    private static ProblemException internalError() {
        return new ProblemException(
                ErrorCode.INTERNAL_ERROR,
                "Something went wrong that is not your fault.\nMaybe tell the operator the id of this instance.");
    }

    private static @Nullable ProblemException known(Throwable cause) {
        if (cause instanceof ProblemException problem) {
            return problem;
        }
        if (cause instanceof EvaluationDeadlineException deadline) {
            return deadline(deadline);
        }
        if (cause instanceof RunawayRuleException runaway) {
            return new ProblemException(ErrorCode.RUNAWAY_RULE, runaway.getMessage() + "\nNothing was kept.");
        }
        if (cause instanceof UnknownNameException unknown) {
            return unknown(unknown);
        }
        if (cause instanceof FactsRefusedException facts) {
            return refused(facts.problems());
        }
        if (cause instanceof IncomparableException) {
            return new ProblemException(ErrorCode.INCOMPARABLE, String.valueOf(cause.getMessage()));
        }
        if (cause instanceof OverloadedException) {
            return new ProblemException(
                    ErrorCode.OVERLOADED, "Too many evaluations are waiting; nothing was done.\nMaybe try again.");
        }
        if (cause instanceof StoreDamagedException) {
            return new ProblemException(
                    ErrorCode.STORE_DAMAGED,
                    "The database file is damaged; nothing was kept.\nMaybe tell the operator.");
        }
        if (cause instanceof StoreUnavailableException) {
            LOG.debugf("The store did not answer: %s", cause.getMessage());
            return new ProblemException(
                    ErrorCode.STORE_UNAVAILABLE, "The database does not answer; nothing was kept.\nMaybe try again.");
        }
        if (cause instanceof RuleBaseLostException lost) {
            return new ProblemException(ErrorCode.RULE_BASE_LOST, lost.getMessage() + "\nNothing was lost.");
        }
        return cause instanceof WebApplicationException web ? HttpStatusProblems.of(web) : null;
    }

    private static ProblemException unknown(UnknownNameException exception) {
        return ProblemException.unknown(
                ErrorCode.UNKNOWN_OUTCOME,
                "outcome",
                exception.value(),
                String.valueOf(exception.getMessage()),
                List.copyOf(exception.known()));
    }

    private static ProblemException deadline(EvaluationDeadlineException exception) {
        String where = exception.rule() == null ? "" : " in rule (" + exception.rule() + ")";
        return new ProblemException(
                ErrorCode.EVALUATION_DEADLINE, "The evaluation passed its deadline" + where + "; nothing was kept.");
    }

    private static Throwable unwrap(Throwable thrown) {
        Throwable at = thrown;
        while ((at instanceof CompletionException || at instanceof ExecutionException) && at.getCause() != null) {
            at = at.getCause();
        }
        return at;
    }
}
