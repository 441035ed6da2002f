package dev.harbinger.reload.candidate;

import dev.harbinger.assessment.EvaluationPool;
import dev.harbinger.engine.PackFolders;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.fact.FactSetReader;
import dev.harbinger.question.assess.Assessment;
import dev.harbinger.reload.AttemptOutcome;
import dev.harbinger.reload.LivePacks;
import dev.harbinger.reload.PackState;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Tries the candidates on every fact set that the packs in force have assessed, on a pool of its own, so that no request
 * waits for them; what does not fit into its queue is skipped and counted. Nothing of it is kept. Thread-safe.
 */
public final class Candidates {
    private final LivePacks live;
    private final LivePacks candidates;
    private final FactSetReader reader;
    private final EvaluationPool pool;
    private final @Nullable Path folder;
    private final ConcurrentMap<String, CandidateTally> tallies = new ConcurrentHashMap<>();

    /**
     * Reports on candidates.
     *
     * @param live the packs in force
     * @param candidates their candidates, each under the id of the pack that it would replace
     * @param reader reads fact sets
     * @param pool tries the candidates
     * @param folder where they lie, or null if there are none
     */
    public Candidates(
            LivePacks live, LivePacks candidates, FactSetReader reader, EvaluationPool pool, @Nullable Path folder) {
        this.folder = folder;
        this.live = live;
        this.candidates = candidates;
        this.reader = reader;
        this.pool = pool;
    }

    /** Tries the candidate of an assessment's pack, if there is one, on the same facts. Returns at once. */
    public void observe(Assessment assessment, byte[] factSet) {
        String pack = assessment.pack();
        Optional<RuleBase> base = live.current().find(pack);
        if (base.isEmpty() || !base.get().digest().equals(assessment.ruleBase().digest())) {
            return;
        }
        tally(pack).ifPresent(tally -> {
            String name =
                    assessment.id() == null ? "not stored" : assessment.id().toString();
            var unused = pool.submit(factSet.length, watch -> tally.comparison().compare(name, factSet, watch))
                    .whenComplete(tally::note);
        });
    }

    /** Whether a pack has a candidate that no attempt to load has come to its end with yet. Looks into the folder. */
    public boolean isLoading(String pack) {
        return folder != null
                && state(pack).isEmpty()
                && PackFolders.under(folder).stream()
                        .anyMatch(path -> path.getFileName().toString().equals(pack));
    }

    /** How it stands with the files of a pack's candidate; empty if there is none, or it is still loading. */
    public Optional<PackState> state(String pack) {
        return Optional.ofNullable(candidates.view().states().get(pack))
                .filter(state -> state.lastAttempt().outcome() != AttemptOutcome.GONE);
    }

    /** What the candidate of a pack says otherwise; empty if there is none, or its files never were sound. */
    public Optional<CandidateReport> report(String pack) {
        return tally(pack).map(CandidateTally::report);
    }

    private Optional<CandidateTally> tally(String pack) {
        Optional<RuleBase> base = live.current().find(pack);
        Optional<RuleBase> candidate =
                state(pack).flatMap(state -> candidates.current().find(pack));
        if (base.isEmpty() || candidate.isEmpty()) {
            tallies.remove(pack);
            return Optional.empty();
        }
        return Optional.ofNullable(tallies.compute(
                pack,
                (id, known) -> known != null && known.isOf(base.get(), candidate.get())
                        ? known
                        : new CandidateTally(reader, base.get(), candidate.get())));
    }
}
