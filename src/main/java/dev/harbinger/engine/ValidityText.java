package dev.harbinger.engine;

import dev.harbinger.fact.FieldType;
import dev.harbinger.fact.Validity;
import dev.harbinger.fact.ValueType;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses the text of {@code @validFor}, such as {@code 24 months; level local: 12 months; level national: unlimited}. */
final class ValidityText {
    private static final Pattern TERM = Pattern.compile("(\\d{1,4}) (day|month|year)s?");
    private static final Pattern CASE = Pattern.compile("([a-z]\\w*) (\\w+) ?: ?(.+)");

    private ValidityText() {}

    /** @throws IllegalArgumentException if the text is none, with a sentence that says why */
    static Validity parse(String text, List<FieldType> fields) {
        String[] parts = text.split(";");
        List<Validity.Case> cases = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            cases.add(parseCase(parts[i].strip(), fields));
        }
        return new Validity(cases, term(parts[0].strip()));
    }

    private static Validity.Case parseCase(String text, List<FieldType> fields) {
        Matcher matcher = CASE.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("The case (" + text + ") of @validFor is no \"field constant: term\".");
        }
        String field = matcher.group(1);
        String constant = matcher.group(2).toUpperCase(Locale.ROOT);
        boolean known = fields.stream()
                .anyMatch(type -> type.name().equals(field)
                        && type.type() instanceof ValueType.Choice choice
                        && choice.type().constants().contains(constant));
        if (!known) {
            throw new IllegalArgumentException(
                    "The case (" + text + ") of @validFor names no enumeration field with such a constant.");
        }
        return new Validity.Case(field, constant, term(matcher.group(3).strip()));
    }

    private static @Nullable Period term(String text) {
        if (text.equals("unlimited")) {
            return null;
        }
        Matcher matcher = TERM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "The term (" + text + ") of @validFor is no number of days, months or years.");
        }
        int count = Integer.parseInt(matcher.group(1));
        return switch (matcher.group(2)) {
            case "day" -> Period.ofDays(count);
            case "month" -> Period.ofMonths(count);
            default -> Period.ofYears(count);
        };
    }
}
