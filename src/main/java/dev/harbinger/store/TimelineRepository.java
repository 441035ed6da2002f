package dev.harbinger.store;

import dev.harbinger.assessment.StoredAssessment.OutcomeRow;
import dev.harbinger.assessment.TimelineDay;
import dev.harbinger.assessment.TimelineQuery;
import dev.harbinger.belief.Level;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the history of a subject from the rows of the outcomes; no fact set and no answer. Needs a transaction. */
@ApplicationScoped
class TimelineRepository {
    private static final String NEWEST_OF_ITS_DAY = " and not exists (select 1 from AssessmentEntity n"
            + " where n.subject = a.subject and n.pack = a.pack and n.asOf = a.asOf and n.id > a.id)";

    private static final String ROWS =
            "select a.id, o.outcome, %s, o.level, o.score from AssessmentEntity a join a.%s o where a.id in :ids";

    private static final String COUNTRY = ROWS.formatted("cast(null as String)", "outcomes");
    private static final String AREAS = ROWS.formatted("o.area", "areas");

    private final EntityManager entities;

    TimelineRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The earliest day first. */
    List<TimelineDay> days(TimelineQuery query) {
        List<Head> heads = heads(query);
        Map<UUID, List<OutcomeRow>> rows = rows(heads.stream().map(Head::id).toList(), query.outcome());
        return heads.stream()
                .map(head -> new TimelineDay(
                        head.asOf(),
                        head.id(),
                        head.assessedAt(),
                        head.level(),
                        head.outcome(),
                        rows.getOrDefault(head.id(), List.of())))
                .toList();
    }

    private List<Head> heads(TimelineQuery query) {
        String hql = "select a.id, a.asOf, a.assessedAt, a.level, a.outcome from AssessmentEntity a"
                + " where a.subject = :subject and a.pack = :pack"
                + (query.from() == null ? "" : " and a.asOf >= :from")
                + (query.to() == null ? "" : " and a.asOf <= :to")
                + NEWEST_OF_ITS_DAY + " order by a.asOf";
        TypedQuery<Head> heads = entities.createQuery(hql, Head.class)
                .setParameter("subject", query.subject())
                .setParameter("pack", query.pack())
                .setMaxResults(query.limit());
        if (query.from() != null) {
            heads.setParameter("from", query.from());
        }
        if (query.to() != null) {
            heads.setParameter("to", query.to());
        }
        return heads.getResultList();
    }

    /** Sorted here, because the order of text in a database depends on its locale. */
    private Map<UUID, List<OutcomeRow>> rows(List<UUID> assessments, @Nullable String outcome) {
        Map<UUID, List<OutcomeRow>> rows = new HashMap<>();
        if (assessments.isEmpty()) {
            return rows;
        }
        Stream.of(COUNTRY, AREAS)
                .flatMap(hql -> entities.createQuery(hql, Row.class)
                        .setParameter("ids", assessments)
                        .getResultStream())
                .filter(row -> outcome == null || outcome.equals(row.outcome()))
                .forEach(row -> rows.computeIfAbsent(row.id(), id -> new ArrayList<>())
                        .add(new OutcomeRow(row.outcome(), row.area(), row.level(), row.score())));
        rows.values().forEach(one -> one.sort(OutcomeRow.ORDER));
        return rows;
    }

    record Head(
            UUID id,
            LocalDate asOf,
            Instant assessedAt,
            Level level,
            @Nullable String outcome) {}

    record Row(
            UUID id,
            String outcome,
            @Nullable String area,
            Level level,
            @Nullable Double score) {}
}
