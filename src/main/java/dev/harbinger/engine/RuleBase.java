package dev.harbinger.engine;

import dev.harbinger.belief.BeliefNetwork;
import dev.harbinger.belief.RuleId;
import dev.harbinger.fact.Fact;
import dev.harbinger.rule.Evaluation;
import dev.harbinger.rule.RulePack;
import dev.harbinger.rule.Template;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kie.api.KieBase;

/** A compiled pack, named by the digest of its files. Immutable and thread-safe; keep the one that you began with. */
public final class RuleBase {
    private final RulePack pack;
    private final PackFiles files;
    private final String digest;
    private final KieBase base;
    private final BeliefNetwork network;
    private final FactBinder binder;
    private final Map<RuleId, Template> sentences = new HashMap<>();
    private final Map<RuleId, Template> areas = new HashMap<>();

    RuleBase(RulePack pack, PackFiles files) {
        this.pack = pack;
        this.files = files;
        this.digest = files.digest();
        this.base = RuleCompiler.compile(pack);
        this.network = new BeliefNetwork(pack.strata());
        this.binder = new FactBinder(base, DrlWriter.packageOf(pack), pack.vocabulary());
        pack.rules().forEach((id, rule) -> {
            sentences.put(id, Template.parse(rule.because()));
            if (rule.conclusion().area() != null) {
                areas.put(id, Template.parse(rule.conclusion().area()));
            }
        });
    }

    /** What the pack says. */
    public RulePack pack() {
        return pack;
    }

    /** SHA-256 over paths and contents of the pack's files, in hex. */
    public String digest() {
        return digest;
    }

    /** Contents of the pack's files by path. */
    public SortedMap<String, String> files() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(files.texts()));
    }

    /** The scoring network of the pack, to score recorded firings anew under other supports. */
    public BeliefNetwork network() {
        return network;
    }

    /**
     * Runs the rules over facts, in a working memory of its own.
     *
     * @param facts sorted by id, as weighed under this pack's vocabulary
     * @param watch tells where the evaluation is, and can stop it
     * @throws EvaluationStoppedException if it was stopped
     */
    public Evaluation evaluate(Collection<Fact> facts, EvaluationWatch watch) {
        return new Evaluator(this, watch).evaluate(facts);
    }

    KieBase kieBase() {
        return base;
    }

    FactBinder binder() {
        return binder;
    }

    Template sentence(RuleId rule) {
        return sentences.getOrDefault(rule, Template.parse(""));
    }

    /** The template of the area that a rule concludes for; empty for the country. */
    Template area(RuleId rule) {
        return areas.getOrDefault(rule, Template.parse(""));
    }
}
