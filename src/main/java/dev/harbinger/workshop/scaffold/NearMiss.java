package dev.harbinger.workshop.scaffold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.harbinger.fact.FactType;
import dev.harbinger.fact.FieldType;
import dev.harbinger.fact.SampleValue;
import dev.harbinger.fact.ValueType;
import dev.harbinger.fact.Vocabulary;
import dev.harbinger.proof.match.SampleValues;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks for facts that all but make a rule fire: a test in which it stays quiet shows more, the less is missing. */
final class NearMiss {
    private final Vocabulary vocabulary;
    private final FiringTrial trial;

    NearMiss(Vocabulary vocabulary, FiringTrial trial) {
        this.vocabulary = vocabulary;
        this.trial = trial;
    }

    /** The facts with one value changed so that the rule stays quiet, else without one of them, else none. */
    List<Map<String, JsonNode>> of(List<Map<String, JsonNode>> firing) {
        for (int i = 0; i < firing.size(); i++) {
            for (Map<String, JsonNode> changed : changed(firing.get(i))) {
                List<Map<String, JsonNode>> facts = new ArrayList<>(firing);
                facts.set(i, changed);
                if (trial.staysQuiet(facts)) {
                    return facts;
                }
            }
        }
        return without(firing);
    }

    private List<Map<String, JsonNode>> without(List<Map<String, JsonNode>> firing) {
        for (int i = 0; i < firing.size() && firing.size() > 1; i++) {
            List<Map<String, JsonNode>> facts = new ArrayList<>(firing);
            facts.remove(i);
            if (trial.staysQuiet(facts)) {
                return facts;
            }
        }
        return List.of();
    }

    private List<Map<String, JsonNode>> changed(Map<String, JsonNode> fact) {
        List<Map<String, JsonNode>> changed = new ArrayList<>();
        FactType type = vocabulary
                .types()
                .get(fact.getOrDefault("type", JsonNodeFactory.instance.nullNode())
                        .asText());
        for (FieldType field : type == null ? List.<FieldType>of() : type.fields()) {
            JsonNode value = fact.get(field.name());
            if (value != null) {
                others(field, value).forEach(other -> {
                    Map<String, JsonNode> copy = new LinkedHashMap<>(fact);
                    copy.put(field.name(), other);
                    changed.add(copy);
                });
            }
        }
        JsonNode day = fact.get("on");
        for (int days = -1; day != null && days <= 1; days += 2) {
            Map<String, JsonNode> copy = new LinkedHashMap<>(fact);
            copy.put("on", shifted(day, days));
            changed.add(copy);
        }
        return changed;
    }

    private static JsonNode shifted(JsonNode day, int days) {
        return JsonNodeFactory.instance.textNode(
                LocalDate.parse(day.asText()).plusDays(days).toString());
    }

    private static List<JsonNode> others(FieldType field, JsonNode value) {
        List<JsonNode> others = new ArrayList<>();
        if (field.type() instanceof ValueType.Day) {
            others.add(shifted(value, -1));
            others.add(shifted(value, 1));
        } else if (value.isNumber()) {
            add(others, SampleValues.shifted(value, -1));
            add(others, SampleValues.shifted(value, 1));
        } else {
            for (JsonNode other : SampleValue.some(field, FiringTrial.ON)) {
                add(others, field.list() ? JsonNodeFactory.instance.arrayNode().add(other) : other);
            }
        }
        others.remove(value);
        return others;
    }

    private static void add(List<JsonNode> others, @Nullable JsonNode value) {
        if (value != null) {
            others.add(value);
        }
    }
}
