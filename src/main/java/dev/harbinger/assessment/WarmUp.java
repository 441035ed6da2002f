package dev.harbinger.assessment;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.harbinger.engine.EvaluationWatch;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.fact.FactType;
import dev.harbinger.fact.FieldType;
import dev.harbinger.fact.SampleValue;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/**
 * Assesses made-up facts before the first request comes, so that no analyst waits while classes are loaded and
 * constraints are compiled. Nothing of it is kept or counted, and whatever goes wrong in it, the pack is in force.
 */
public final class WarmUp {
    private static final int ROUNDS = 20;
    private static final String DAY = "2000-01-01";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private WarmUp() {}

    /**
     * Takes one fact of each type of each pack through all rooms, some times over. A pack that they do not suit stays
     * cold.
     *
     * @param failed takes the pack's id and what went wrong, if that was no matter of the made-up facts
     */
    public static void run(AssessmentParts parts, BiConsumer<String, Throwable> failed) {
        // Made-up assessments stay out of the metrics; that they are refused is no matter, a bound may be too narrow.
        AssessmentParts silent = parts.with(AssessmentListener.NONE);
        parts.ruleBases().get().all().forEach((pack, base) -> {
            try {
                run(base, silent);
            } catch (RuntimeException | StackOverflowError | LinkageError fault) {
                failed.accept(pack, fault);
            }
        });
    }

    private static void run(RuleBase base, AssessmentParts silent) {
        if (base.pack().manifest().subjects().isEmpty()) {
            return;
        }
        byte[] factSet = factSet(base).toString().getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < ROUNDS; round++) {
            new AssessmentRun(silent, new EvaluationWatch()).run(factSet, Storing.DISCARD);
        }
    }

    private static ObjectNode factSet(RuleBase base) {
        ObjectNode set = JSON.objectNode();
        set.put("pack", base.pack().manifest().id());
        set.put("subject", base.pack().manifest().subjects().keySet().iterator().next());
        set.put("asOf", DAY);
        ArrayNode facts = set.putArray("facts");
        base.pack().vocabulary().types().values().forEach(type -> facts.add(fact(type)));
        return set;
    }

    private static ObjectNode fact(FactType type) {
        ObjectNode fact = JSON.objectNode().put("id", type.name()).put("type", type.name());
        fact.putObject("evidence").put("occurredOn", DAY);
        type.fields().forEach(field -> addValue(fact, field));
        return fact;
    }

    private static void addValue(ObjectNode fact, FieldType field) {
        if (!field.list()) {
            fact.set(field.name(), SampleValue.of(field, DAY));
        }
    }
}
