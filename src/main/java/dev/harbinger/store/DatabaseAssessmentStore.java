package dev.harbinger.store;

import static dev.harbinger.store.Outage.Work.READING;

import dev.harbinger.assessment.AssessmentQuery;
import dev.harbinger.assessment.AssessmentStore;
import dev.harbinger.assessment.AssessmentSummary;
import dev.harbinger.assessment.Earlier;
import dev.harbinger.assessment.RuleBaseFiles;
import dev.harbinger.assessment.StoredAssessment;
import dev.harbinger.assessment.TimelineDay;
import dev.harbinger.assessment.TimelineQuery;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;

/** The store on a relational database. Thread-safe. */
@ApplicationScoped
public class DatabaseAssessmentStore implements AssessmentStore {
    private final AssessmentRepository assessments;
    private final TimelineRepository timeline;
    private final RuleBaseRepository ruleBases;
    private final Database database;
    private final GroupCommitWriter writer;
    private final LookBack lookBack;
    private final Outage outage;

    DatabaseAssessmentStore(
            AssessmentRepository assessments,
            TimelineRepository timeline,
            RuleBaseRepository ruleBases,
            Database database,
            GroupCommitWriter writer,
            LookBack lookBack,
            Outage outage) {
        this.assessments = assessments;
        this.timeline = timeline;
        this.ruleBases = ruleBases;
        this.database = database;
        this.writer = writer;
        this.lookBack = lookBack;
        this.outage = outage;
    }

    /** {@inheritDoc} Never blocks. Stages that depend on it run on the writer's thread, so they must be quick. */
    @Override
    public CompletionStage<Void> save(StoredAssessment assessment) {
        return writer.save(assessment);
    }

    @Override
    public CompletionStage<Optional<Earlier>> before(StoredAssessment assessment) {
        return lookBack.before(assessment);
    }

    @Override
    public Optional<StoredAssessment> find(UUID id) {
        return inTransaction(() -> assessments.findByIdOptional(id).map(AssessmentEntity::toAssessment));
    }

    @Override
    public List<AssessmentSummary> list(AssessmentQuery query) {
        return inTransaction(() -> assessments.summaries(query));
    }

    @Override
    public List<TimelineDay> timeline(TimelineQuery query) {
        return inTransaction(() -> timeline.days(query));
    }

    @Override
    public Optional<RuleBaseFiles> findRuleBase(String digest) {
        return inTransaction(() -> ruleBases.findByIdOptional(digest).map(RuleBaseEntity::toFiles));
    }

    @Override
    public void saveRuleBase(RuleBaseFiles ruleBase) {
        try {
            inTransaction(() -> keep(ruleBase));
        } catch (RuntimeException e) {
            if (findRuleBase(ruleBase.digest()).isEmpty()) {
                throw e;
            }
        }
        database.sync();
    }

    /** Whether it had to be written. Another thread may write it in the meantime; then the commit fails. */
    private boolean keep(RuleBaseFiles ruleBase) {
        boolean kept = ruleBases.findByIdOptional(ruleBase.digest()).isPresent();
        if (!kept) {
            ruleBases.persistAndFlush(new RuleBaseEntity(ruleBase));
        }
        return !kept;
    }

    /** Whether the database answers within 2 seconds; for the health check. Blocks that long at most. */
    public boolean answers() {
        return database.answers();
    }

    private <T> T inTransaction(Callable<T> work) {
        try {
            T result = QuarkusTransaction.requiringNew().call(work);
            outage.served(READING);
            return result;
        } catch (RuntimeException e) {
            throw Faults.translated(e, failure -> outage.failed(READING, failure));
        }
    }
}
