package dev.harbinger.proof;

import dev.harbinger.fact.Fact;
import dev.harbinger.rule.Constraint;
import dev.harbinger.rule.Constraint.Operand;
import dev.harbinger.rule.ConstraintMatch;
import dev.harbinger.rule.Firing;
import dev.harbinger.rule.RuleCondition.OverFacts;
import dev.harbinger.rule.RuleCondition.Quantifier;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells until when firings hold by what their rules ask of ages. */
final class AgeLimits {
    private AgeLimits() {}

    /** The last day on which what a firing matched is young enough for its rule; empty if it asks for no age. */
    static Optional<LocalDate> lastDay(Firing firing) {
        return Stream.concat(ofFacts(firing), firing.tallied().stream().flatMap(one -> one.lastDay().stream()))
                .min(Comparator.naturalOrder());
    }

    private static Stream<LocalDate> ofFacts(Firing firing) {
        return firing.rule().conditions().stream()
                .filter(condition -> condition.quantifier() != Quantifier.NOT)
                .filter(OverFacts.class::isInstance)
                .map(OverFacts.class::cast)
                .flatMap(pattern -> firing.facts().stream()
                        .filter(fact -> fact.type().name().equals(pattern.factType())
                                && ConstraintMatch.holds(pattern.constraints(), fact))
                        .flatMap(fact -> lastDays(pattern, fact)));
    }

    private static Stream<LocalDate> lastDays(OverFacts pattern, Fact fact) {
        return Constraint.conjuncts(pattern.constraints())
                .filter(Constraint.Compare.class::isInstance)
                .map(Constraint.Compare.class::cast)
                .filter(compare -> fact.type().isAge(compare.field()))
                .flatMap(compare -> lastDay(compare, fact).stream());
    }

    private static Optional<LocalDate> lastDay(Constraint.Compare compare, Fact fact) {
        if (!(compare.operand() instanceof Operand.Number limit)
                || !(fact.value(compare.field()) instanceof Integer age)) {
            return Optional.empty();
        }
        return switch (compare.operator()) {
            case AT_MOST, EQUAL -> Optional.of(fact.asOf().plusDays((long) Math.floor(limit.value()) - age));
            case LESS -> Optional.of(fact.asOf().plusDays((long) Math.ceil(limit.value()) - 1 - age));
            default -> Optional.empty();
        };
    }
}
