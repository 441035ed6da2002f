package dev.harbinger.app;

import dev.harbinger.assessment.AssessmentParts;
import dev.harbinger.assessment.EvaluationPool;
import dev.harbinger.assessment.PoolSettings;
import dev.harbinger.fact.FactSetReader;
import dev.harbinger.reload.LivePacks;
import dev.harbinger.reload.PackState;
import dev.harbinger.reload.PackWatch;
import dev.harbinger.reload.ReloadListener;
import dev.harbinger.reload.ReloadParts;
import dev.harbinger.reload.ReloadTests;
import dev.harbinger.reload.Reloads;
import dev.harbinger.reload.candidate.Candidates;
import dev.harbinger.rule.RuleProblem;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Puts the trial of candidates together: their folder is watched as that of the packs is. */
@ApplicationScoped
class CandidateBeans implements ReloadListener {
    private static final Logger LOG = Logger.getLogger("harbinger");
    /** One thread, so that candidates never take more than one processor from the requests. */
    private static final int THREADS = 1;

    private static final int QUEUE = 256;

    private final HarbingerConfig config;
    private final LivePacks packs;

    private @Nullable EvaluationPool pool;
    private @Nullable Reloads reloads;
    private @Nullable PackWatch watch;

    CandidateBeans(HarbingerConfig config) {
        this.config = config;
        this.packs = new LivePacks(List.of(), config.defaultPack(), Instant.EPOCH);
    }

    @Produces
    @Singleton
    Candidates candidates(LivePacks live, FactSetReader reader) {
        pool = new EvaluationPool(
                new PoolSettings(THREADS, QUEUE, config.evaluation().deadline()));
        return new Candidates(live, packs, reader, pool, config.candidates().orElse(null));
    }

    /** Runs after the packs in force are loaded; a candidate is never a reason not to start. */
    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event, AssessmentParts parts) {
        if (config.candidates().isEmpty()) {
            return;
        }
        Path folder = config.candidates().get();
        ReloadParts with =
                new ReloadParts(folder, packs, parts.store(), ReloadTests.NONE, base -> {}, parts.clock(), this);
        reloads = new Reloads(with, config.reload().deadline());
        watch = new PackWatch(
                with, reloads, config.reload().debounce(), config.reload().poll());
        watch.start();
    }

    void stop(@Observes ShutdownEvent event) {
        if (watch != null) {
            watch.close();
        }
        if (reloads != null) {
            reloads.close();
        }
        if (pool != null) {
            pool.close();
        }
    }

    @Override
    public void attempted(PackState state) {
        for (RuleProblem problem : state.lastAttempt().problems()) {
            LOG.warn(config.candidates().orElse(Path.of("")).resolve(state.pack()) + "/" + problem.onOneLine());
        }
        LOG.infof("Candidate of pack %s: %s.", state.pack(), state.lastAttempt().outcome());
    }

    @Override
    public void failed(String pack, Throwable fault) {
        LOG.errorf(fault, "The candidate of the pack (%s) could not be loaded.", pack);
    }
}
