package dev.harbinger.assessment;

import dev.harbinger.engine.Loaded;
import dev.harbinger.engine.PackLoader;
import dev.harbinger.engine.RuleBase;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Finds the rule base of an assessment's day: one in force if the digest is the same, else compiled anew from the files
 * that were kept. The last few are remembered. Thread-safe.
 */
final class RuleBaseArchive {
    private static final int REMEMBERED = 4;

    private final Supplier<RuleBases> inForce;
    private final AssessmentStore store;
    private final Map<String, RuleBase> compiled = new LinkedHashMap<>(REMEMBERED, .75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, RuleBase> eldest) {
            return size() > REMEMBERED;
        }
    };

    RuleBaseArchive(Supplier<RuleBases> inForce, AssessmentStore store) {
        this.inForce = inForce;
        this.store = store;
    }

    /**
     * The rule base of that digest.
     *
     * @throws RuleBaseLostException if its files are not kept or cannot be compiled by this version
     */
    RuleBase of(String digest) {
        return inForce.get().all().values().stream()
                .filter(base -> base.digest().equals(digest))
                .findFirst()
                .orElseGet(() -> archived(digest));
    }

    private RuleBase archived(String digest) {
        synchronized (compiled) {
            return compiled.computeIfAbsent(digest, this::compile);
        }
    }

    private RuleBase compile(String digest) {
        Optional<RuleBaseFiles> files = store.findRuleBase(digest);
        if (files.isEmpty()) {
            throw new RuleBaseLostException("The files of the rule base (" + digest + ") are not kept.");
        }
        Loaded loaded = PackLoader.load(files.get().pack(), files.get().files());
        if (loaded instanceof Loaded.Ready ready) {
            return ready.ruleBase();
        }
        throw new RuleBaseLostException("The rule base (" + digest
                + ") cannot be compiled by this version; its files and assessments are kept. The first reason: "
                + ((Loaded.Faulty) loaded).problems().get(0));
    }
}
