package dev.harbinger.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;

/** A store in memory, whose rule bases can be locked away; they are only in it if they were put there. Thread-safe. */
public final class Shelf implements AssessmentStore {
    private static final Comparator<StoredAssessment> ORDER =
            Comparator.comparing(StoredAssessment::asOf).thenComparing(StoredAssessment::id);

    private final Map<String, RuleBaseFiles> ruleBases = new ConcurrentHashMap<>();
    private final Map<UUID, StoredAssessment> assessments = new ConcurrentHashMap<>();
    private volatile boolean locked;

    /** Refuses rule bases from now on. */
    public void lock() {
        locked = true;
    }

    /** Takes rule bases again. */
    public void unlock() {
        locked = false;
    }

    @Override
    public CompletionStage<Void> save(StoredAssessment assessment) {
        assessments.put(assessment.id(), assessment);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public CompletionStage<Optional<Earlier>> before(StoredAssessment later) {
        return CompletableFuture.completedStage(assessments.values().stream()
                .filter(one ->
                        one.subject().equals(later.subject()) && one.pack().equals(later.pack()))
                .filter(one -> ORDER.compare(one, later) < 0)
                .max(ORDER)
                .map(one -> new Earlier(one.id(), one.asOf(), one.ruleBase(), one.outcomes())));
    }

    @Override
    public Optional<StoredAssessment> find(UUID id) {
        return Optional.ofNullable(assessments.get(id));
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
            throw new StoreUnavailableException("The shelf is locked.");
        }
        ruleBases.put(ruleBase.digest(), ruleBase);
    }

    @Override
    public Optional<RuleBaseFiles> findRuleBase(String digest) {
        return Optional.ofNullable(ruleBases.get(digest));
    }
}
