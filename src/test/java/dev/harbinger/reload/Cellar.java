package dev.harbinger.reload;

import dev.harbinger.assessment.AssessmentQuery;
import dev.harbinger.assessment.AssessmentStore;
import dev.harbinger.assessment.AssessmentSummary;
import dev.harbinger.assessment.Earlier;
import dev.harbinger.assessment.RuleBaseFiles;
import dev.harbinger.assessment.StoreUnavailableException;
import dev.harbinger.assessment.StoredAssessment;
import dev.harbinger.assessment.TimelineDay;
import dev.harbinger.assessment.TimelineQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;

/** A store of rule bases in memory, whose door can be locked. Thread-safe. */
final class Cellar implements AssessmentStore {
    private final Map<String, RuleBaseFiles> kept = new ConcurrentHashMap<>();
    private volatile boolean locked;

    void lock() {
        locked = true;
    }

    void unlock() {
        locked = false;
    }

    @Override
    public CompletionStage<Void> save(StoredAssessment assessment) {
        return CompletableFuture.completedStage(null);
    }

    @Override
    public CompletionStage<Optional<Earlier>> before(StoredAssessment assessment) {
        return CompletableFuture.completedStage(Optional.empty());
    }

    @Override
    public Optional<StoredAssessment> find(UUID id) {
        return Optional.empty();
    }

    @Override
    public List<AssessmentSummary> list(AssessmentQuery query) {
        return List.of();
    }

    @Override
    public List<TimelineDay> timeline(TimelineQuery query) {
        return List.of();
    }

    @Override
    public void saveRuleBase(RuleBaseFiles ruleBase) {
        if (locked) {
            throw new StoreUnavailableException("The cellar is locked.");
        }
        kept.put(ruleBase.digest(), ruleBase);
    }

    @Override
    public Optional<RuleBaseFiles> findRuleBase(String digest) {
        return Optional.ofNullable(kept.get(digest));
    }
}
