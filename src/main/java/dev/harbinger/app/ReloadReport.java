package dev.harbinger.app;

import dev.harbinger.reload.AttemptOutcome;
import dev.harbinger.reload.LivePacks;
import dev.harbinger.reload.PackState;
import dev.harbinger.reload.ReloadListener;
import dev.harbinger.rule.RuleProblem;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** Writes reloads to the log, each fault at its place, and counts them. Thread-safe. */
@Singleton
class ReloadReport implements ReloadListener {
    private static final Logger LOG = Logger.getLogger("harbinger");

    private final HarbingerConfig config;
    private final LivePacks packs;
    private final PackGauges gauges;
    private final MeterRegistry registry;
    private final Set<String> degraded = ConcurrentHashMap.newKeySet();

    ReloadReport(HarbingerConfig config, LivePacks packs, PackGauges gauges, MeterRegistry registry) {
        this.config = config;
        this.packs = packs;
        this.gauges = gauges;
        this.registry = registry;
    }

    @Override
    public void attempted(PackState state) {
        AttemptOutcome outcome = state.lastAttempt().outcome();
        gauges.show(state.pack());
        Counter.builder("harbinger.reloads")
                .description("Attempts to load a pack anew, by what came of them")
                .tags("pack", state.pack(), "result", outcome.toString())
                .register(registry)
                .increment();
        boolean wasDegraded = degraded.remove(state.pack());
        if (outcome == AttemptOutcome.LOADED) {
            loaded(state);
        } else if (outcome == AttemptOutcome.UNCHANGED && wasDegraded) {
            LOG.infof("Pack %s: current again, its files are those in force.", state.pack());
        } else if (outcome == AttemptOutcome.UNCHANGED) {
            LOG.debugf("Pack %s: unchanged.", state.pack());
        } else {
            degraded.add(state.pack());
            leftAsItWas(state);
        }
    }

    @Override
    public void retired(String pack) {
        degraded.remove(pack);
        gauges.remove(pack);
        LOG.infof("Pack %s: retired, its folder is gone.", pack);
    }

    @Override
    public void failed(String pack, Throwable fault) {
        LOG.errorf(fault, "The pack (%s) could not be loaded.", pack);
    }

    private void loaded(PackState state) {
        packs.current()
                .find(state.pack())
                .ifPresent(base -> LOG.infof(
                        "Pack %s: %d rules, digest %s, loaded anew.",
                        state.pack(), base.pack().rules().size(), RuleFolder.brief(base.digest())));
    }

    private void leftAsItWas(PackState state) {
        for (RuleProblem problem : state.lastAttempt().problems()) {
            LOG.warn(config.rules().resolve(state.pack()) + "/" + problem.onOneLine());
        }
        String digest = state.digest();
        String stays = digest == null ? "is not in force" : "stays in force with digest " + RuleFolder.brief(digest);
        LOG.warnf(
                "Pack %s: the new files were not loaded (%s); the pack %s. Maybe repair them: they are tried again at"
                        + " the next change.",
                state.pack(), state.lastAttempt().outcome(), stays);
    }
}
