package dev.harbinger.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.harbinger.belief.Level;
import dev.harbinger.question.AnswerJson;
import dev.harbinger.question.Identity;
import dev.harbinger.question.assess.Trend;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as it is kept.
 *
 * @param id UUIDv7
 * @param pack id of the pack
 * @param ruleBase digest of the rule base
 * @param subject what it is about
 * @param asOf the day whose knowledge it is
 * @param assessedAt when it was made, to the millisecond
 * @param level the overall level
 * @param outcome the outcome that has the overall level, or null
 * @param outcomes one row an outcome, and one for each of the areas that are highest in it; in their order
 * @param factSet the fact set as it was read, JSON
 * @param answer the answer in full, JSON, given back to the byte
 * @param trend how it moved since the assessment before, JSON of a {@link dev.harbinger.question.assess.Trend}; null if there
 *     was none
 */
public record StoredAssessment(
        UUID id,
        String pack,
        String ruleBase,
        String subject,
        LocalDate asOf,
        Instant assessedAt,
        Level level,
        @Nullable String outcome,
        List<OutcomeRow> outcomes,
        String factSet,
        String answer,
        @Nullable String trend)
        implements Asked {
    public StoredAssessment {
        outcomes = List.copyOf(outcomes);
    }

    /** An assessment without trend. */
    public StoredAssessment(
            UUID id,
            String pack,
            String ruleBase,
            String subject,
            LocalDate asOf,
            Instant assessedAt,
            Level level,
            @Nullable String outcome,
            List<OutcomeRow> outcomes,
            String factSet,
            String answer) {
        this(id, pack, ruleBase, subject, asOf, assessedAt, level, outcome, outcomes, factSet, answer, null);
    }

    /** The answer with its trend, JSON, as clients see it. */
    public byte[] shown() {
        return TrendMember.beside(
                answer.getBytes(StandardCharsets.UTF_8), trend == null ? null : trend.getBytes(StandardCharsets.UTF_8));
    }

    /** How it moved since the assessment before, or null if there was none. */
    public @Nullable Trend moved() {
        return trend == null ? null : AnswerJson.read(trend, Trend.class);
    }

    /** Which assessment it is. */
    public Identity identity() {
        return new Identity(id, assessedAt);
    }

    @Override
    public byte[] document() {
        return factSet.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Level and score of one outcome, or of one outcome in an area.
     *
     * @param outcome the outcome
     * @param area the area, or null for the whole country
     * @param level its level
     * @param score its score, or null if it was not assessed
     */
    public record OutcomeRow(
            String outcome,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String area,

            Level level,
            @Nullable Double score) {
        /** By outcome; the country's before those of areas. */
        public static final Comparator<OutcomeRow> ORDER = Comparator.comparing(OutcomeRow::outcome)
                .thenComparing(OutcomeRow::area, Comparator.nullsFirst(Comparator.naturalOrder()));

        /** A row of the whole country. */
        public OutcomeRow(String outcome, Level level, @Nullable Double score) {
            this(outcome, null, level, score);
        }
    }
}
