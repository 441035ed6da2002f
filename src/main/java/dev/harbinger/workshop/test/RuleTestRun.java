package dev.harbinger.workshop.test;

import dev.harbinger.engine.EvaluationStoppedException;
import dev.harbinger.engine.EvaluationWatch;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.proof.Case;
import dev.harbinger.rule.RuleProblem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs rule tests. */
public final class RuleTestRun {
    private RuleTestRun() {}

    /** Runs tests on all processors; the results are in the order of the tests. */
    public static List<TestResult> of(RuleBase base, List<RuleTest> tests) {
        return tests.parallelStream().map(test -> of(base, test)).toList();
    }

    /** Runs one test. */
    public static TestResult of(RuleBase base, RuleTest test) {
        try {
            Judge judge = new Judge(Case.of(base, test.facts(), new EvaluationWatch()));
            return new TestResult(
                    test,
                    test.expectations().stream()
                            .map(judge::unmet)
                            .flatMap(Optional::stream)
                            .map(Judge.Unmet::failure)
                            .toList());
        } catch (EvaluationStoppedException stopped) {
            String why = String.valueOf(stopped.getMessage());
            return new TestResult(
                    test,
                    List.of(new TestFailure(
                            test.position(), "the evaluation ends", "it had more matches than it may have", why)));
        }
    }

    /** Whether a test passes; much faster than to tell why not. */
    public static boolean passes(RuleBase base, RuleTest test) {
        try {
            Judge judge = new Judge(Case.of(base, test.facts(), new EvaluationWatch()));
            return test.expectations().stream()
                    .allMatch(expectation -> judge.unmet(expectation).isEmpty());
        } catch (EvaluationStoppedException stopped) {
            return false;
        }
    }

    /**
     * Everything that is wrong with the tests of a pack: the faults of their files, and each test that fails.
     *
     * @param pack folder of the pack
     * @param base the rule base of its rules
     * @return by file, line and column; places are relative to the pack
     */
    public static List<RuleProblem> failures(Path pack, RuleBase base) {
        TestFiles files = TestFiles.read(pack, base.pack());
        List<RuleProblem> problems = new ArrayList<>(files.problems());
        of(base, files.tests())
                .forEach(result -> result.failures().forEach(failure -> problems.add(problem(result.test(), failure))));
        return problems.stream().sorted().toList();
    }

    private static RuleProblem problem(RuleTest test, TestFailure failure) {
        String text = "The test (" + test.name() + ") fails: expected that " + failure.expected() + ", but "
                + failure.actual() + ".";
        return new RuleProblem(failure.position(), null, "failed-test", text, null);
    }
}
