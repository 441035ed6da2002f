package dev.harbinger.fact;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What rules may read of a fact though nobody posts it: how old the fact is, how old each date that it holds, how many
 * elements each list has. Worked out for the assessed day. Stateless and thread-safe.
 */
final class DerivedFields {
    /** Days from the fact's date to the assessed day, never below 0. */
    static final String AGE = "age";

    private static final String AGE_OF_DATE = ".age";
    private static final String SIZE_OF_LIST = ".size";
    private static final int LONGEST_YEAR = 366;
    private static final int LONGEST_MONTH = 31;

    private DerivedFields() {}

    /** The fields that facts of a type have beside those that its author declared. */
    static List<FieldType> of(List<FieldType> declared, Validity validity) {
        List<FieldType> derived = new ArrayList<>();
        derived.add(number(AGE, true, "days", 0.0, oldest(validity), "Days from the fact's date to asOf."));
        for (FieldType field : declared) {
            if (field.list()) {
                derived.add(number(
                        field.name() + SIZE_OF_LIST,
                        field.required(),
                        null,
                        1.0,
                        null,
                        "How many elements " + field.name() + " has."));
            } else if (field.type() instanceof ValueType.Day) {
                derived.add(number(
                        field.name() + AGE_OF_DATE,
                        field.required(),
                        "days",
                        null,
                        null,
                        "Days from " + field.name() + " to asOf, below 0 while it lies ahead."));
            }
        }
        return derived;
    }

    private static FieldType number(
            String name,
            boolean required,
            @Nullable String unit,
            @Nullable Double min,
            @Nullable Double max,
            String doc) {
        return new FieldType(name, new ValueType.WholeNumber(), false, false, required, unit, min, max, doc);
    }

    /** The greatest age at which a fact still counts, by its type's terms alone; null if one of them has no end. */
    private static @Nullable Double oldest(Validity validity) {
        List<@Nullable Period> terms = new ArrayList<>();
        terms.add(validity.otherwise());
        validity.cases().forEach(each -> terms.add(each.term()));
        double oldest = 0;
        for (Period term : terms) {
            if (term == null) {
                return null;
            }
            oldest = Math.max(oldest, days(term));
        }
        return oldest;
    }

    private static double days(Period term) {
        return (double) term.getYears() * LONGEST_YEAR
                + term.getMonths() / 12 * LONGEST_YEAR
                + term.getMonths() % 12 * LONGEST_MONTH
                + term.getDays();
    }

    /** Whether the name is that of an age. */
    static boolean isAge(String field) {
        return field.equals(AGE) || field.endsWith(AGE_OF_DATE);
    }

    /** The value of a field that is not declared; null if there is none. */
    static @Nullable Object value(Fact fact, String field) {
        if (field.equals(AGE)) {
            return fact.age();
        }
        if (field.endsWith(AGE_OF_DATE)) {
            Object date = fact.values().get(owner(field, AGE_OF_DATE));
            return date instanceof LocalDate day ? daysBetween(day, fact.asOf()) : null;
        }
        Object list = field.endsWith(SIZE_OF_LIST) ? fact.values().get(owner(field, SIZE_OF_LIST)) : null;
        return list instanceof List<?> elements ? elements.size() : null;
    }

    private static String owner(String field, String ending) {
        return field.substring(0, field.length() - ending.length());
    }

    /** Whole days from one day to another. */
    static int daysBetween(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.DAYS.between(from, to);
    }
}
