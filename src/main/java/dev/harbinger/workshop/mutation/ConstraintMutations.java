package dev.harbinger.workshop.mutation;

import dev.harbinger.fact.EnumType;
import dev.harbinger.fact.Places;
import dev.harbinger.fact.Vocabulary;
import dev.harbinger.rule.Constraint;
import dev.harbinger.rule.Constraint.Compare;
import dev.harbinger.rule.Constraint.Operand;
import dev.harbinger.rule.Constraint.Operator;
import dev.harbinger.rule.ConstraintText;
import dev.harbinger.workshop.mutation.Mutant.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Small wrong changes to one constraint. For one pack; thread-safe. */
final class ConstraintMutations {
    private static final Map<Operator, List<Operator>> OPERATORS = Map.of(
            Operator.EQUAL, List.of(Operator.NOT_EQUAL),
            Operator.NOT_EQUAL, List.of(Operator.EQUAL),
            Operator.LESS, List.of(Operator.AT_MOST, Operator.GREATER),
            Operator.AT_MOST, List.of(Operator.LESS, Operator.AT_LEAST),
            Operator.GREATER, List.of(Operator.AT_LEAST, Operator.LESS),
            Operator.AT_LEAST, List.of(Operator.GREATER, Operator.AT_MOST),
            Operator.CONTAINS, List.of(Operator.NOT_CONTAINS),
            Operator.NOT_CONTAINS, List.of(Operator.CONTAINS),
            Operator.BORDERS, List.of(Operator.NOT_BORDERS),
            Operator.NOT_BORDERS, List.of(Operator.BORDERS));
    private static final List<BigDecimal> TENTHS = List.of(new BigDecimal("1.1"), new BigDecimal("0.9"));

    private final Vocabulary vocabulary;

    ConstraintMutations(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * A changed constraint.
     *
     * @param kind what kind of change
     * @param from the smallest part that was changed, as it was
     * @param text what was changed
     * @param whole the whole constraint after the change
     */
    record Changed(Kind kind, Constraint from, String text, Constraint whole) {
        private Changed within(Function<Constraint, Constraint> outer) {
            return new Changed(kind, from, text, outer.apply(whole));
        }
    }

    /** Every change to a constraint and to the parts of it. */
    List<Changed> of(Constraint constraint) {
        if (constraint instanceof Constraint.All all) {
            return ofParts(all.parts(), Constraint.All::new);
        }
        if (constraint instanceof Constraint.Any any) {
            return ofParts(any.parts(), Constraint.Any::new);
        }
        if (constraint instanceof Compare compare) {
            return ofCompare(compare);
        }
        return constraint instanceof Constraint.Membership membership ? ofMembership(membership) : List.of();
    }

    private List<Changed> ofParts(List<Constraint> parts, Function<List<Constraint>, Constraint> outer) {
        List<Changed> changes = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            int at = i;
            of(parts.get(i))
                    .forEach(change -> changes.add(change.within(part -> outer.apply(replaced(parts, at, part)))));
            if (parts.size() > 1) {
                List<Constraint> rest = without(parts, at);
                changes.add(new Changed(
                        Kind.CONDITION,
                        parts.get(at),
                        "dropped: " + ConstraintText.of(parts.get(at)),
                        rest.size() == 1 ? rest.get(0) : outer.apply(rest)));
            }
        }
        return changes;
    }

    private List<Changed> ofCompare(Compare compare) {
        List<Changed> changes = new ArrayList<>();
        for (Operator operator : OPERATORS.getOrDefault(compare.operator(), List.of())) {
            changes.add(change(Kind.OPERATOR, compare, new Compare(compare.field(), operator, compare.operand())));
        }
        for (Operand operand : neighbours(compare.operand())) {
            Kind kind = operand instanceof Operand.Number ? Kind.THRESHOLD : Kind.CONSTANT;
            changes.add(change(kind, compare, new Compare(compare.field(), compare.operator(), operand)));
        }
        return changes;
    }

    private static Changed change(Kind kind, Constraint from, Constraint to) {
        return new Changed(kind, from, ConstraintText.of(from) + " -> " + ConstraintText.of(to), to);
    }

    private List<Operand> neighbours(Operand operand) {
        if (operand instanceof Operand.Number number) {
            return number.whole()
                    ? List.of(
                            new Operand.Number(number.value() + 1, true), new Operand.Number(number.value() - 1, true))
                    : TENTHS.stream().map(factor -> scaled(number, factor)).toList();
        }
        if (operand instanceof Operand.Flag flag) {
            return List.of(new Operand.Flag(!flag.value()));
        }
        return operand instanceof Operand.Constant constant ? neighbour(constant) : List.of();
    }

    private static Operand scaled(Operand.Number number, BigDecimal factor) {
        return new Operand.Number(
                BigDecimal.valueOf(number.value()).multiply(factor).doubleValue(), false);
    }

    /** The next constant in the order of declaration; of the last the one before. */
    private List<Operand> neighbour(Operand.Constant constant) {
        if (Operand.Constant.isPlace(constant)) {
            return otherPlace(constant.code());
        }
        EnumType type = vocabulary.enums().get(constant.type());
        int at = type == null ? -1 : type.constants().indexOf(constant.name());
        if (type == null || at < 0 || type.constants().size() < 2) {
            return List.of();
        }
        int next = at + 1 < type.constants().size() ? at + 1 : at - 1;
        return List.of(new Operand.Constant(constant.type(), type.constants().get(next)));
    }

    /** What the place lies in; of one that lies in nothing the next. */
    private List<Operand> otherPlace(String code) {
        List<String> around = vocabulary.places().around(code);
        List<String> all = List.copyOf(vocabulary.places().byCode().keySet());
        String other = around.size() > 1 ? around.get(1) : all.get((all.indexOf(code) + 1) % all.size());
        return other.equals(code) ? List.of() : List.of(new Operand.Constant(Places.TYPE, Places.constant(other)));
    }

    private List<Changed> ofMembership(Constraint.Membership membership) {
        List<Changed> changes = new ArrayList<>();
        List<Operand> operands = membership.operands();
        changes.add(change(
                Kind.OPERATOR,
                membership,
                new Constraint.Membership(membership.field(), !membership.negated(), operands, membership.set())));
        for (int i = 0; i < operands.size() && membership.set() == null; i++) {
            int at = i;
            if (operands.get(i) instanceof Operand.Constant constant && Operand.Constant.isPlace(constant)) {
                neighbour(constant)
                        .forEach(other -> changes.add(change(
                                Kind.CONSTANT,
                                membership,
                                new Constraint.Membership(
                                        membership.field(), membership.negated(), replaced(operands, at, other)))));
            }
        }
        for (int i = 0; i < operands.size() && operands.size() > 1; i++) {
            List<Operand> rest = without(operands, i);
            changes.add(new Changed(
                    Kind.CONSTANT,
                    membership,
                    membership.field() + (membership.negated() ? " not in" : " in") + ": dropped "
                            + ConstraintText.of(operands.get(i)),
                    new Constraint.Membership(membership.field(), membership.negated(), rest)));
        }
        return changes;
    }

    static <T> List<T> without(List<T> list, int at) {
        List<T> rest = new ArrayList<>(list);
        rest.remove(at);
        return rest;
    }

    static <T> List<T> replaced(List<T> list, int at, T value) {
        List<T> changed = new ArrayList<>(list);
        changed.set(at, value);
        return changed;
    }
}
