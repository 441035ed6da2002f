package dev.harbinger.workshop.test;

import java.util.List;

/**
 * What came of a rule test.
 *
 * @param test the test
 * @param failures the expectations that were not met, in the order of the test; empty if it passed
 */
public record TestResult(RuleTest test, List<TestFailure> failures) {
    public TestResult {
        failures = List.copyOf(failures);
    }

    /** Whether every expectation was met. */
    public boolean passed() {
        return failures.isEmpty();
    }
}
