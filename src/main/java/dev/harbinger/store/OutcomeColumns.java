package dev.harbinger.store;

import dev.harbinger.assessment.StoredAssessment.OutcomeRow;
import dev.harbinger.belief.Level;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** One row of {@code assessment_outcome}. */
@Embeddable
class OutcomeColumns {
    @Column(nullable = false)
    private String outcome;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Level level;

    private @Nullable Double score;

    @SuppressWarnings("NullAway.Init")
    protected OutcomeColumns() {}

    OutcomeColumns(OutcomeRow row) {
        outcome = row.outcome();
        level = row.level();
        score = row.score();
    }

    OutcomeRow toRow() {
        return new OutcomeRow(outcome, level, score);
    }
}
