package dev.harbinger.assessment;

import dev.harbinger.engine.RuleBase;
import dev.harbinger.fact.FactSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    /**
     * Reads both under the rules of both.
     *
     * @param readFrom gives the first fact set as a rule base reads it
     * @param readTo the same of the second
     */
    static Versions of(
            Examination from,
            Examination to,
            Function<RuleBase, FactSet> readFrom,
            Function<RuleBase, FactSet> readTo) {
        TreeSet<String> outcomes = new TreeSet<>();
        Stream.of(from, to)
                .flatMap(one -> one.explanation().outcomes().stream())
                .forEach(outcome -> outcomes.add(outcome.id()));
        Function<RuleBase, Side> side = base -> new Side(
                base,
                FactComparison.byId(readFrom.apply(base).facts()),
                FactComparison.byId(readTo.apply(base).facts()),
                idle(from),
                idle(to));
        Side oldRules = side.apply(from.base());
        boolean same = from.base().digest().equals(to.base().digest());
        return new Versions(from, to, oldRules, same ? oldRules : side.apply(to.base()), List.copyOf(outcomes));
    }

    private static Set<String> idle(Examination examination) {
        return examination.facts().notices().stream()
                .filter(notice ->
                        notice.code().equals("expired") || notice.code().equals("not_yet_known"))
                .flatMap(notice -> notice.facts().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
