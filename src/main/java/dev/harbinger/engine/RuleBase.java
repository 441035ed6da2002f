package dev.harbinger.engine;

import dev.harbinger.belief.BeliefNetwork;
import dev.harbinger.belief.RuleId;
import dev.harbinger.fact.Fact;
import dev.harbinger.rule.Evaluation;
import dev.harbinger.rule.Reach;
import dev.harbinger.rule.RuleDefinition;
import dev.harbinger.rule.RulePack;
import dev.harbinger.rule.Template;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/** A compiled pack, named by the digest of its files. Immutable and thread-safe; keep the one that you began with. */
public final class RuleBase {
    private final RulePack pack;
    private final PackFiles files;
    private final String digest;
    private final KieBase base;
    private final BeliefNetwork network;
    private final FactBinder binder;
    private final SortedMap<RuleId, RuleDefinition> compiled;
    private final Map<RuleId, Template> sentences = new HashMap<>();
    private final Map<RuleId, Template> areas = new HashMap<>();
    private final Areas.Asked askedAreas;
    private @Nullable Reach reach;

    RuleBase(RulePack pack, PackFiles files) {
        this(pack, files, RuleCompiler.compile(pack), pack.rules());
    }

    /** @param compiled the rules that are in force, by the names under which the base holds them */
    private RuleBase(RulePack pack, PackFiles files, KieBase base, SortedMap<RuleId, RuleDefinition> compiled) {
        this.pack = pack;
        this.files = files;
        this.digest = files.digest();
        this.base = base;
        this.compiled = compiled;
        this.network = new BeliefNetwork(pack.strata());
        this.binder = new FactBinder(base, DrlWriter.packageOf(pack), pack.vocabulary());
        this.askedAreas = Areas.Asked.of(pack);
        pack.rules().forEach((id, rule) -> {
            sentences.put(id, Template.parse(rule.because()));
            if (rule.conclusion().area() != null) {
                areas.put(id, Template.parse(rule.conclusion().area()));
            }
        });
    }

    /**
     * The same rule base with one rule in another form, for each of several forms. All are compiled together, so that
     * many cost little more than one; of each result only its own form is in force. Facts weighed for this rule base
     * serve for the results too. The digest of the results is that of this rule base.
     *
     * @param forms checked with the rest of the pack; each concludes what the rule of its id concludes, and stands on no
     *     finding on which that does not stand
     * @return in the order of the forms
     * @throws IllegalStateException if the compiler refuses one of them
     */
    public List<RuleBase> variants(List<RuleDefinition> forms) {
        SortedMap<RuleId, RuleDefinition> more = new TreeMap<>();
        for (int i = 0; i < forms.size(); i++) {
            if (!isCompiled(forms.get(i))) {
                more.put(formName(i), forms.get(i));
            }
        }
        KieBase all = more.isEmpty() ? base : RuleCompiler.compile(pack, DrlWriter.write(pack, more));
        List<RuleBase> variants = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            variants.add(variant(
                    forms.get(i), isCompiled(forms.get(i)) ? forms.get(i).id() : formName(i), all));
        }
        return variants;
    }

    /** No rule of an author can have a blank in its name. */
    private static RuleId formName(int number) {
        return new RuleId("form " + number);
    }

    /** Whether a form differs in nothing that the compiler sees. */
    private boolean isCompiled(RuleDefinition form) {
        RuleDefinition rule = pack.rules().get(form.id());
        return rule != null && rule.conditions().equals(form.conditions());
    }

    private RuleBase variant(RuleDefinition form, RuleId name, KieBase all) {
        SortedMap<RuleId, RuleDefinition> rules = new TreeMap<>(pack.rules());
        rules.put(form.id(), form);
        SortedMap<RuleId, RuleDefinition> inForce = new TreeMap<>(rules);
        inForce.remove(form.id());
        inForce.put(name, form);
        RulePack varied =
                new RulePack(pack.manifest(), pack.claims(), pack.vocabulary(), rules, pack.strata(), pack.places());
        return new RuleBase(varied, files, all, inForce);
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

    /** The fact types that bear on each outcome; worked out when it is first asked for. */
    public synchronized Reach reach() {
        Reach worked = reach == null ? new Reach(pack) : reach;
        reach = worked;
        return worked;
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

    /** The rules that are in force, by the names under which the base holds them. */
    SortedMap<RuleId, RuleDefinition> compiled() {
        return compiled;
    }

    FactBinder binder() {
        return binder;
    }

    Areas.Asked askedAreas() {
        return askedAreas;
    }

    Template sentence(RuleId rule) {
        return sentences.getOrDefault(rule, Template.parse(""));
    }

    /** The template of the area that a rule concludes for; empty for the country. */
    Template area(RuleId rule) {
        return areas.getOrDefault(rule, Template.parse(""));
    }
}
