package dev.harbinger.question.assess;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.harbinger.belief.Level;
import dev.harbinger.proof.Case;
import dev.harbinger.proof.Explanation;
import dev.harbinger.question.Identity;
import dev.harbinger.rule.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a fact set. Apart from {@code id} and {@code assessedAt} it depends only on the facts, the day and the
 * rule base.
 *
 * @param id UUIDv7, or null if it was not stored
 * @param pack id of the pack
 * @param ruleBase the rule base that gave the answer
 * @param subject what it is about
 * @param asOf the day whose knowledge it is
 * @param assessedAt when it was made
 * @param overall the highest level
 * @param explanation the levels and their proof
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"id", "pack", "ruleBase", "subject", "asOf", "assessedAt", "overall"})
public record Assessment(
        @Nullable UUID id,
        String pack,
        RuleBaseReference ruleBase,
        String subject,
        LocalDate asOf,
        Instant assessedAt,
        Overall overall,
        @JsonUnwrapped Explanation explanation) {
    /** The answer to a case. */
    public static Assessment of(Case asked, Identity identity) {
        return new Assessment(
                identity.id(),
                asked.factSet().pack(),
                new RuleBaseReference(
                        asked.base().digest(), asked.pack().rules().size()),
                asked.factSet().subject(),
                asked.factSet().asOf(),
                identity.assessedAt(),
                Overall.of(asked.explanation()),
                asked.explanation());
    }

    /**
     * Names a rule base.
     *
     * @param digest SHA-256 of its files, in hex
     * @param rules number of its rules
     */
    public record RuleBaseReference(String digest, int rules) {}

    /**
     * The highest level of an assessment.
     *
     * @param level the level
     * @param outcome the outcome that has it, the one with the highest score if several do; null if none was assessed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Overall(Level level, @Nullable String outcome) {
        /** The highest level that a proof gives; opportunities do not count. */
        public static Overall of(Explanation explanation) {
            return explanation.outcomes().stream()
                    .filter(outcome -> outcome.kind() == Outcome.Kind.WARNING && outcome.level() != Level.NOT_ASSESSED)
                    .findFirst()
                    .map(outcome -> new Overall(outcome.level(), outcome.id()))
                    .orElse(new Overall(Level.NOT_ASSESSED, null));
        }
    }
}
