package dev.harbinger.engine;

import dev.harbinger.fact.Fact;
import dev.harbinger.rule.Template;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.Match;

/** Tells the values of a match as words for sentences. Valid only while the match's session lives. */
final class MatchValues {
    private static final String UNKNOWN = "unknown";

    private final Match match;
    private final Map<Object, Fact> facts;

    MatchValues(Match match, Map<Object, Fact> facts) {
        this.match = match;
        this.facts = facts;
    }

    /** The value of a slot in words; "unknown" if there is none. */
    String words(Template.Slot slot) {
        Object bound = match.getDeclarationValue(slot.variable());
        Fact fact = facts.get(bound);
        if (fact != null) {
            return words(fact.values().get(slot.field()));
        }
        if (bound instanceof Finding finding) {
            return ofFinding(slot.field(), finding.score(), finding.level().name(), "the country");
        }
        if (bound instanceof LocalFinding finding) {
            return ofFinding(slot.field(), finding.score(), finding.level().name(), finding.area());
        }
        return words(bound);
    }

    private static String ofFinding(String field, double score, String level, String area) {
        return switch (field) {
            case "score" -> String.format(Locale.ROOT, "%.2f", score);
            case "level" -> level;
            default -> area;
        };
    }

    private static String words(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? UNKNOWN
                    : list.stream().map(MatchValues::words).collect(Collectors.joining(", "));
        }
        if (value instanceof Double number) {
            return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        return value == null ? UNKNOWN : ofText(value.toString());
    }

    /** A constant of an enumeration is kept as its name in upper case; short ones are abbreviations. */
    private static String ofText(String text) {
        boolean constant = text.indexOf('_') >= 0 && text.equals(text.toUpperCase(Locale.ROOT));
        return constant ? text.toLowerCase(Locale.ROOT).replace('_', ' ') : text;
    }
}
