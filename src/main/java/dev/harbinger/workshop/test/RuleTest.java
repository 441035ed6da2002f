package dev.harbinger.workshop.test;

import dev.harbinger.fact.FactSet;
import dev.harbinger.rule.Position;
import java.util.List;
import java.util.stream.Stream;

/**
 * One rule test: facts, and what must come of them. Immutable.
 *
 * @param name what it shows, unique in its file
 * @param position where it begins
 * @param facts its facts, read without a fault
 * @param expectations all must be met, in the order of fires, quiet, levels, findings, scores, lowerThan, higherThan, sameAs,
 *     because, expect
 */
public record RuleTest(String name, Position position, FactSet facts, List<Expectation> expectations) {
    public RuleTest {
        expectations = List.copyOf(expectations);
    }

    /** Its facts, and those of the tests that it is held against. */
    public List<FactSet> factSets() {
        return Stream.concat(
                        Stream.of(facts),
                        expectations.stream()
                                .filter(Expectation.Beside.class::isInstance)
                                .map(expectation -> ((Expectation.Beside) expectation).otherFacts()))
                .distinct()
                .toList();
    }

    /** The file that it stands in, relative to the pack. */
    public String file() {
        return position.file();
    }
}
