package dev.harbinger.question.sensitivity;

import dev.harbinger.question.Asking;
import dev.harbinger.question.EvaluationDeadlineException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/** Leaves out what an answer may hang on, one at a time and then in pairs. For one answer. */
final class Ablation {
    private final Asking asking;
    private final AblationRun leavingOut;

    Ablation(Asking asking) {
        this.asking = asking;
        this.leavingOut = new AblationRun(asking.asked());
    }

    Sensitivity answer() {
        List<Omission> facts = leavingOut.facts();
        List<Omission> origins = leavingOut.origins();
        List<LeftOut> withoutFacts = without(facts);
        List<LeftOut> withoutOrigins = without(origins);
        List<Omission> pairs = leavingOut.pairs(withoutFacts);
        Found found = new Found(withoutFacts, withoutOrigins, without(leavingOut.tried(pairs)), pairs.size());
        return answer(found, facts.size() + origins.size());
    }

    /** What was done in time, in the order asked. */
    private List<LeftOut> without(List<Omission> all) {
        AtomicReferenceArray<LeftOut> done = new AtomicReferenceArray<>(all.size());
        asking.runner()
                .run(all.size(), asking.patience(), i -> done.set(i, leavingOut.without(all.get(i), asking.watch())));
        return IntStream.range(0, all.size())
                .mapToObj(done::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private Sensitivity answer(Found found, int single) {
        int done = found.facts().size() + found.origins().size();
        if (done == 0 && single > 0) {
            throw new EvaluationDeadlineException(null);
        }
        return new Sensitivity(
                asking.identity().id(),
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
