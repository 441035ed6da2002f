package dev.harbinger.store;

import dev.harbinger.assessment.StoredAssessment.OutcomeRow;
import dev.harbinger.belief.Level;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** One row of {@code assessment_area}. */
@Embeddable
class AreaColumns {
    @Column(nullable = false)
    private String outcome;

    @Column(nullable = false)
    private String area;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Level level;

    private double score;

    @SuppressWarnings("NullAway.Init")
    protected AreaColumns() {}

    AreaColumns(OutcomeRow row) {
        outcome = row.outcome();
        area = Objects.requireNonNull(row.area());
        level = row.level();
        score = Objects.requireNonNull(row.score());
    }

    OutcomeRow toRow() {
        return new OutcomeRow(outcome, area, level, score);
    }
}
