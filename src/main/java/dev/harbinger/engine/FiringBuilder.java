package dev.harbinger.engine;

import dev.harbinger.belief.Argument;
import dev.harbinger.belief.FactId;
import dev.harbinger.belief.FindingKey;
import dev.harbinger.belief.FiringId;
import dev.harbinger.belief.Level;
import dev.harbinger.belief.Premise;
import dev.harbinger.belief.RuleId;
import dev.harbinger.fact.Fact;
import dev.harbinger.rule.Assumption;
import dev.harbinger.rule.Firing;
import dev.harbinger.rule.RuleCondition;
import dev.harbinger.rule.RuleCondition.OverFinding;
import dev.harbinger.rule.RuleCondition.Quantifier;
import dev.harbinger.rule.RuleDefinition;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Makes firings of recorded matches: in an order, and under ids, that do not depend on the order of firing. */
final class FiringBuilder {
    private static final Comparator<Draft> ORDER = Comparator.comparing(
                    (Draft draft) -> draft.match().rule().id())
            .thenComparing(draft -> draft.ids().toString())
            .thenComparing(draft -> draft.match().findings().toString())
            .thenComparing(Draft::because)
            .thenComparing(Draft::area)
            .thenComparing(draft -> draft.assumed().toString())
            .thenComparing(draft -> draft.tallies().toString());

    private final RuleBase ruleBase;
    private final Map<RuleId, Integer> counts = new HashMap<>();

    /** A match with its sentences filled. */
    private record Draft(Recorded match, String because, String area) {
        private List<Object> identity() {
            return List.of(match.rule().id(), ids(), match.findings(), because, area, assumed(), tallies());
        }

        private List<RuleCondition> assumed() {
            return match.assumes().stream().map(Assumption::condition).toList();
        }

        private List<FactId> tallies() {
            return match.tallied().stream().map(one -> one.row().fact().id()).toList();
        }

        private List<FactId> ids() {
            return match.facts().stream().map(Fact::id).toList();
        }
    }

    FiringBuilder(RuleBase ruleBase) {
        this.ruleBase = ruleBase;
    }

    /** The firings of one stratum, by rule id, then by what they matched; equal ones once. */
    List<Firing> build(Collection<Recorded> matches) {
        Map<List<Object>, Draft> drafts = new HashMap<>();
        for (Recorded match : matches) {
            Draft draft = draft(match);
            drafts.putIfAbsent(draft.identity(), draft);
        }
        return drafts.values().stream().sorted(ORDER).map(this::firing).toList();
    }

    private Draft draft(Recorded match) {
        RuleId rule = match.rule().id();
        String because = ruleBase.sentence(rule).fill(match.values()::words);
        String area = ruleBase.area(rule).fill(match.values()::area);
        return new Draft(match, because, area);
    }

    private Firing firing(Draft draft) {
        RuleDefinition rule = draft.match().rule();
        Argument argument = new Argument(
                id(rule.id()),
                rule.id(),
                new FindingKey(rule.conclusion().finding(), draft.area().isEmpty() ? null : draft.area()),
                rule.conclusion().contribution(),
                rule.force(),
                draft.ids(),
                draft.match().tallied().stream()
                        .flatMap(one -> one.counted().stream())
                        .toList(),
                draft.match().findings().stream().map(key -> premise(rule, key)).toList(),
                draft.match().assumes().stream()
                        .map(Assumption::absence)
                        .filter(Objects::nonNull)
                        .toList());
        return new Firing(
                rule,
                argument,
                Stream.concat(
                                draft.match().facts().stream(),
                                draft.match().tallied().stream().flatMap(one -> one.facts().stream()))
                        .distinct()
                        .sorted(Comparator.comparing(Fact::id))
                        .toList(),
                draft.match().assumes(),
                draft.because(),
                draft.match().tallied());
    }

    private FiringId id(RuleId rule) {
        int count = counts.merge(rule, 1, Integer::sum);
        return new FiringId(count == 1 ? rule.value() : rule.value() + "#" + count);
    }

    /**
     * What a finding had to reach. Patterns over one finding of the country all matched the same, so the highest counts;
     * those over findings of areas may have matched different areas, so only the lowest is certain.
     */
    private static Premise premise(RuleDefinition rule, FindingKey key) {
        Comparator<Level> order = Comparator.naturalOrder();
        Level atLeast = rule.conditions().stream()
                .filter(OverFinding.class::isInstance)
                .map(OverFinding.class::cast)
                .filter(condition -> condition.quantifier() != Quantifier.NOT)
                .filter(condition -> condition.finding().equals(key.id()) && condition.local() == (key.area() != null))
                .map(condition -> condition.atLeast() == null ? Level.NOT_ASSESSED : condition.atLeast())
                .min(key.area() == null ? order.reversed() : order)
                .orElse(Level.NOT_ASSESSED);
        return new Premise(key, atLeast == Level.NOT_ASSESSED ? null : atLeast);
    }
}
