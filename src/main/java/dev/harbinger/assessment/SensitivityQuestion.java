package dev.harbinger.assessment;

import dev.harbinger.explanation.LeftOut;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** One question what an answer hangs on. For one use. */
final class SensitivityQuestion {
    private final LeavingOut leavingOut;
    private final Crew crew;

    SensitivityQuestion(Examination whole, Crew crew) {
        this.leavingOut = new LeavingOut(whole);
        this.crew = crew;
    }

    CompletionStage<Sensitivity> answer() {
        List<Omission> facts = leavingOut.facts();
        List<Omission> origins = leavingOut.origins();
        return crew.without(facts, leavingOut)
                .thenCompose(one -> crew.without(origins, leavingOut).thenCompose(other -> withPairs(one, other)))
                .thenApply(found -> answer(found, facts.size() + origins.size()));
    }

    private CompletionStage<Found> withPairs(List<LeftOut> facts, List<LeftOut> origins) {
        List<Omission> pairs = leavingOut.pairs(facts);
        return crew.without(leavingOut.tried(pairs), leavingOut)
                .thenApply(tried -> new Found(facts, origins, tried, pairs.size()));
    }

    private Sensitivity answer(Found found, int single) {
        int done = found.facts().size() + found.origins().size();
        if (done == 0 && single > 0) {
            throw new EvaluationDeadlineException(null);
        }
        return new Sensitivity(
                null,
                found.facts().stream().sorted(LeftOut.ORDER).toList(),
                found.origins().stream().sorted(LeftOut.ORDER).toList(),
                leavingOut.weakPoints(found.facts(), found.origins(), found.pairs()),
                new Sensitivity.Search(
                        done < single,
                        done,
                        found.pairs().size(),
                        found.pairsPossible(),
                        stopped(found.pairs().size(), found.pairsPossible())));
    }

    private static String stopped(int tried, int possible) {
        if (possible == 0) {
            return "The search ended with single facts: each level hangs on one, or there are no two to leave out.";
        }
        String sets = tried < possible ? tried + " of " + possible + " pairs" : "all " + possible + " pairs";
        return "The search stopped after " + sets + " of facts; larger sets were not tried.";
    }

    private record Found(List<LeftOut> facts, List<LeftOut> origins, List<LeftOut> pairs, int pairsPossible) {}
}
