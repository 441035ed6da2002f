package dev.harbinger.rule;

import dev.harbinger.fact.Places;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A condition on the fields of one fact or finding: the whole language that rules may use in patterns. */
public sealed interface Constraint {
    /** All parts hold. */
    record All(List<Constraint> parts) implements Constraint {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** At least one part holds. */
    record Any(List<Constraint> parts) implements Constraint {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** The parts that must all hold, taken apart; those that only bind are left out. */
    static Stream<Constraint> conjuncts(Collection<Constraint> constraints) {
        return constraints.stream()
                .flatMap(one -> one instanceof All all ? conjuncts(all.parts()) : Stream.of(one))
                .filter(one -> !(one instanceof Bind));
    }

    /** Gives a field's value a name, with its dollar sign, for later patterns; always holds. */
    record Bind(String variable, String field) implements Constraint {}

    /** The fact is another one than the fact that a variable is bound to. */
    record Distinct(String variable) implements Constraint {}

    /** Compares a field with one operand. A field without a value satisfies only {@code == null} and {@code != x}. */
    record Compare(String field, Operator operator, Operand operand) implements Constraint {}

    /**
     * Whether a field's value is one of several, or a place lies in one of several.
     *
     * @param set the set that names them, or null if they were written out; an unknown one has no operands
     */
    record Membership(
            String field,
            boolean negated,
            List<Operand> operands,
            @Nullable String set) implements Constraint {
        public Membership {
            operands = List.copyOf(operands);
        }

        /** One of several that are written out. */
        public Membership(String field, boolean negated, List<Operand> operands) {
            this(field, negated, operands, null);
        }
    }

    /** Comparison operators; {@link #CONTAINS} looks into a list, {@link #BORDERS} compares places. */
    enum Operator {
        EQUAL("=="),
        NOT_EQUAL("!="),
        LESS("<"),
        AT_MOST("<="),
        GREATER(">"),
        AT_LEAST(">="),
        CONTAINS("contains"),
        NOT_CONTAINS("not contains"),
        BORDERS("borders"),
        NOT_BORDERS("not borders");

        private final String symbol;

        Operator(String symbol) {
            this.symbol = symbol;
        }

        /** The operator as it is written. */
        public String symbol() {
            return symbol;
        }
    }

    /** What is done to a number that a variable stands for. */
    enum Arithmetic {
        PLUS("+"),
        MINUS("-"),
        TIMES("*"),
        DIVIDED_BY("/");

        private final String symbol;

        Arithmetic(String symbol) {
            this.symbol = symbol;
        }

        /** The sign as it is written. */
        public String symbol() {
            return symbol;
        }

        /** The result; reckoned in decimals, so that 1.1 times 3 is 3.3 as authors read it. */
        public double apply(double left, double right) {
            BigDecimal one = BigDecimal.valueOf(left);
            BigDecimal other = BigDecimal.valueOf(right);
            BigDecimal result = switch (this) {
                case PLUS -> one.add(other);
                case MINUS -> one.subtract(other);
                case TIMES -> one.multiply(other);
                case DIVIDED_BY -> one.divide(other, MathContext.DECIMAL64);
            };
            return result.doubleValue();
        }
    }

    /** What a field is compared with. */
    sealed interface Operand {
        /** The variable that it looks at, or null if it is the same for every match. */
        default @Nullable Reference refersTo() {
            return null;
        }

        /** A text in quotes. */
        record Text(String value) implements Operand {}

        /** A number; whole if written without a point. */
        record Number(double value, boolean whole) implements Operand {}

        /** True or false. */
        record Flag(boolean value) implements Operand {}

        /** A constant of an enumeration, or a place; no check lets one pass whose {@code type} is empty. */
        record Constant(String type, String name) implements Operand {
            /** Whether an operand is the constant of a place, such as Place.TJ_GB. */
            public static boolean isPlace(Operand operand) {
                return operand instanceof Constant constant && constant.type().equals(Places.TYPE);
            }

            /** The code of the place that it stands for. */
            public String code() {
                return Places.coded(name);
            }
        }

        /** The absence of a value. */
        record Nothing() implements Operand {}

        /** A variable bound by an earlier pattern, or a field of what it is bound to if {@code field} is not empty. */
        record Reference(String variable, String field) implements Operand {
            @Override
            public Reference refersTo() {
                return this;
            }
        }

        /** A number that a variable stands for, and one step of arithmetic; {@code 2 * $x.price} is held as times 2. */
        record Computed(Reference refersTo, Arithmetic sign, Number by) implements Operand {}
    }
}
