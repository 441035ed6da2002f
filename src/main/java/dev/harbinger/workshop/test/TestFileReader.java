package dev.harbinger.workshop.test;

import dev.harbinger.fact.FactSet;
import dev.harbinger.rule.Position;
import dev.harbinger.rule.RulePack;
import dev.harbinger.rule.RuleProblem;
import dev.harbinger.rule.YamlFile;
import dev.harbinger.rule.YamlMapping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads one test file; everything that is wrong with it is reported at its place. Not thread-safe. */
final class TestFileReader {
    private static final int MOST_TESTS = 2_000;

    private final String file;
    private final RulePack pack;
    private final Consumer<RuleProblem> problems;
    private final List<RuleTest> tests = new ArrayList<>();
    private final Map<String, Optional<FactSet>> above = new HashMap<>();

    /**
     * @param file path within the pack
     * @param pack the rules that the tests are about
     * @param problems takes whatever is wrong
     */
    TestFileReader(String file, RulePack pack, Consumer<RuleProblem> problems) {
        this.file = file;
        this.pack = pack;
        this.problems = problems;
    }

    /** The tests without a fault, in order. */
    List<RuleTest> read(String text) {
        Node root = YamlFile.parse(file, text, problems);
        if (root instanceof SequenceNode list && list.getValue().size() <= MOST_TESTS) {
            list.getValue().forEach(this::readTest);
        } else if (root != null) {
            problems.accept(new RuleProblem(
                    new Position(file, 1, 1),
                    null,
                    "yaml-shape",
                    "A list of at most " + MOST_TESTS + " tests is expected here.",
                    "Maybe begin each test with a line \"- name: what it shows\"."));
        }
        return tests;
    }

    private void readTest(Node node) {
        List<RuleProblem> found = new ArrayList<>();
        YamlMapping entry = new YamlMapping(file, node, found::add);
        String name = entry.text("name");
        if (!name.isEmpty() && above.containsKey(name)) {
            entry.report("name", "duplicate-test", "A test of the name (" + name + ") stands above.");
        }
        FactSet facts = facts(entry, found);
        List<Expectation> expectations = new ExpectationReader(entry, pack, above).read();
        above.putIfAbsent(name, Optional.ofNullable(facts));
        entry.refuseOthers();
        if (expectations.isEmpty() && found.isEmpty()) {
            entry.report(
                    node,
                    "no-expectation",
                    "The test (" + name + ") expects nothing.",
                    "Maybe name rules under fires or quiet, or outcomes under levels.");
        }
        found.forEach(problems);
        if (facts != null && found.isEmpty()) {
            tests.add(new RuleTest(name, entry.position(), facts, expectations));
        }
    }

    private @Nullable FactSet facts(YamlMapping entry, List<RuleProblem> found) {
        return new TestFacts(entry, pack, found::add).read();
    }
}
