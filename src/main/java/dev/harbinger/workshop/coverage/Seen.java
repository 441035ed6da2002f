package dev.harbinger.workshop.coverage;

import dev.harbinger.belief.Absence;
import dev.harbinger.belief.FindingId;
import dev.harbinger.belief.Graded;
import dev.harbinger.belief.RuleId;
import dev.harbinger.engine.EvaluationWatch;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.proof.Case;
import dev.harbinger.proof.match.FailedConditions;
import dev.harbinger.rule.Assumption;
import dev.harbinger.rule.Firing;
import dev.harbinger.rule.RuleCondition;
import dev.harbinger.workshop.Progress;
import dev.harbinger.workshop.test.Expectation;
import dev.harbinger.workshop.test.RuleTest;
import java.util.ArrayList;
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
 * @param decided conditions that alone kept a rule from firing in such a test, or absences that alone weakened it
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
        for (Firing firing : asked.evaluation().firings()) {
            seen.fired.add(firing.rule().id());
            seen.addWeakened(asked, firing);
        }
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

    private void addWeakened(Case asked, Firing firing) {
        List<RuleCondition> conditions = firing.rule().conditions();
        List<Integer> weakened = new ArrayList<>();
        int assumed = 0;
        for (int i = 0; i < conditions.size(); i++) {
            if (conditions.get(i).quantifier() == RuleCondition.Quantifier.NOT
                    && isWeakened(asked, firing.assumes().get(assumed++))) {
                weakened.add(i);
            }
        }
        if (weakened.size() == 1) {
            decided.add(new Decided(firing.rule().id(), weakened.get(0)));
        }
    }

    private static boolean isWeakened(Case asked, Assumption assumption) {
        Absence absence = assumption.absence();
        if (absence == null) {
            return false;
        }
        Graded finding = absence.finding() == null ? null : asked.evaluation().graded(absence.finding());
        return !absence.isOpen() || finding != null && finding.argued();
    }

    private void addDecided(Case asked, RuleId rule) {
        List<Integer> failed = FailedConditions.of(
                asked, Objects.requireNonNull(asked.pack().rules().get(rule)));
        if (failed.size() == 1) {
            decided.add(new Decided(rule, failed.get(0)));
        }
    }
}
