package dev.harbinger.rule.lint;

import dev.harbinger.belief.Level;
import dev.harbinger.fact.FactType;
import dev.harbinger.rule.Constraint;
import dev.harbinger.rule.ConstraintText;
import dev.harbinger.rule.ConstraintVariables;
import dev.harbinger.rule.Position;
import dev.harbinger.rule.RuleCondition.OverFacts;
import dev.harbinger.rule.RuleCondition.OverFinding;
import dev.harbinger.rule.RuleDefinition;
import dev.harbinger.rule.RulePack;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds constraints that can never hold or always do, alone or together, for the values that a field can have: its
 * bounds, its constants, and no value at all unless it is required.
 */
final class ConstantCondition implements LintCheck {
    private static final String NEVER_ADVICE =
            "Maybe compare it with the field's bounds and constants in vocabulary.drl.";

    @Override
    public void check(RulePack pack, Warnings warnings) {
        for (RuleDefinition rule : pack.rules().values()) {
            Conditions.overFacts(rule).forEach(pattern -> {
                FactType type = pack.vocabulary().matchable(pattern.factType());
                if (type != null) {
                    new OfPattern(pack, rule, pattern, warnings).check(new FieldDomains(type));
                }
            });
            Conditions.overFindings(rule).forEach(pattern -> checkLevel(pack, rule, pattern, warnings));
        }
    }

    private static void checkLevel(RulePack pack, RuleDefinition rule, OverFinding pattern, Warnings warnings) {
        if (pattern.atLeast() == Level.LOW) {
            Position position = pack.places().word(pattern.position(), "level");
            String text = "The constraint (level >= Level.LOW) always holds.";
            warnings.add(rule, position, "always-holds", text, "Maybe leave it out.");
        }
    }

    /** The constraints of one pattern. */
    private record OfPattern(RulePack pack, RuleDefinition rule, OverFacts pattern, Warnings warnings) {
        void check(FieldDomains domains) {
            List<Constraint> constraints = pattern.constraints().stream()
                    .filter(one -> !(one instanceof Constraint.Bind) && !(one instanceof Constraint.Distinct))
                    .toList();
            boolean sound = true;
            for (Constraint constraint : constraints) {
                sound &= judge(constraint, domains);
            }
            if (sound) {
                groups(constraints).forEach(group -> checkTogether(group, domains));
            }
        }

        /** Whether a constraint, with its parts, has sense; the innermost that has none is reported. */
        private boolean judge(Constraint constraint, FieldDomains domains) {
            boolean sound = true;
            for (Constraint part : parts(constraint)) {
                sound &= judge(part, domains);
            }
            if (!sound) {
                return false;
            }
            if (domains.neverHold(List.of(constraint))) {
                report(constraint, "never-holds", "can never hold", NEVER_ADVICE);
                return false;
            }
            if (ConstraintVariables.usedBy(constraint).isEmpty() && domains.alwaysHolds(constraint)) {
                report(constraint, "always-holds", "always holds", "Maybe leave it out.");
                return false;
            }
            return true;
        }

        private void checkTogether(List<Constraint> group, FieldDomains domains) {
            if (group.size() > 1 && domains.neverHold(group)) {
                String texts = group.stream().map(ConstraintText::of).collect(Collectors.joining(", "));
                warnings.add(
                        rule,
                        place(group.get(group.size() - 1)),
                        "never-holds",
                        "The constraints (" + texts + ") can never hold together.",
                        NEVER_ADVICE);
            }
        }

        private void report(Constraint constraint, String code, String what, String advice) {
            String text = "The constraint (" + ConstraintText.of(constraint) + ") " + what + ".";
            warnings.add(rule, place(constraint), code, text, advice);
        }

        private Position place(Constraint constraint) {
            Constraint first = constraint;
            while (!parts(first).isEmpty()) {
                first = parts(first).get(0);
            }
            return pack.places().of(first, pattern.position());
        }
    }

    private static List<Constraint> parts(Constraint constraint) {
        if (constraint instanceof Constraint.All all) {
            return all.parts();
        }
        return constraint instanceof Constraint.Any any ? any.parts() : List.of();
    }

    /** The constraints, those that share a field together. */
    private static List<List<Constraint>> groups(List<Constraint> constraints) {
        List<List<Constraint>> groups = new ArrayList<>();
        for (Constraint constraint : constraints) {
            Set<String> fields = new HashSet<>(fields(constraint).toList());
            List<Constraint> group = new ArrayList<>();
            groups.removeIf(
                    other -> other.stream().flatMap(ConstantCondition::fields).anyMatch(fields::contains)
                            && group.addAll(other));
            group.add(constraint);
            groups.add(group);
        }
        return groups;
    }

    /** The fields that a constraint is about, sorted. */
    static Stream<String> fields(Constraint constraint) {
        Set<String> fields = new TreeSet<>();
        if (constraint instanceof Constraint.Compare compare) {
            fields.add(compare.field());
        } else if (constraint instanceof Constraint.Membership membership) {
            fields.add(membership.field());
        }
        parts(constraint).forEach(part -> fields(part).forEach(fields::add));
        return fields.stream();
    }
}
