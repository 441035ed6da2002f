package dev.harbinger.store;

import dev.harbinger.assessment.StoredAssessment;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Writes groups with Hibernate, each in a transaction of its own. */
@ApplicationScoped
class DatabaseSink implements AssessmentSink {
    private final AssessmentRepository assessments;
    private final Database database;

    DatabaseSink(AssessmentRepository assessments, Database database) {
        this.assessments = assessments;
        this.database = database;
    }

    @Override
    public void write(List<StoredAssessment> group) {
        QuarkusTransaction.requiringNew().run(() -> {
            assessments.persist(group.stream().map(AssessmentEntity::new));
            assessments.flush();
        });
    }

    @Override
    public void sync() {
        database.sync();
    }
}
