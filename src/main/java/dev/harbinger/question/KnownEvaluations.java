package dev.harbinger.question;

import dev.harbinger.engine.EvaluationWatch;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.fact.Fact;
import dev.harbinger.proof.Case;
import dev.harbinger.rule.Evaluation;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Evaluates many sets of facts that differ little, and no two that cannot differ in their findings: those of which the
 * rules can {@link Discernible discern} the same. That is exact, as scores see nothing of a fact but its support. Facts
 * of which the same is discernible can stand for each other; it only counts how many there are.
 *
 * <p>The firings of an evaluation may thus be those of other facts; only its findings are of use. Thread-safe.
 */
public final class KnownEvaluations {
    private final RuleBase base;
    private final Discernible discernible;
    private final ConcurrentMap<Map<Object, Long>, Evaluation> known = new ConcurrentHashMap<>();

    /** @param whole what is known already */
    public KnownEvaluations(Case whole) {
        this.base = whole.base();
        this.discernible = new Discernible(base.pack());
        known.put(kinds(whole.facts().live()), whole.evaluation());
    }

    /** The evaluation of live facts; two threads that ask for the same at once may both work on it. */
    public Evaluation of(Collection<Fact> live, EvaluationWatch watch) {
        Map<Object, Long> kinds = kinds(live);
        Evaluation found = known.get(kinds);
        if (found == null) {
            found = base.evaluate(live, watch);
            known.put(kinds, found);
        }
        return found;
    }

    /** How many sets of facts were evaluated, the first one included. */
    public int evaluations() {
        return known.size();
    }

    private Map<Object, Long> kinds(Collection<Fact> live) {
        Map<Object, Long> kinds = new HashMap<>();
        live.forEach(fact -> discernible.of(fact).ifPresent(kind -> kinds.merge(kind, 1L, Long::sum)));
        return kinds;
    }
}
