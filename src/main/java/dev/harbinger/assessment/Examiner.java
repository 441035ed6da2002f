package dev.harbinger.assessment;

import dev.harbinger.engine.EvaluationWatch;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.explanation.Explainer;
import dev.harbinger.fact.ChangeReading;
import dev.harbinger.fact.FactSet;
import dev.harbinger.fact.FactWeigher;
import dev.harbinger.fact.PackFacts;
import dev.harbinger.fact.PackLookup;
import dev.harbinger.fact.Reading;
import dev.harbinger.fact.WeighedFacts;
import dev.harbinger.rule.Evaluation;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes stored assessments up again, under the rules of their day, so that questions about them are answered from the
 * real matches. Blocks; call it on an evaluation thread. Thread-safe.
 */
public final class Examiner {
    private final AssessmentParts parts;
    private final RuleBaseArchive archive;

    /** @param parts what assessments are made with */
    public Examiner(AssessmentParts parts) {
        this.parts = parts;
        this.archive = new RuleBaseArchive(parts.ruleBases(), parts.store());
    }

    /**
     * Examines a stored assessment under the rules of its day.
     *
     * @throws RuleBaseLostException if those rules cannot be brought back
     */
    public Examination examine(StoredAssessment stored, EvaluationWatch watch) {
        RuleBase base = archive.of(stored.ruleBase());
        return examine(base, read(stored, base), watch);
    }

    /** Examines a fact set under a rule base of its pack. */
    public Examination examine(RuleBase base, FactSet factSet, EvaluationWatch watch) {
        WeighedFacts facts = new FactWeigher().weigh(factSet);
        Evaluation evaluation = base.evaluate(facts.live(), watch);
        Explainer explainer = new Explainer(base.pack(), base.network());
        return new Examination(base, factSet, facts, evaluation, explainer.explain(factSet.asOf(), facts, evaluation));
    }

    /** The fact set of a stored assessment, read under a rule base of its pack. */
    public FactSet read(StoredAssessment stored, RuleBase base) {
        Reading reading = parts.reader().read(stored.factSet().getBytes(StandardCharsets.UTF_8), new OnePack(base));
        if (reading instanceof Reading.Accepted accepted) {
            return accepted.factSet();
        }
        throw new RuleBaseLostException("The facts of the assessment (" + stored.id()
                + ") do not fit the vocabulary of the rule base (" + base.digest() + ").");
    }

    /** The fact set of a stored assessment with changes, read under a rule base of its pack. */
    ChangeReading readChanged(StoredAssessment stored, byte[] changes, RuleBase base) {
        byte[] document = stored.factSet().getBytes(StandardCharsets.UTF_8);
        return parts.reader().readChanged(document, changes, new OnePack(base));
    }

    /** The rule base of that digest; see {@link #examine(StoredAssessment, EvaluationWatch)}. */
    RuleBase ruleBase(String digest) {
        return archive.of(digest);
    }

    /** A single rule base as the packs that a fact set may name. */
    private record OnePack(RuleBase base) implements PackLookup {
        @Override
        public Map<String, PackFacts> packs() {
            return Map.of(
                    base.pack().manifest().id(),
                    new PackFacts(
                            base.pack().vocabulary(), base.pack().manifest().subjects()));
        }

        @Override
        public @Nullable String defaultPack() {
            return base.pack().manifest().id();
        }
    }
}
