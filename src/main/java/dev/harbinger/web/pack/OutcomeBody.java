package dev.harbinger.web.pack;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.harbinger.belief.Condition;
import dev.harbinger.belief.Level;
import dev.harbinger.rule.CapSeverity;
import dev.harbinger.rule.Outcome;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A finding that a pack warns about. */
@Schema(name = "Outcome", description = "A finding that the pack warns about.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OutcomeBody(
        @Schema(description = "its id, which is that of its finding", examples = "militant_recruitment")
        String id,

        @Schema(description = "its name") String name,

        @Schema(
                description = "a danger, or something to be hoped for",
                enumeration = {"warning", "opportunity"})
        String kind,

        @Schema(description = "how bad it would be, in the words of CAP 1.2; not how likely it is")
        CapSeverity severity,

        @Schema(description = "what is warned of") String warning,

        @Schema(description = "the time that the warning looks ahead")
        String horizon,

        @Schema(description = "fact types without which, and without the findings, it is not assessed")
        List<String> needs,

        @Schema(description = "findings that let it be assessed as well")
        List<String> needsFindings,

        @Schema(description = "findings that lift the level")
        List<Floor> floors,

        @Schema(description = "findings without which the level is held down")
        List<Requirement> requirements,

        @Schema(description = "the observed event without which there is no CRITICAL") @Nullable
        ConditionBody gate,

        @Schema(description = "what each level means for this outcome")
        Map<Level, String> ladder) {
    static OutcomeBody of(Outcome outcome) {
        Condition gate = outcome.policy().gate();
        return new OutcomeBody(
                outcome.id().value(),
                outcome.finding().name(),
                Words.of(outcome.kind()),
                outcome.severity(),
                outcome.warning(),
                outcome.horizon(),
                outcome.needs(),
                outcome.needsFindings().stream().map(Object::toString).toList(),
                outcome.policy().floors().stream()
                        .map(floor -> new Floor(ConditionBody.of(floor.when()), floor.level()))
                        .toList(),
                outcome.policy().requirements().stream()
                        .map(need -> new Requirement(
                                need.anyOf().stream().map(ConditionBody::of).toList(), need.below()))
                        .toList(),
                gate == null ? null : ConditionBody.of(gate),
                outcome.ladder());
    }

    /**
     * A finding at a level.
     *
     * @param finding the finding
     * @param at the level that it must reach
     */
    @Schema(name = "Condition", description = "A finding that must reach a level.")
    public record ConditionBody(String finding, Level at) {
        static ConditionBody of(Condition condition) {
            return new ConditionBody(condition.finding().value(), condition.at());
        }
    }

    /**
     * Lifts the level while the condition holds.
     *
     * @param when the condition
     * @param level the level that it is lifted to
     */
    @Schema(description = "Lifts the level to at least this one while the condition holds.")
    public record Floor(ConditionBody when, Level level) {}

    /**
     * Holds the level down unless one of its conditions holds.
     *
     * @param anyOf the conditions
     * @param below the lowest level that is not reached without it
     */
    @Schema(description = "Holds the level below this one unless one of the conditions holds.")
    public record Requirement(List<ConditionBody> anyOf, Level below) {}
}
