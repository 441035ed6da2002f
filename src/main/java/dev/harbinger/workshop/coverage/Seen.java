package dev.harbinger.workshop.coverage;

import dev.harbinger.belief.FindingId;
import dev.harbinger.belief.RuleId;
import dev.harbinger.engine.EvaluationWatch;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.proof.Case;
import dev.harbinger.proof.match.FailedConditions;
import dev.harbinger.workshop.Progress;
import dev.harbinger.workshop.test.Expectation;
import dev.harbinger.workshop.test.RuleTest;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What was seen while tests ran.
 *
 * @param fired rules that fired in a test
 * @param quiet rules that a test names as quiet, and that did not fire in it
 * @param decided conditions that alone kept a rule from firing in such a test
 * @param held outcomes whose level or score a test holds
 */
record Seen(Set<RuleId> fired, Set<RuleId> quiet, Set<Decided> decided, Set<FindingId> held) {
    /** A condition by its number in its rule, from 0. */
    record Decided(RuleId rule, int condition) {}

    private Seen() {
        this(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
    }

    static Seen in(RuleBase base, List<RuleTest> tests, Progress progress) {
        Seen all = new Seen();
        AtomicInteger done = new AtomicInteger();
        tests.parallelStream()
                .map(test -> in(base, test))
                .peek(one -> progress.at(done.incrementAndGet(), tests.size()))
                .toList()
                .forEach(all::add);
        return all;
    }

    private void add(Seen other) {
        fired.addAll(other.fired);
        quiet.addAll(other.quiet);
        decided.addAll(other.decided);
        held.addAll(other.held);
    }

    private static Seen in(RuleBase base, RuleTest test) {
        Seen seen = new Seen();
        Case asked = Case.of(base, test.facts(), new EvaluationWatch());
        asked.evaluation()
                .firings()
                .forEach(firing -> seen.fired.add(firing.rule().id()));
        for (Expectation expectation : test.expectations()) {
            if (expectation instanceof Expectation.Quiet quiet && !seen.fired.contains(quiet.rule())) {
                seen.quiet.add(quiet.rule());
                seen.addDecided(asked, quiet.rule());
            } else if (expectation instanceof Expectation.OutcomeLevel level) {
                seen.held.add(level.outcome());
            } else if (expectation instanceof Expectation.ScoreNear score) {
                seen.held.add(score.finding());
            } else if (expectation instanceof Expectation.Beside beside) {
                seen.held.add(beside.finding());
            } else if (expectation instanceof Expectation.Golden golden) {
                seen.held.add(golden.outcome());
            }
        }
        return seen;
    }

    private void addDecided(Case asked, RuleId rule) {
        List<Integer> failed = FailedConditions.of(
                asked, Objects.requireNonNull(asked.pack().rules().get(rule)));
        if (failed.size() == 1) {
            decided.add(new Decided(rule, failed.get(0)));
        }
    }
}
