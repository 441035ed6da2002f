package dev.harbinger.engine;

import dev.harbinger.belief.Argument;
import dev.harbinger.belief.FactId;
import dev.harbinger.belief.FindingKey;
import dev.harbinger.belief.Graded;
import dev.harbinger.belief.RuleId;
import dev.harbinger.belief.Support;
import dev.harbinger.fact.Fact;
import dev.harbinger.fact.TallyRow;
import dev.harbinger.rule.Evaluation;
import dev.harbinger.rule.Firing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.core.common.InternalAgenda;
import org.drools.core.impl.EnvironmentFactory;
import org.drools.core.phreak.RuleAgendaItem;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.Environment;
import org.kie.api.runtime.KieSession;

/**
 * One run of a rule base over facts. Findings are scored stratum by stratum: the rules that conclude the findings of a
 * stratum fire, the findings are graded, and only then do rules of later strata see them. So a rule may ask for a
 * finding's level, or for its absence, whatever the order of facts and rules. Not thread-safe, for one use.
 */
final class Evaluator {
    private final RuleBase ruleBase;
    private final EvaluationWatch watch;
    private final Recorder recorder;
    private final Areas areas;
    private final Map<FactId, Support> supports = new HashMap<>();
    private final SortedMap<FindingKey, Graded> graded = new TreeMap<>();
    private final List<Firing> firings = new ArrayList<>();

    Evaluator(RuleBase ruleBase, EvaluationWatch watch) {
        this.ruleBase = ruleBase;
        this.watch = watch;
        this.recorder = new Recorder(ruleBase, graded);
        this.areas = new Areas(ruleBase.askedAreas());
    }

    Evaluation evaluate(Collection<Fact> facts) {
        Environment environment = EnvironmentFactory.newEnvironment();
        environment.set(Recorder.NAME, recorder);
        KieSession session = ruleBase.kieBase().newKieSession(null, environment);
        JoinGuard.watchBy(watch);
        watch.begin(ruleBase.pack().manifest().id(), () -> ruleAtWork(session));
        try {
            session.addEventListener(new MatchWatcher(watch));
            facts.forEach(fact -> insert(session, fact));
            ruleBase.pack().vocabulary().count(facts).forEach(row -> insert(session, row));
            for (int stratum = 0; stratum < ruleBase.network().strata(); stratum++) {
                run(session, stratum);
            }
            return new Evaluation(firings, graded);
        } catch (RuntimeException fault) {
            EvaluationStoppedException stopped = watch.thrown();
            throw stopped == null ? fault : stopped;
        } finally {
            JoinGuard.unwatch();
            watch.end();
            session.dispose();
        }
    }

    /** A join that explodes may make no match for a long time; the agenda knows the rule all the same. */
    private static @Nullable RuleId ruleAtWork(KieSession session) {
        try {
            RuleAgendaItem item = ((InternalAgenda) session.getAgenda()).peekNextRule();
            return item == null ? null : new RuleId(item.getRule().getName());
        } catch (RuntimeException moved) {
            // Looked at from another thread, the agenda may change on the way; then the rule matched last must do.
            return null;
        }
    }

    private void insert(KieSession session, Fact fact) {
        Object object = ruleBase.binder().bind(fact);
        recorder.know(object, fact);
        areas.know(fact);
        supports.put(fact.id(), fact.support());
        session.insert(object);
    }

    private void insert(KieSession session, TallyRow row) {
        Object object = ruleBase.binder().bind(row.fact());
        recorder.know(object, row);
        session.insert(object);
    }

    private void run(KieSession session, int stratum) {
        session.getAgenda().getAgendaGroup(DrlWriter.agendaGroup(stratum)).setFocus();
        session.fireAllRules(match ->
                ruleBase.compiled().containsKey(new RuleId(match.getRule().getName())));
        List<Firing> fired = new FiringBuilder(ruleBase).build(recorder.drain());
        firings.addAll(fired);
        List<Argument> arguments = fired.stream().map(Firing::argument).toList();
        SortedMap<FindingKey, Graded> grades = ruleBase.network()
                .gradeStratum(stratum, arguments, id -> supports.getOrDefault(id, Support.NONE), graded);
        graded.putAll(grades);
        grades.values().stream()
                .filter(Graded::argued)
                .forEach(one -> session.insert(Recorder.asObject(one.key(), one)));
        areas.tell(graded, grades, (key, one) -> session.insert(Recorder.asObject(key, one)));
    }
}
