package dev.harbinger.store;

import dev.harbinger.assessment.AssessmentQuery;
import dev.harbinger.assessment.AssessmentSummary;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Assessments by id. Needs a transaction around it. */
@ApplicationScoped
class AssessmentRepository implements PanacheRepositoryBase<AssessmentEntity, UUID> {
    /** The newest first, by id; reads no fact set and no answer. */
    List<AssessmentSummary> summaries(AssessmentQuery query) {
        Filter filter = Filter.of(query);
        return find(filter.hql(), filter.parameters())
                .project(AssessmentSummary.class)
                .page(0, query.limit())
                .list();
    }
}
