package dev.harbinger.assessment;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.harbinger.engine.EvaluationWatch;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.fact.FactProblem;
import dev.harbinger.fact.FactType;
import dev.harbinger.fact.FieldType;
import dev.harbinger.fact.ValueType;
import dev.harbinger.question.assess.Assessment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
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
        AssessmentParts silent = parts.with(new Silence());
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
        if (field.list()) {
            return;
        }
        ValueType type = field.type();
        if (type instanceof ValueType.Choice choice) {
            fact.put(field.name(), choice.type().constants().get(0).toLowerCase(Locale.ROOT));
        } else if (type instanceof ValueType.Flag) {
            fact.put(field.name(), true);
        } else if (type instanceof ValueType.Day) {
            fact.put(field.name(), DAY);
        } else if (type instanceof ValueType.Text) {
            fact.put(field.name(), "x");
        } else {
            addNumber(fact, field);
        }
    }

    private static void addNumber(ObjectNode fact, FieldType field) {
        double min = field.min() == null ? Double.NEGATIVE_INFINITY : field.min();
        double max = field.max() == null ? Double.POSITIVE_INFINITY : field.max();
        double value = Math.max(min, Math.min(max, 1));
        fact.put(field.name(), field.type() instanceof ValueType.WholeNumber ? Math.ceil(value) : value);
    }

    /** Hears nothing, so that made-up assessments stay out of the metrics. */
    private static final class Silence implements AssessmentListener {
        @Override
        public void assessed(Assessment assessment, byte[] factSet, StageTimes times) {
            // Not an assessment of anything.
        }

        @Override
        public void rejected(List<FactProblem> problems) {
            // The facts are made up, and a setting or a bound may be too narrow for them.
        }
    }
}
