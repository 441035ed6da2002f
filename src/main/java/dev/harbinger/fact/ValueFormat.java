package dev.harbinger.fact;

import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes values of facts for people: constants in lower case, numbers without superfluous digits. */
final class ValueFormat {
    private ValueFormat() {}

    /** The value of a field, cut short if long. */
    static String value(Object value, ValueType type) {
        if (value instanceof List<?> list) {
            return Excerpt.of(list.stream().map(each -> value(each, type)).collect(Collectors.joining(", ", "[", "]")));
        } else if (value instanceof Number number) {
            return number(number);
        }
        String text = value.toString();
        return Excerpt.of(type instanceof ValueType.Choice ? text.toLowerCase(Locale.ROOT) : text);
    }

    static String number(Number number) {
        if (number instanceof Integer) {
            return number.toString();
        }
        BigDecimal plain = BigDecimal.valueOf(number.doubleValue()).stripTrailingZeros();
        return Math.abs(plain.scale()) > 20 ? plain.toString() : plain.toPlainString();
    }

    /** "between 0 and 100", "at least 0" or "at most 100". */
    static String range(FieldType field) {
        if (field.min() != null && field.max() != null) {
            return "between " + number(field.min()) + " and " + number(field.max());
        }
        return field.min() != null ? "at least " + number(field.min()) : "at most " + bound(field.max());
    }

    /** "6 months", "2 years" or "10 days"; parts joined if there are several. */
    static String period(Period period) {
        return List.of(
                        count(period.getYears(), "year"),
                        count(period.getMonths(), "month"),
                        count(period.getDays(), "day"))
                .stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(" "), text -> text.isEmpty() ? "0 days" : text));
    }

    private static String bound(@Nullable Double max) {
        return max == null ? "any number" : number(max);
    }

    private static String count(int number, String unit) {
        if (number == 0) {
            return "";
        }
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
