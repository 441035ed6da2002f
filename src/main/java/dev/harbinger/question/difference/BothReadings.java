package dev.harbinger.question.difference;

import dev.harbinger.engine.RuleBase;
import dev.harbinger.fact.FactSet;
import dev.harbinger.fact.Notice;
import dev.harbinger.proof.Case;
import dev.harbinger.question.Counterpart;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
record BothReadings(Case from, Case to, Side oldRules, Side newRules, List<String> outcomes) {
    /** The first case and the one with which it is compared. */
    static BothReadings of(Case from, Counterpart counterpart) {
        Case to = counterpart.made();
        TreeSet<String> outcomes = new TreeSet<>();
        Stream.of(from, to)
                .flatMap(one -> one.explanation().outcomes().stream())
                .forEach(outcome -> outcomes.add(outcome.id()));
        Side oldRules = side(from, to, from.base(), from.factSet(), counterpart.factsUnderFirst());
        Side newRules = side(from, to, to.base(), counterpart.firstUnderThis(), to.factSet());
        return new BothReadings(from, to, oldRules, newRules, List.copyOf(outcomes));
    }

    private static Side side(Case from, Case to, RuleBase base, FactSet before, FactSet after) {
        return new Side(
                base, FactComparison.byId(before.facts()), FactComparison.byId(after.facts()), idle(from), idle(to));
    }

    private static Set<String> idle(Case asked) {
        return asked.facts().notices().stream()
                .filter(notice -> notice.code() == Notice.Code.EXPIRED || notice.code() == Notice.Code.NOT_YET_KNOWN)
                .flatMap(notice -> notice.facts().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
