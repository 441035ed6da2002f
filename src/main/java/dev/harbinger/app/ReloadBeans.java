package dev.harbinger.app;

import dev.harbinger.assessment.AssessmentParts;
import dev.harbinger.assessment.RuleBases;
import dev.harbinger.assessment.WarmUp;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.reload.LivePacks;
import dev.harbinger.reload.PackWatch;
import dev.harbinger.reload.ReloadParts;
import dev.harbinger.reload.ReloadTests;
import dev.harbinger.reload.Reloads;
import dev.harbinger.workshop.test.RuleTestRun;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** Makes the beans that load packs while the service runs. */
@ApplicationScoped
class ReloadBeans {
    /** What runs the tests of a pack before it comes into force, if that is asked for. */
    private static final ReloadTests RULE_TESTS = RuleTestRun::failures;

    @Produces
    @Singleton
    ReloadParts reloadParts(HarbingerConfig config, LivePacks packs, AssessmentParts parts, ReloadReport report) {
        return new ReloadParts(
                config.rules(),
                packs,
                parts.store(),
                config.reload().tests() ? RULE_TESTS : ReloadTests.NONE,
                base -> warmUp(base, parts),
                parts.clock(),
                report);
    }

    @Produces
    @Singleton
    Reloads reloads(ReloadParts parts, HarbingerConfig config) {
        return new Reloads(parts, config.reload().deadline());
    }

    @Produces
    @Singleton
    PackWatch watch(ReloadParts parts, Reloads reloads, HarbingerConfig config) {
        return new PackWatch(
                parts, reloads, config.reload().debounce(), config.reload().poll());
    }

    void close(@Disposes PackWatch watch) {
        watch.close();
    }

    void close(@Disposes Reloads reloads) {
        reloads.close();
    }

    private static void warmUp(RuleBase base, AssessmentParts parts) {
        RuleBases alone = new RuleBases(List.of(base), base.pack().manifest().id());
        WarmUp.run(parts.with(() -> alone), StartUp::cold);
    }
}
