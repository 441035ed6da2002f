package dev.harbinger.assessment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

/**
 * Where assessments are kept. Implementations are thread-safe. Methods that give no stage block and throw
 * {@link StoreUnavailableException} while the database does not answer.
 */
public interface AssessmentStore {
    /**
     * Keeps an assessment.
     *
     * @return completes when the assessment would survive a power cut; fails with {@link StoreUnavailableException},
     *     and then nothing of it is kept
     */
    CompletionStage<Void> save(StoredAssessment assessment);

    /**
     * The assessment before one that is not yet kept: of those kept of the same subject by the same pack, of the latest
     * day that is not after its own, the newest by id; on its own day only one with a smaller id.
     *
     * @return empty if there is none; fails with {@link StoreUnavailableException}
     */
    CompletionStage<Optional<Earlier>> before(StoredAssessment assessment);

    /** The assessment of that id, if it is kept. */
    Optional<StoredAssessment> find(UUID id);

    /** The newest assessments first, by id; at most {@link AssessmentQuery#limit()}. */
    List<AssessmentSummary> list(AssessmentQuery query);

    /** Days of a subject, the earliest first, each with its newest assessment; at most {@link TimelineQuery#limit()}. */
    List<TimelineDay> timeline(TimelineQuery query);

    /** Keeps the files of a rule base, durably; does nothing if they are kept already. */
    void saveRuleBase(RuleBaseFiles ruleBase);

    /** The files of the rule base of that digest, if they are kept. */
    Optional<RuleBaseFiles> findRuleBase(String digest);
}
