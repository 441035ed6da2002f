package dev.harbinger.rule.lint;

import dev.harbinger.belief.Contribution;
import dev.harbinger.belief.FindingId;
import dev.harbinger.fact.Vocabulary;
import dev.harbinger.rule.Constraint;
import dev.harbinger.rule.Constraint.Operand;
import dev.harbinger.rule.ConstraintVariables;
import dev.harbinger.rule.Position;
import dev.harbinger.rule.RuleCondition;
import dev.harbinger.rule.RuleCondition.Quantifier;
import dev.harbinger.rule.RuleDefinition;
import dev.harbinger.rule.RulePack;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Finds rules that cannot fire: they wait for a finding that nothing concludes, or for a text that facts never hold. */
final class Reachability implements LintCheck {
    @Override
    public void check(RulePack pack, Warnings warnings) {
        Set<FindingId> concluded = concluded(pack.rules().values());
        for (RuleDefinition rule : pack.rules().values()) {
            needed(rule).filter(over -> !concluded.contains(over.finding())).forEach(over -> {
                Position position =
                        pack.places().word(over.position(), over.finding().value());
                String text = "The rule can never fire: no rule that can fire concludes (" + over.finding() + ").";
                String advice = "Maybe write a rule that raises or defines it.";
                warnings.add(rule, position, "unreachable-rule", text, advice);
            });
            Conditions.overFacts(rule)
                    .forEach(over -> over.constraints().stream()
                            .flatMap(ConstraintVariables::leaves)
                            .flatMap(Reachability::operands)
                            .forEach(operand -> checkAlias(pack, rule, operand, warnings)));
        }
    }

    /** The findings that some rule concludes which can fire itself. */
    private static Set<FindingId> concluded(Collection<RuleDefinition> rules) {
        Set<FindingId> concluded = new HashSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (RuleDefinition rule : rules) {
                boolean fires = needed(rule).allMatch(over -> concluded.contains(over.finding()));
                boolean concludes = !(rule.conclusion().contribution() instanceof Contribution.Lowers);
                more |= fires && concludes && concluded.add(rule.conclusion().finding());
            }
        }
        return concluded;
    }

    private static Stream<RuleCondition.OverFinding> needed(RuleDefinition rule) {
        return Conditions.overFindings(rule).filter(over -> over.quantifier() != Quantifier.NOT);
    }

    private static Stream<Operand> operands(Constraint leaf) {
        if (leaf instanceof Constraint.Compare compare) {
            return Stream.of(compare.operand());
        }
        return leaf instanceof Constraint.Membership membership ? membership.operands().stream() : Stream.empty();
    }

    private static void checkAlias(RulePack pack, RuleDefinition rule, Operand operand, Warnings warnings) {
        Vocabulary vocabulary = pack.vocabulary();
        if (operand instanceof Operand.Text text
                && !vocabulary.resolve(text.value()).equals(text.value())) {
            String name = vocabulary.resolve(text.value());
            warnings.add(
                    rule,
                    pack.places().of(operand, rule.position()),
                    "value-never-posted",
                    "The text (" + text.value() + ") is an alias, which facts hold as (" + name + ").",
                    "Maybe write \"" + name + "\".");
        }
    }
}
