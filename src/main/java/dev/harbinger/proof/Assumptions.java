package dev.harbinger.proof;

import dev.harbinger.belief.Absence;
import dev.harbinger.belief.FactId;
import dev.harbinger.belief.FindingKey;
import dev.harbinger.belief.Graded;
import dev.harbinger.fact.Prose;
import dev.harbinger.proof.match.Bindings;
import dev.harbinger.proof.match.PatternWords;
import dev.harbinger.rule.Assumption;
import dev.harbinger.rule.Constraint;
import dev.harbinger.rule.Evaluation;
import dev.harbinger.rule.RuleCondition.OverFacts;
import dev.harbinger.rule.RuleCondition.OverFinding;
import dev.harbinger.rule.RulePack;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Says what a firing assumes not to be so, and what speaks against that. */
final class Assumptions {
    private final RulePack pack;
    private final Evaluation evaluation;
    private final Supports supports;

    Assumptions(RulePack pack, Evaluation evaluation, Supports supports) {
        this.pack = pack;
        this.evaluation = evaluation;
        this.supports = supports;
    }

    /** Such as "no live fact of type Ceasefire with dyad tj-kg, weakened by f7 (0.10)". */
    String words(Assumption assumption) {
        String words = assumption.condition() instanceof OverFacts facts
                ? "no live fact of " + PatternWords.of(facts, Bindings.NONE)
                : words((OverFinding) assumption.condition());
        return words
                + against(assumption)
                        .map(one -> ", weakened by " + String.join(", ", one.ids()) + " (" + Prose.exact(one.support())
                                + ")")
                        .orElse("");
    }

    private String words(OverFinding over) {
        String name = "\""
                + Objects.requireNonNull(pack.manifest().findings().get(over.finding()))
                        .name() + "\"";
        String area = over.constraints().stream()
                .filter(Constraint.Compare.class::isInstance)
                .map(constraint -> " in " + PatternWords.wanted(constraint, Bindings.NONE))
                .findFirst()
                .orElse("");
        return over.atLeast() == null ? "nothing that shows " + name + area : name + " below " + over.atLeast() + area;
    }

    /** The posted facts, or the finding, that speak best against it; empty if nothing does. */
    List<String> weakenedBy(Assumption assumption) {
        return against(assumption).map(Against::ids).orElse(List.of());
    }

    private record Against(List<String> ids, double support) {}

    private Optional<Against> against(Assumption assumption) {
        Absence absence = assumption.absence();
        if (absence == null) {
            return Optional.empty();
        }
        Optional<Against> fact = absence.facts().stream()
                .map(counted -> counted.deciding(supports::of))
                .filter(Objects::nonNull)
                .min(Comparator.comparingDouble((FactId id) -> -supports.of(id).value())
                        .thenComparing(Comparator.naturalOrder()))
                .map(id -> new Against(
                        supports.fact(id).postedIds(), supports.of(id).value()));
        FindingKey key = absence.finding();
        Graded graded = key == null ? null : evaluation.graded(key);
        return graded == null || !graded.argued()
                ? fact
                : Optional.of(
                        new Against(List.of(String.valueOf(key)), graded.score().value()));
    }
}
