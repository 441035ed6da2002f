package dev.harbinger.question;

import dev.harbinger.belief.Support;
import dev.harbinger.engine.EvaluationWatch;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.fact.Fact;
import dev.harbinger.proof.Case;
import dev.harbinger.rule.ConstraintMatch;
import dev.harbinger.rule.Evaluation;
import dev.harbinger.rule.RuleCondition.OverFacts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;

/**
 * Evaluates many sets of facts that differ little, and no two that cannot differ in their findings. That is exact, as
 * rules see nothing of a fact but its type, values and day, and scores nothing but its support:
 *
 * <ul>
 *   <li>A fact that satisfies no pattern of any rule, not even by itself, takes part in no match and breaks no absence;
 *       with it or without it every finding is the same.
 *   <li>Facts of the same type, values, day and support can stand for each other; it only counts how many there are.
 * </ul>
 *
 * The firings of an evaluation may thus be those of other facts; only its findings are of use. Thread-safe.
 */
public final class KnownEvaluations {
    private final RuleBase base;
    private final Map<String, List<OverFacts>> patterns;
    private final ConcurrentMap<Map<Kind, Long>, Evaluation> known = new ConcurrentHashMap<>();

    /** Facts that rules cannot tell apart. */
    private record Kind(String type, Map<String, Object> values, Support support, LocalDate day) {
        static Kind of(Fact fact) {
            return new Kind(fact.type().name(), fact.values(), fact.support(), fact.day());
        }
    }

    /** @param whole what is known already */
    public KnownEvaluations(Case whole) {
        this.base = whole.base();
        this.patterns = base.pack().rules().values().stream()
                .flatMap(rule -> rule.conditions().stream())
                .filter(OverFacts.class::isInstance)
                .map(OverFacts.class::cast)
                .collect(Collectors.groupingBy(OverFacts::factType));
        known.put(kinds(whole.facts().live()), whole.evaluation());
    }

    /** The evaluation of live facts; two threads that ask for the same at once may both work on it. */
    public Evaluation of(Collection<Fact> live, EvaluationWatch watch) {
        Map<Kind, Long> kinds = kinds(live);
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

    private Map<Kind, Long> kinds(Collection<Fact> live) {
        Map<Kind, Long> kinds = new HashMap<>();
        live.stream().filter(this::canMatch).forEach(fact -> kinds.merge(Kind.of(fact), 1L, Long::sum));
        return kinds;
    }

    private boolean canMatch(Fact fact) {
        return patterns.getOrDefault(fact.type().name(), List.of()).stream()
                        .anyMatch(pattern -> ConstraintMatch.holds(pattern.constraints(), fact))
                || base.pack().vocabulary().tallies().values().stream().anyMatch(tally -> tally.counts(fact));
    }
}
