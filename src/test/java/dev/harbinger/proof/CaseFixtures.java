package dev.harbinger.proof;

import dev.harbinger.assessment.RuleBases;
import dev.harbinger.engine.EvaluationWatch;
import dev.harbinger.engine.Loaded;
import dev.harbinger.engine.PackLoader;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.fact.FactLimits;
import dev.harbinger.fact.FactSetReader;
import dev.harbinger.fact.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Cases to ask questions of. */
public final class CaseFixtures {
    private CaseFixtures() {}

    /** The default pack, compiled once for all tests that share a process. */
    public static RuleBase tajikistan() {
        return Tajikistan.BASE;
    }

    /** The documented situation of May 2021 under the pack. */
    public static Case kyrgyzClash() {
        try {
            return of(tajikistan(), Files.readAllBytes(Path.of("facts/tajikistan/2021-05-kyrgyz-clash.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A fact set, JSON, under a rule base; it must have no fault. */
    public static Case of(RuleBase base, byte[] json) {
        RuleBases bases = new RuleBases(List.of(base), base.pack().manifest().id());
        Reading reading = new FactSetReader(FactLimits.DEFAULT).read(json, bases);
        if (reading instanceof Reading.Rejected rejected) {
            throw new AssertionError("The facts have faults: " + rejected.problems());
        }
        return Case.of(base, ((Reading.Accepted) reading).factSet(), new EvaluationWatch());
    }

    private static final class Tajikistan {
        private static final RuleBase BASE = load();

        private static RuleBase load() {
            Loaded loaded = PackLoader.load(Path.of("rules/tajikistan"));
            if (loaded instanceof Loaded.Ready ready) {
                return ready.ruleBase();
            }
            throw new AssertionError("The pack has faults: " + ((Loaded.Faulty) loaded).problems());
        }
    }
}
