package dev.harbinger.store;

import dev.harbinger.assessment.Earlier;
import dev.harbinger.assessment.StoredAssessment;
import dev.harbinger.assessment.StoredAssessment.OutcomeRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds the assessment before another, by one index; reads no fact set and no answer. Needs a transaction. */
@ApplicationScoped
class EarlierRepository {
    /** Columns that are fixed change no order, but H2 uses the index for sorting only if they are named. */
    private static final String HEAD = "select a.id, a.asOf, a.ruleBase from AssessmentEntity a"
            + " where a.subject = :subject and a.pack = :pack and a.asOf <= :day and (a.asOf < :day or a.id < :id)"
            + " order by a.subject desc, a.pack desc, a.asOf desc, a.id desc";

    private static final String ROWS =
            "select o.outcome, %s, o.level, o.score from AssessmentEntity a join a.%s o where a.id = :id";

    private static final String COUNTRY = ROWS.formatted("cast(null as String)", "outcomes");
    private static final String AREAS = ROWS.formatted("o.area", "areas");

    private final EntityManager entities;

    EarlierRepository(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Earlier> before(StoredAssessment assessment) {
        return entities.createQuery(HEAD, Head.class)
                .setParameter("subject", assessment.subject())
                .setParameter("pack", assessment.pack())
                .setParameter("day", assessment.asOf())
                .setParameter("id", assessment.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(head -> new Earlier(head.id(), head.asOf(), head.ruleBase(), rows(head.id())));
    }

    /** Sorted here, because the order of text in a database depends on its locale. */
    private List<OutcomeRow> rows(UUID assessment) {
        return Stream.of(COUNTRY, AREAS)
                .flatMap(hql ->
                        entities
                                .createQuery(hql, OutcomeRow.class)
                                .setParameter("id", assessment)
                                .getResultList()
                                .stream())
                .sorted(OutcomeRow.ORDER)
                .toList();
    }

    record Head(UUID id, LocalDate asOf, String ruleBase) {}
}
