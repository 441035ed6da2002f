package dev.harbinger.pack;

import dev.harbinger.fact.FactType;
import dev.harbinger.fact.FieldType;
import dev.harbinger.fact.ValueType;
import dev.harbinger.fact.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Turns the short facts of scenarios into facts that can be posted, by the same rules for all:
 *
 * <ul>
 *   <li>names become camelCase; notes are left out;
 *   <li>a fact without a grade is B2, its origin the document of {@code ref};
 *   <li>{@code start} and {@code end} are the days of the evidence; {@code status} is the standing where the type has no
 *       field of that name;
 *   <li>a comma list fills a list field, and makes several facts of any other field;
 *   <li>a word where a number belongs is left out;
 *   <li>a poverty or unemployment without figure is rated high.
 * </ul>
 */
final class ScenarioFacts {
    private static final Set<String> EVIDENCE = Set.of("ref", "occurredOn", "start", "end", "type");
    private static final Map<String, String> STANDING = Map.of("observed", "reported", "announced", "planned");

    private final Vocabulary vocabulary;

    ScenarioFacts(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<Map<String, Object>> posted(List<Map<String, Object>> facts) {
        List<Map<String, Object>> posted = new ArrayList<>();
        for (Map<String, Object> fact : facts) {
            for (Map<String, Object> one : converted(camelCased(fact))) {
                one.put("id", "f%02d".formatted(posted.size() + 1));
                posted.add(one);
            }
        }
        return posted;
    }

    private static Map<String, Object> camelCased(Map<String, Object> fact) {
        Map<String, Object> named = new LinkedHashMap<>();
        fact.forEach((name, value) -> {
            if (!name.endsWith("note")) {
                named.put(camelCase(name), value);
            }
        });
        return named;
    }

    private static String camelCase(String name) {
        String[] words = name.split("_");
        StringBuilder result = new StringBuilder(words[0]);
        Arrays.stream(words)
                .skip(1)
                .forEach(word -> result.append(Character.toUpperCase(word.charAt(0)))
                        .append(word.substring(1).toLowerCase(Locale.ROOT)));
        return result.toString();
    }

    private List<Map<String, Object>> converted(Map<String, Object> fact) {
        FactType type = Objects.requireNonNull(vocabulary.types().get((String) fact.get("type")), fact.toString());
        List<Map<String, Object>> variants = new ArrayList<>();
        Map<String, Object> first = new LinkedHashMap<>();
        first.put("type", type.name());
        first.put("evidence", evidence(fact, type));
        variants.add(first);
        fact.forEach((name, value) -> {
            FieldType field = type.field(name);
            if (field != null) {
                spread(variants, field, value);
            } else if (!EVIDENCE.contains(name) && !"status".equals(name)) {
                throw new AssertionError("The field (" + name + ") of " + type.name() + " is unknown.");
            }
        });
        variants.forEach(ScenarioFacts::rate);
        return variants;
    }

    private static void spread(List<Map<String, Object>> variants, FieldType field, Object value) {
        if (field.list()) {
            variants.forEach(fact -> fact.put(field.name(), parts(value)));
        } else if (isNumber(field) && !(value instanceof Number)) {
            return;
        } else {
            List<Map<String, Object>> spread = new ArrayList<>();
            for (Map<String, Object> fact : variants) {
                for (Object part : value instanceof String ? parts(value) : List.of(value)) {
                    Map<String, Object> one = new LinkedHashMap<>(fact);
                    one.put(field.name(), part);
                    spread.add(one);
                }
            }
            variants.clear();
            variants.addAll(spread);
        }
    }

    private static boolean isNumber(FieldType field) {
        return field.type() instanceof ValueType.WholeNumber || field.type() instanceof ValueType.Decimal;
    }

    private static List<String> parts(Object value) {
        return Arrays.stream(value.toString().split(",")).map(String::strip).toList();
    }

    private static Map<String, Object> evidence(Map<String, Object> fact, FactType type) {
        Map<String, Object> evidence = new LinkedHashMap<>();
        evidence.put("occurredOn", fact.getOrDefault("start", fact.get("occurredOn")));
        if (fact.containsKey("end")) {
            evidence.put("occurredUntil", fact.get("end"));
        }
        String reference = fact.get("ref").toString();
        evidence.put("origin", reference.split(" ")[0]);
        evidence.put("reliability", "B");
        evidence.put("credibility", 2);
        evidence.put("reference", reference);
        if (fact.containsKey("status") && type.field("status") == null) {
            String status = fact.get("status").toString();
            evidence.put("standing", STANDING.getOrDefault(status, status));
        }
        return evidence;
    }

    private static void rate(Map<String, Object> fact) {
        Object indicator = fact.get("indicator");
        boolean rated = "poverty_headcount".equals(indicator) || "unemployment".equals(indicator);
        if (rated && !fact.containsKey("value")) {
            fact.put("rating", "high");
        }
    }
}
