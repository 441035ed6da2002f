package dev.harbinger.workshop.coverage;

import java.util.List;

/**
 * What the tests of a pack cover.
 *
 * @param tests how many tests were looked at; whether they pass does not matter
 * @param measures rules fired, rules kept quiet, conditions that decided, claims, mechanisms, mitigators, outcomes
 */
public record TestCoverage(int tests, List<Measure> measures) {
    public TestCoverage {
        measures = List.copyOf(measures);
    }

    /** The measures that do not reach a threshold in percent. */
    public List<Measure> below(double threshold) {
        return measures.stream().filter(measure -> !measure.reaches(threshold)).toList();
    }
}
