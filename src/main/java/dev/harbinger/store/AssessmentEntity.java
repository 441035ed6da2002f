package dev.harbinger.store;

import dev.harbinger.assessment.StoredAssessment;
import dev.harbinger.assessment.StoredAssessment.OutcomeRow;
import dev.harbinger.belief.Level;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Type;
import org.jspecify.annotations.Nullable;

/** A row of {@code assessment} with its outcomes. Written once, never changed. */
@Entity
@Immutable
@Table(name = "assessment")
class AssessmentEntity {
    @Id
    private UUID id;

    @Column(nullable = false)
    private String pack;

    @Column(name = "rule_base", nullable = false)
    private String ruleBase;

    @Column(nullable = false)
    private String subject;

    @Column(name = "as_of", nullable = false)
    private LocalDate asOf;

    @Column(name = "assessed_at", nullable = false)
    private Instant assessedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Level level;

    private @Nullable String outcome;

    @ElementCollection
    @CollectionTable(name = "assessment_outcome", joinColumns = @JoinColumn(name = "assessment"))
    private List<OutcomeColumns> outcomes;

    @ElementCollection
    @CollectionTable(name = "assessment_area", joinColumns = @JoinColumn(name = "assessment"))
    private List<AreaColumns> areas;

    @Type(LongText.class)
    @Column(name = "fact_set", nullable = false)
    private String factSet;

    @Type(LongText.class)
    @Column(nullable = false)
    private String answer;

    @Type(LongText.class)
    private @Nullable String trend;

    @SuppressWarnings("NullAway.Init")
    protected AssessmentEntity() {}

    AssessmentEntity(StoredAssessment assessment) {
        id = assessment.id();
        pack = assessment.pack();
        ruleBase = assessment.ruleBase();
        subject = assessment.subject();
        asOf = assessment.asOf();
        assessedAt = assessment.assessedAt();
        level = assessment.level();
        outcome = assessment.outcome();
        outcomes = assessment.outcomes().stream()
                .filter(row -> row.area() == null)
                .map(OutcomeColumns::new)
                .toList();
        areas = assessment.outcomes().stream()
                .filter(row -> row.area() != null)
                .map(AreaColumns::new)
                .toList();
        factSet = assessment.factSet();
        answer = assessment.answer();
        trend = assessment.trend();
    }

    StoredAssessment toAssessment() {
        return new StoredAssessment(
                id, pack, ruleBase, subject, asOf, assessedAt, level, outcome, rows(), factSet, answer, trend);
    }

    /** Sorted here, because the order of text in a database depends on its locale. */
    private List<OutcomeRow> rows() {
        return Stream.concat(
                        outcomes.stream().map(OutcomeColumns::toRow),
                        areas.stream().map(AreaColumns::toRow))
                .sorted(OutcomeRow.ORDER)
                .toList();
    }
}
