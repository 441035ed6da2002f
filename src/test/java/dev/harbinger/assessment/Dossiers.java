package dev.harbinger.assessment;

import dev.harbinger.engine.EvaluationWatch;
import dev.harbinger.engine.Loaded;
import dev.harbinger.engine.PackLoader;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.explanation.Dossier;
import dev.harbinger.explanation.Explainer;
import dev.harbinger.fact.FactLimits;
import dev.harbinger.fact.FactSet;
import dev.harbinger.fact.FactSetReader;
import dev.harbinger.fact.FactWeigher;
import dev.harbinger.fact.Reading;
import dev.harbinger.fact.WeighedFacts;
import dev.harbinger.rule.Evaluation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Fact sets with all that their rules made of them. */
public final class Dossiers {
    private Dossiers() {}

    /** The documented situation of May 2021 under the pack. */
    public static Dossier kyrgyzClash() {
        RuleBase base = ((Loaded.Ready) PackLoader.load(Path.of("rules/tajikistan"))).ruleBase();
        try {
            return of(base, Files.readAllBytes(Path.of("facts/tajikistan/2021-05-kyrgyz-clash.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A fact set, JSON, under a rule base. */
    public static Dossier of(RuleBase base, byte[] json) {
        RuleBases bases = new RuleBases(List.of(base), base.pack().manifest().id());
        Reading reading = new FactSetReader(FactLimits.DEFAULT).read(json, bases);
        FactSet factSet = ((Reading.Accepted) reading).factSet();
        WeighedFacts facts = new FactWeigher().weigh(factSet);
        Evaluation evaluation = base.evaluate(facts.live(), new EvaluationWatch());
        return new Dossier(
                base.pack(),
                base.network(),
                factSet,
                facts,
                evaluation,
                new Explainer(base.pack(), base.network()).explain(factSet.asOf(), facts, evaluation));
    }
}
