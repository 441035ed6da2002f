package dev.harbinger.engine;

import dev.harbinger.fact.FieldType;
import dev.harbinger.fact.ValueType;
import dev.harbinger.rule.Constraint;
import dev.harbinger.rule.Constraint.Compare;
import dev.harbinger.rule.Constraint.Membership;
import dev.harbinger.rule.Constraint.Operand;
import dev.harbinger.rule.Constraint.Operator;
import dev.harbinger.rule.ConstraintText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes constraints as the compiler takes them. Authors write {@code since.age} and compare dates and places; the
 * compiled classes hold such values in fields of their own: dates also as numbers, since numbers are what the engine orders
 * soundly, and with a place the lists of what it lies in and what it borders.
 */
final class ConstraintWriter {
    /** Ending of the field that holds a date as a number. No author can write it: their fields have no underscore. */
    private static final String ORDER = "_order";

    private static final String AROUND = "_around";
    private static final String NEIGHBOURS = "_neighbours";

    /** Begin of the variable that holds the number of a date that an author's variable holds. */
    private static final String ORDER_OF = "$_order_";

    private final Function<String, @Nullable FieldType> fields;

    /** @param fields the readable fields of the pattern's type by name */
    ConstraintWriter(Function<String, @Nullable FieldType> fields) {
        this.fields = fields;
    }

    /** The name of the compiled field that holds what authors read under a name. */
    static String compiled(String field) {
        return field.replace('.', '_');
    }

    /** The name of the compiled field that holds a value as a number to be ordered by. */
    static String order(String field) {
        return compiled(field) + ORDER;
    }

    /** Whether values of a field are held as numbers, too. */
    static boolean hasOrder(FieldType field) {
        return !field.list()
                && (field.type() instanceof ValueType.Day
                        || field.type() instanceof ValueType.Choice choice
                                && choice.type().ordered());
    }

    /** The number of a value of a field that {@link #hasOrder}: days of a date, place of a constant; null for null. */
    static @Nullable Integer orderOf(FieldType field, @Nullable Object value) {
        if (field.type() instanceof ValueType.Choice choice) {
            return value == null
                    ? null
                    : Integer.valueOf(choice.type().constants().indexOf(value.toString()));
        }
        return value instanceof LocalDate day ? Integer.valueOf((int) day.toEpochDay()) : null;
    }

    /** Whether with a value of a field also goes what it lies in and what it borders. */
    static boolean isPlace(FieldType field) {
        return !field.list() && field.type() instanceof ValueType.Location;
    }

    /** The name of the compiled field that holds a place with all that it lies in. */
    static String around(String field) {
        return compiled(field) + AROUND;
    }

    /** The name of the compiled field that holds what a place borders. */
    static String neighbours(String field) {
        return compiled(field) + NEIGHBOURS;
    }

    /** A place with all that it lies in; a list that may be asked for null. */
    static List<String> aroundOf(FieldType field, @Nullable Object value) {
        return field.type() instanceof ValueType.Location location && value != null
                ? new ArrayList<>(location.places().around(value.toString()))
                : new ArrayList<>();
    }

    /** What a place borders; a list that may be asked for null. */
    static List<String> neighboursOf(FieldType field, @Nullable Object value) {
        return field.type() instanceof ValueType.Location location && value != null
                ? new ArrayList<>(location.places().neighbours(value.toString()))
                : new ArrayList<>();
    }

    String write(Constraint constraint) {
        if (constraint instanceof Constraint.All all) {
            return joined(all.parts(), " && ");
        }
        if (constraint instanceof Constraint.Any any) {
            return joined(any.parts(), " || ");
        }
        if (constraint instanceof Constraint.Bind bind) {
            String value = bind.variable() + " : " + compiled(bind.field());
            return isOrdered(bind.field())
                    ? value + ", " + orderOf(bind.variable(), "") + " : " + order(bind.field())
                    : value;
        }
        if (constraint instanceof Compare compare) {
            return write(compare);
        }
        return constraint instanceof Membership membership ? write(membership) : ConstraintText.of(constraint);
    }

    private String joined(List<Constraint> parts, String sign) {
        return parts.stream().map(part -> "( " + write(part) + " )").collect(Collectors.joining(sign));
    }

    private boolean isOrdered(String name) {
        FieldType field = fields.apply(name);
        return field != null && hasOrder(field);
    }

    private String write(Compare compare) {
        String field = compiled(compare.field());
        if (compare.operand() instanceof Operand.Computed computed) {
            return "Reckoning.holds( " + field + ", \"" + compare.operator().name() + "\", "
                    + reference(computed.refersTo()) + ", \"" + computed.sign().name() + "\", "
                    + decimal(computed.by()) + " )";
        }
        String operator = " " + compare.operator().symbol() + " ";
        FieldType type = fields.apply(compare.field());
        if (compare.operator() == Operator.BORDERS || compare.operator() == Operator.NOT_BORDERS) {
            String in = compare.operator() == Operator.BORDERS ? " contains " : " not contains ";
            return neighbours(compare.field()) + in + place(compare.operand());
        }
        if (type != null && hasOrder(type) && compare.operand() instanceof Operand.Text text) {
            return order(compare.field()) + operator + orderOf(type, LocalDate.parse(text.value()));
        }
        if (type != null && hasOrder(type) && compare.operand() instanceof Operand.Constant constant) {
            return order(compare.field()) + operator + orderOf(type, constant.name());
        }
        if (type != null
                && type.type() instanceof ValueType.Location
                && compare.operand() instanceof Operand.Constant) {
            return field + operator + place(compare.operand());
        }
        if (!(compare.operand() instanceof Operand.Reference reference)) {
            return field + operator + ConstraintText.of(compare.operand());
        }
        // Two values that are not known are not the same, though the engine would take null for equal to null.
        return switch (compare.operator()) {
            case EQUAL -> field + " != null && " + field + operator + reference(reference);
            case NOT_EQUAL -> field + " == null || " + field + operator + reference(reference);
            case CONTAINS, NOT_CONTAINS -> field + operator + reference(reference);
            default ->
                isOrdered(compare.field())
                        ? order(compare.field()) + operator + orderOf(reference.variable(), reference.field())
                        : field + operator + reference(reference);
        };
    }

    /** With a point, since the engine would take a large number without one for a whole one that it cannot hold. */
    private static String decimal(Operand.Number number) {
        String digits = BigDecimal.valueOf(number.value()).toPlainString();
        return digits.indexOf('.') < 0 ? digits + ".0" : digits;
    }

    private static String reference(Operand.Reference reference) {
        return reference.variable() + (reference.field().isEmpty() ? "" : "." + compiled(reference.field()));
    }

    /** The code of a place, or the variable that holds it. */
    private static String place(Operand operand) {
        return operand instanceof Operand.Constant constant
                ? '"' + constant.code() + '"'
                : reference((Operand.Reference) operand);
    }

    private static String orderOf(String variable, String field) {
        return field.isEmpty() ? ORDER_OF + variable.substring(1) : variable + "." + order(field);
    }

    /** One of several literals is left to the engine; anything else is taken apart into comparisons. */
    private String write(Membership membership) {
        FieldType type = fields.apply(membership.field());
        boolean plain =
                type == null || !(type.type() instanceof ValueType.Day || type.type() instanceof ValueType.Location);
        if (plain && membership.operands().stream().allMatch(operand -> operand.refersTo() == null)) {
            return ConstraintText.of(
                    new Membership(compiled(membership.field()), membership.negated(), membership.operands()));
        }
        if (type != null && isPlace(type)) {
            String in = membership.negated() ? " not contains " : " contains ";
            return membership.operands().stream()
                    .map(operand -> around(membership.field()) + in + place(operand))
                    .collect(Collectors.joining(membership.negated() ? " && " : " || ", "( ", " )"));
        }
        Operator operator = membership.negated() ? Operator.NOT_EQUAL : Operator.EQUAL;
        List<Constraint> parts = membership.operands().stream()
                .<Constraint>map(operand -> new Compare(membership.field(), operator, operand))
                .toList();
        return write(membership.negated() ? new Constraint.All(parts) : new Constraint.Any(parts));
    }
}
