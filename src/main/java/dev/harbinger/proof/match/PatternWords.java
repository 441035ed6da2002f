package dev.harbinger.proof.match;

import dev.harbinger.fact.Fact;
import dev.harbinger.proof.FactText;
import dev.harbinger.rule.Constraint;
import dev.harbinger.rule.Constraint.Operand;
import dev.harbinger.rule.ConstraintText;
import dev.harbinger.rule.RuleCondition.OverFacts;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in words what a pattern asks for. */
public final class PatternWords {
    /** Where a word begins in the name of a type. */
    private static final Pattern CAPITAL = Pattern.compile("(?<=[a-z])[A-Z]");

    private PatternWords() {}

    /** Such as "type ForcePosture with actor us or nato and action withdrawal_announced". */
    public static String of(OverFacts pattern, Bindings bindings) {
        String parts = Constraint.conjuncts(pattern.constraints())
                .map(part -> of(part, bindings))
                .collect(Collectors.joining(" and "));
        return "type " + pattern.factType() + (parts.isEmpty() ? "" : " with " + parts);
    }

    /** Such as "force posture (ForcePosture; actor: us or nato; action: withdrawal_announced)". */
    public static String described(OverFacts pattern, Bindings bindings) {
        String parts = Constraint.conjuncts(pattern.constraints())
                .map(part -> "; " + labelled(part, bindings))
                .collect(Collectors.joining());
        return noun(pattern.factType()) + " (" + pattern.factType() + parts + ")";
    }

    /** The name of a type as a noun, such as "force posture". */
    public static String noun(String type) {
        return CAPITAL.matcher(type).replaceAll(" $0").toLowerCase(Locale.ROOT);
    }

    private static String labelled(Constraint part, Bindings bindings) {
        return part instanceof Constraint.Compare || part instanceof Constraint.Membership
                ? field(part) + ": " + wanted(part, bindings)
                : of(part, bindings);
    }

    public static String of(Constraint constraint, Bindings bindings) {
        if (constraint instanceof Constraint.Any any) {
            return any.parts().stream().map(part -> of(part, bindings)).collect(Collectors.joining(" or "));
        }
        if (constraint instanceof Constraint.All all) {
            return Constraint.conjuncts(all.parts())
                    .map(part -> of(part, bindings))
                    .collect(Collectors.joining(" and "));
        }
        if (constraint instanceof Constraint.Distinct distinct) {
            return "another fact than " + distinct.variable();
        }
        return field(constraint) + " " + wanted(constraint, bindings);
    }

    /** The field that a part looks at; several are apart by slashes. */
    public static String field(Constraint constraint) {
        return fields(constraint).distinct().collect(Collectors.joining(" / "));
    }

    public static Stream<String> fields(Constraint constraint) {
        if (constraint instanceof Constraint.All all) {
            return all.parts().stream().flatMap(PatternWords::fields);
        }
        if (constraint instanceof Constraint.Any any) {
            return any.parts().stream().flatMap(PatternWords::fields);
        }
        if (constraint instanceof Constraint.Compare compare) {
            return Stream.of(compare.field());
        }
        if (constraint instanceof Constraint.Distinct) {
            return Stream.of("this");
        }
        return constraint instanceof Constraint.Membership membership
                ? Stream.of(membership.field())
                : Stream.of(((Constraint.Bind) constraint).field());
    }

    /** What a part asks of its field. */
    public static String wanted(Constraint constraint, Bindings bindings) {
        if (constraint instanceof Constraint.Compare compare) {
            String operand = of(compare.operand(), bindings);
            return switch (compare.operator()) {
                case EQUAL -> isOpen(compare.operand(), bindings) ? "the same as " + operand : operand;
                case NOT_EQUAL -> compare.operand() instanceof Operand.Nothing ? "given" : "other than " + operand;
                case CONTAINS -> "containing " + operand;
                case NOT_CONTAINS -> "not containing " + operand;
                case BORDERS -> "bordering " + operand;
                case NOT_BORDERS -> "not bordering " + operand;
                default -> compare.operator().symbol() + " " + operand;
            };
        }
        if (constraint instanceof Constraint.Membership membership) {
            String any =
                    membership.operands().stream().map(one -> of(one, bindings)).collect(Collectors.joining(" or "));
            boolean place = membership.operands().stream()
                    .anyMatch(one -> Operand.Constant.isPlace(one) || one instanceof Operand.Reference);
            return (membership.negated() ? place ? "not in " : "none of " : place ? "in " : "") + any;
        }
        return of(constraint, bindings);
    }

    private static String of(Operand operand, Bindings bindings) {
        if (operand instanceof Operand.Constant constant) {
            return Operand.Constant.isPlace(constant)
                    ? constant.code()
                    : constant.name().toLowerCase(Locale.ROOT);
        }
        if (operand instanceof Operand.Nothing) {
            return "not given";
        }
        if (operand.refersTo() != null) {
            return ofReference(operand, bindings);
        }
        return operand instanceof Operand.Text text ? text.value() : ConstraintText.of(operand);
    }

    private static String ofReference(Operand operand, Bindings bindings) {
        String name = ConstraintText.of(operand);
        if (bindings.result(operand) != null) {
            return bindings.words(operand) + (bindings.isNaming() ? " (" + name + ")" : "");
        }
        return bindings.isNaming() ? name : "that of the other";
    }

    /** Whether a variable is shown by its name alone, as nothing is known of its value. */
    private static boolean isOpen(Operand operand, Bindings bindings) {
        return operand instanceof Operand.Reference && bindings.isNaming() && bindings.result(operand) == null;
    }

    /** The values of the fields that a part looks at. */
    public static String actual(Constraint constraint, Fact fact) {
        return fields(constraint)
                .distinct()
                .map(field -> FactText.value(fact.type(), field, fact.value(field)))
                .collect(Collectors.joining(" / "));
    }
}
