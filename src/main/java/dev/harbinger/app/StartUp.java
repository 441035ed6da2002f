package dev.harbinger.app;

import dev.harbinger.assessment.AssessmentIds;
import dev.harbinger.assessment.AssessmentParts;
import dev.harbinger.assessment.AssessmentQuery;
import dev.harbinger.assessment.AssessmentStore;
import dev.harbinger.assessment.AssessmentSummary;
import dev.harbinger.assessment.RuleBaseFiles;
import dev.harbinger.assessment.RuleBases;
import dev.harbinger.assessment.StoreUnavailableException;
import dev.harbinger.assessment.WarmUp;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.reload.LivePacks;
import dev.harbinger.reload.PackWatch;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;

/** Makes sure, before HTTP is open, that the service can do its work; ends the process with a code of its own if not. */
@ApplicationScoped
class StartUp {
    private static final Logger LOG = Logger.getLogger("harbinger");

    /** Runs after the store has brought its tables up to date. */
    void start(
            @Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent event,
            HarbingerConfig config,
            LivePacks packs,
            AssessmentParts parts,
            AssessmentIds ids) {
        tell(config);
        RuleBases ruleBases = packs.current();
        checkDefaultPack(config, ruleBases);
        ruleBases.all().values().forEach(ruleBase -> keep(ruleBase, parts.store()));
        newest(parts.store()).ifPresent(ids::beginAfter);
        WarmUp.run(parts, StartUp::cold);
    }

    private static void tell(HarbingerConfig config) {
        LOG.infof(
                "Rules in %s, candidates %s.",
                config.rules().toAbsolutePath().normalize(),
                config.candidates()
                        .map(folder -> "in " + folder.toAbsolutePath().normalize())
                        .orElse("none"));
        List<String> given = GivenSettings.of(ConfigProvider.getConfig(), UnknownSettings.KNOWN);
        LOG.infof("Settings given: %s.", given.isEmpty() ? "none" : String.join(", ", given));
    }

    /** Runs last, when all that is in force has been kept. */
    void watch(
            @Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event,
            HarbingerConfig config,
            Instance<PackWatch> watch) {
        if (config.reload().watch()) {
            watch.get().start();
        }
    }

    private static Optional<UUID> newest(AssessmentStore store) {
        return store.list(new AssessmentQuery(null, null, null, null, null, null, null, 1)).stream()
                .map(AssessmentSummary::id)
                .findFirst();
    }

    /** Says that a pack is in force without having been warmed up. */
    static void cold(String pack, Throwable fault) {
        LOG.warnf(
                fault,
                "Pack %s: made-up facts could not be assessed to warm it up; it is in force all the same.\n"
                        + "Recommended action: assess facts of your own, and report it if that fails, too.",
                pack);
    }

    private static void checkDefaultPack(HarbingerConfig config, RuleBases ruleBases) {
        if (ruleBases.defaultPack() == null) {
            String text = "The default pack (%s) is not under (%s).\nMaybe set harbinger.default-pack to one of %s."
                    .formatted(
                            config.defaultPack(),
                            config.rules(),
                            ruleBases.all().keySet());
            throw new StartRefused(text, ExitCode.CONFIGURATION);
        }
    }

    private static void keep(RuleBase ruleBase, AssessmentStore store) {
        String pack = ruleBase.pack().manifest().id();
        try {
            store.saveRuleBase(new RuleBaseFiles(ruleBase.digest(), pack, ruleBase.files()));
        } catch (StoreUnavailableException e) {
            String text = "The rules of the pack (%s) cannot be kept: %s\nMaybe look at the database."
                    .formatted(pack, e.getMessage());
            throw new StartRefused(text, ExitCode.DATABASE);
        }
        LOG.infof(
                "Pack %s: %d rules, digest %s.",
                pack, ruleBase.pack().rules().size(), RuleFolder.brief(ruleBase.digest()));
    }
}
