package dev.harbinger.workshop.test;

import dev.harbinger.fact.FactSet;
import dev.harbinger.rule.Position;
import java.util.List;

/**
 * One rule test: facts, and what must come of them. Immutable.
 *
 * @param name what it shows, unique in its file
 * @param position where it begins
 * @param facts its facts, read without a fault
 * @param expectations all must be met, in the order of fires, quiet, levels, findings, scores, because, expect
 */
public record RuleTest(String name, Position position, FactSet facts, List<Expectation> expectations) {
    public RuleTest {
        expectations = List.copyOf(expectations);
    }

    /** The file that it stands in, relative to the pack. */
    public String file() {
        return position.file();
    }
}
