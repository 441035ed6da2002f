package dev.harbinger.rule.lint;

import dev.harbinger.fact.FieldType;
import dev.harbinger.fact.ValueType;
import dev.harbinger.rule.Constraint;
import dev.harbinger.rule.Constraint.Operand;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values of a field that constraints can tell apart. */
final class FieldValues {
    /** A text that no author writes. */
    private static final String OTHER = "\u0000";

    /** A step that is smaller than the distance of any two decimals that authors compare with. */
    private static final double STEP = 1e-7;

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final int MOST_ELEMENTS = 8;

    private FieldValues() {}

    /**
     * One value of each kind that the constraints tell apart, null among them if the field may have none; nothing if
     * there are too many.
     */
    static List<@Nullable Object> of(FieldType field, List<Constraint> constraints) {
        List<Operand> operands = constraints.stream()
                .flatMap(constraint -> operands(constraint, field.name()))
                .toList();
        List<@Nullable Object> values = new ArrayList<>(plain(field, operands));
        if (field.list()) {
            values = lists(values);
        }
        if (!field.required() && !values.isEmpty()) {
            values.add(null);
        }
        return values;
    }

    private static Stream<Operand> operands(Constraint constraint, String field) {
        if (constraint instanceof Constraint.All all) {
            return all.parts().stream().flatMap(part -> operands(part, field));
        }
        if (constraint instanceof Constraint.Any any) {
            return any.parts().stream().flatMap(part -> operands(part, field));
        }
        if (constraint instanceof Constraint.Compare compare && compare.field().equals(field)) {
            return Stream.of(compare.operand());
        }
        return constraint instanceof Constraint.Membership membership
                        && membership.field().equals(field)
                ? membership.operands().stream()
                : Stream.empty();
    }

    private static List<? extends Object> plain(FieldType field, List<Operand> operands) {
        ValueType type = field.type();
        if (type instanceof ValueType.Choice choice) {
            return field.list()
                    ? mentioned(choice.type().constants(), operands)
                    : choice.type().constants();
        }
        if (type instanceof ValueType.Location location) {
            List<String> codes = List.copyOf(location.places().byCode().keySet());
            return field.list() ? mentioned(codes, operands) : codes;
        }
        if (type instanceof ValueType.Flag) {
            return List.of(true, false);
        }
        if (type instanceof ValueType.Day) {
            return days(operands);
        }
        return type instanceof ValueType.Text ? texts(operands) : numbers(field, operands);
    }

    private static List<String> mentioned(List<String> all, List<Operand> operands) {
        Set<String> names = new TreeSet<>();
        operands.forEach(operand -> {
            if (operand instanceof Operand.Constant constant) {
                names.add(Operand.Constant.isPlace(constant) ? constant.code() : constant.name());
            }
        });
        all.stream().filter(name -> !names.contains(name)).findFirst().ifPresent(names::add);
        return List.copyOf(names);
    }

    private static List<String> texts(List<Operand> operands) {
        Set<String> texts = new TreeSet<>(Set.of(OTHER));
        operands.forEach(operand -> {
            if (operand instanceof Operand.Text text) {
                texts.add(text.value());
            }
        });
        return List.copyOf(texts);
    }

    private static List<LocalDate> days(List<Operand> operands) {
        Set<LocalDate> days = new TreeSet<>(Set.of(FIRST_DAY, LAST_DAY));
        operands.forEach(operand -> {
            if (operand instanceof Operand.Text text) {
                LocalDate day = LocalDate.parse(text.value());
                days.addAll(List.of(day.minusDays(1), day, day.plusDays(1)));
            }
        });
        return List.copyOf(days);
    }

    private static List<Double> numbers(FieldType field, List<Operand> operands) {
        boolean whole = field.type() instanceof ValueType.WholeNumber;
        double step = whole ? 1 : STEP;
        Set<Double> numbers = new TreeSet<>();
        operands.forEach(operand -> {
            if (operand instanceof Operand.Number number) {
                numbers.addAll(List.of(number.value() - step, number.value(), number.value() + step));
            }
        });
        numbers.add(field.min() == null ? -Double.MAX_VALUE : field.min());
        numbers.add(field.max() == null ? Double.MAX_VALUE : field.max());
        return numbers.stream()
                .filter(number -> field.min() == null || number >= field.min())
                .filter(number -> field.max() == null || number <= field.max())
                .toList();
    }

    /** Every list of some of the elements. */
    private static List<@Nullable Object> lists(List<@Nullable Object> elements) {
        List<@Nullable Object> lists = new ArrayList<>();
        if (elements.size() > MOST_ELEMENTS) {
            return lists;
        }
        for (int bits = 1; bits < 1 << elements.size(); bits++) {
            List<@Nullable Object> list = new ArrayList<>();
            for (int i = 0; i < elements.size(); i++) {
                if ((bits & 1 << i) != 0) {
                    list.add(elements.get(i));
                }
            }
            lists.add(list);
        }
        return lists;
    }
}
