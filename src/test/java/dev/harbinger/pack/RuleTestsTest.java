package dev.harbinger.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.harbinger.belief.Level;
import dev.harbinger.engine.EvaluationWatch;
import dev.harbinger.engine.Loaded;
import dev.harbinger.engine.PackLoader;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.explanation.Explainer;
import dev.harbinger.explanation.OutcomeView;
import dev.harbinger.fact.WeighedFacts;
import dev.harbinger.rule.Evaluation;
import dev.harbinger.rule.Firing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Runs the rule tests of every pack; their form is told in {@code rules/README.md}. */
class RuleTestsTest {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    /** One entry of a test file. */
    record RuleTest(
            String name,
            String asOf,
            List<Map<String, Object>> facts,
            @Nullable Set<String> fires,
            @Nullable Set<String> quiet,
            @Nullable SortedMap<String, String> levels) {
        Set<String> firing() {
            return fires == null ? Set.of() : fires;
        }

        Set<String> silent() {
            return quiet == null ? Set.of() : quiet;
        }

        SortedMap<String, String> leveled() {
            return levels == null ? new TreeMap<>() : levels;
        }
    }

    @TestFactory
    Stream<DynamicNode> everyRuleTestOfEveryPack() throws IOException {
        try (Stream<Path> packs = Files.list(Path.of("rules"))) {
            return packs.filter(Files::isDirectory).sorted().toList().stream()
                    .map(pack -> dynamicContainer(pack.getFileName().toString(), testsOf(pack)));
        }
    }

    private static Stream<DynamicNode> testsOf(Path pack) {
        if (PackLoader.load(pack) instanceof Loaded.Ready ready) {
            return files(pack.resolve("tests"))
                    .map(file -> dynamicContainer(
                            file.getFileName().toString(),
                            read(file).stream()
                                    .map(test -> dynamicTest(test.name(), () -> run(ready.ruleBase(), test)))));
        }
        return Stream.of(dynamicTest(
                "the pack loads",
                () -> assertThat(((Loaded.Faulty) PackLoader.load(pack)).problems())
                        .isEmpty()));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        } catch (IOException fault) {
            throw new AssertionError("The tests in (" + folder + ") cannot be read.", fault);
        }
    }

    private static List<RuleTest> read(Path file) {
        try {
            return YAML.readValue(file.toFile(), new TypeReference<List<RuleTest>>() {});
        } catch (IOException fault) {
            throw new AssertionError("The test file (" + file + ") cannot be read.", fault);
        }
    }

    private static void run(RuleBase base, RuleTest test) {
        namesAreKnown(base, test);
        WeighedFacts facts = ShortFacts.weighed(base, ShortFacts.document(base, test.asOf(), test.facts(), Map.of()));
        Evaluation evaluation = base.evaluate(facts.live(), new EvaluationWatch());
        Set<String> fired = evaluation.firings().stream()
                .map(firing -> firing.rule().id().value())
                .collect(Collectors.toSet());
        String told = "what fired:\n" + told(evaluation) + "\nnotices: " + facts.notices();

        assertThat(fired).as(told).containsAll(test.firing());
        if (!test.silent().isEmpty()) {
            assertThat(fired).as(told).doesNotContainAnyElementsOf(test.silent());
        }
        assertThat(levels(base, test, facts, evaluation)).as(told).isEqualTo(test.leveled());
    }

    private static void namesAreKnown(RuleBase base, RuleTest test) {
        Set<String> rules =
                base.pack().rules().keySet().stream().map(Object::toString).collect(Collectors.toSet());
        assertThat(rules).as("known rules").containsAll(test.firing()).containsAll(test.silent());
        test.leveled().values().forEach(Level::valueOf);
    }

    private static String told(Evaluation evaluation) {
        return evaluation.firings().stream().map(RuleTestsTest::told).collect(Collectors.joining("\n"));
    }

    private static String told(Firing firing) {
        return "  " + firing.argument().id() + " -> " + firing.argument().concludes() + ": " + firing.because();
    }

    private static SortedMap<String, String> levels(
            RuleBase base, RuleTest test, WeighedFacts facts, Evaluation evaluation) {
        Map<String, OutcomeView> outcomes = new Explainer(base.pack(), base.network())
                .explain(LocalDate.parse(test.asOf()), facts, evaluation).outcomes().stream()
                        .collect(Collectors.toMap(OutcomeView::id, outcome -> outcome));
        SortedMap<String, String> levels = new TreeMap<>();
        test.leveled()
                .keySet()
                .forEach(id -> levels.put(
                        id,
                        Objects.requireNonNull(outcomes.get(id), "The outcome (" + id + ") is unknown.")
                                .level()
                                .name()));
        return levels;
    }
}
