package dev.harbinger.assessment;

import dev.harbinger.engine.RuleBase;
import java.util.List;
import java.util.TreeSet;

/**
 * Two assessments, each fact set read under the rules of both.
 *
 * @param from the first
 * @param to the second
 * @param oldRules both fact sets under the rules of the first
 * @param newRules both fact sets under the rules of the second
 * @param outcomes ids of the outcomes that either rule base has, sorted
 */
record Versions(Examination from, Examination to, Side oldRules, Side newRules, List<String> outcomes) {
    static Versions of(Examiner examiner, List<StoredAssessment> pair, List<Examination> made) {
        Examination from = made.get(0);
        Examination to = made.get(1);
        TreeSet<String> outcomes = new TreeSet<>();
        made.forEach(one -> one.explanation().outcomes().forEach(outcome -> outcomes.add(outcome.id())));
        Side oldRules = side(examiner, pair, from.base());
        boolean same = from.base().digest().equals(to.base().digest());
        return new Versions(
                from, to, oldRules, same ? oldRules : side(examiner, pair, to.base()), List.copyOf(outcomes));
    }

    private static Side side(Examiner examiner, List<StoredAssessment> pair, RuleBase base) {
        return new Side(
                base,
                FactComparison.byId(examiner.read(pair.get(0), base).facts()),
                FactComparison.byId(examiner.read(pair.get(1), base).facts()));
    }
}
