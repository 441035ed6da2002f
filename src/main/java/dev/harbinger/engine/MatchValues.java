package dev.harbinger.engine;

import dev.harbinger.fact.Fact;
import dev.harbinger.fact.FieldType;
import dev.harbinger.fact.Places;
import dev.harbinger.fact.ValueType;
import dev.harbinger.rule.Constraint.Operand;
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
    private final Places places;

    MatchValues(Match match, Map<Object, Fact> facts, Places places) {
        this.match = match;
        this.facts = facts;
        this.places = places;
    }

    /** The value of a slot in words; "unknown" if there is none. */
    String words(Template.Slot slot) {
        Object bound = match.getDeclarationValue(slot.variable());
        Fact fact = facts.get(bound);
        if (fact != null) {
            FieldType field = fact.type().readable(slot.field());
            return words(fact.value(slot.field()), field == null ? new ValueType.Text() : field.type());
        }
        if (bound instanceof Finding finding) {
            return ofFinding(slot.field(), finding.score(), finding.level().name(), "the country");
        }
        if (bound instanceof LocalFinding finding) {
            return ofFinding(slot.field(), finding.score(), finding.level().name(), places.name(finding.area()));
        }
        return words(bound, new ValueType.Text());
    }

    /** The value that a constraint refers to, a constant by its name; null if there is none. */
    @Nullable
    Object plain(Operand.Reference reference) {
        Object bound = match.getDeclarationValue(reference.variable());
        Fact fact = facts.get(bound);
        if (fact != null) {
            return fact.value(reference.field());
        }
        if (bound instanceof LocalFinding finding && reference.field().equals("area")) {
            return finding.area();
        }
        return bound instanceof Enum<?> constant ? constant.name() : bound;
    }

    /** The value of a slot as an area is known by: a place by its code, anything else in words. */
    String area(Template.Slot slot) {
        String code = place(slot.variable(), slot.field());
        return code == null ? words(slot) : code;
    }

    /** The value that a reference stands for as an author would write it: a place as a constant, anything else as a text. */
    Operand literal(Operand.Reference reference) {
        String code = place(reference.variable(), reference.field());
        return code == null
                ? new Operand.Text(words(new Template.Slot(reference.variable(), reference.field())))
                : new Operand.Constant(Places.TYPE, Places.constant(code));
    }

    /** The code of the place that a field of what was matched holds; null if it holds none. */
    private @Nullable String place(String variable, String field) {
        Object bound = match.getDeclarationValue(variable);
        Fact fact = facts.get(bound);
        if (fact == null) {
            boolean area = bound instanceof LocalFinding && field.equals("area");
            return area && places.byCode().containsKey(((LocalFinding) bound).area())
                    ? ((LocalFinding) bound).area()
                    : null;
        }
        FieldType declared = fact.type().field(field);
        boolean place = declared != null && declared.type() instanceof ValueType.Location;
        return place && fact.value(field) instanceof String code ? code : null;
    }

    /** Whether a variable is bound to a fact; without a variable it may be any. */
    boolean mayBe(@Nullable String variable, Fact fact) {
        Fact bound = variable == null ? fact : facts.get(match.getDeclarationValue(variable));
        return bound != null && bound.id().equals(fact.id());
    }

    private static String ofFinding(String field, double score, String level, String area) {
        return switch (field) {
            case "score" -> String.format(Locale.ROOT, "%.2f", score);
            case "level" -> level;
            default -> area;
        };
    }

    private static String words(@Nullable Object value, ValueType type) {
        if (value instanceof List<?> list && !list.isEmpty()) {
            return list.stream().map(item -> words(item, type)).collect(Collectors.joining(", "));
        }
        if (value instanceof Double number) {
            return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        }
        if (value instanceof Enum<?> constant) {
            return plain(constant.name());
        }
        if (value instanceof String constant && type instanceof ValueType.Choice choice) {
            return choice.type().acronyms() ? constant.replace('_', '-') : plain(constant);
        }
        if (value instanceof String code && type instanceof ValueType.Location location) {
            return location.places().name(code);
        }
        return value == null || value instanceof List ? UNKNOWN : value.toString();
    }

    private static String plain(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
