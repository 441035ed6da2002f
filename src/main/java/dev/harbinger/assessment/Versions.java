package dev.harbinger.assessment;

import dev.harbinger.engine.RuleBase;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
        Side oldRules = side(examiner, pair, made, from.base());
        boolean same = from.base().digest().equals(to.base().digest());
        return new Versions(
                from, to, oldRules, same ? oldRules : side(examiner, pair, made, to.base()), List.copyOf(outcomes));
    }

    private static Side side(Examiner examiner, List<StoredAssessment> pair, List<Examination> made, RuleBase base) {
        return new Side(
                base,
                FactComparison.byId(examiner.read(pair.get(0), base).facts()),
                FactComparison.byId(examiner.read(pair.get(1), base).facts()),
                idle(made.get(0)),
                idle(made.get(1)));
    }

    private static Set<String> idle(Examination examination) {
        return examination.facts().notices().stream()
                .filter(notice ->
                        notice.code().equals("expired") || notice.code().equals("not_yet_known"))
                .flatMap(notice -> notice.facts().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
