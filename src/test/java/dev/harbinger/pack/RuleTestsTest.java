package dev.harbinger.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.harbinger.engine.Loaded;
import dev.harbinger.engine.PackFolders;
import dev.harbinger.engine.PackLoader;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.workshop.test.RuleTest;
import dev.harbinger.workshop.test.RuleTestRun;
import dev.harbinger.workshop.test.TestFiles;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Runs the rule tests of every pack; their form is told in {@code rules/README.md}. */
class RuleTestsTest {
    /** A pack with every word that counts, dates or orders, each in a rule that fires and stays quiet. */
    private static final Path WORDS = Path.of("src/test/resources/dev/harbinger/engine/packs/words");

    @TestFactory
    Stream<DynamicNode> everyRuleTestOfEveryPack() {
        return Stream.concat(PackFolders.under(Path.of("rules")).stream(), Stream.of(WORDS))
                .map(pack -> dynamicContainer(pack.getFileName().toString(), testsOf(pack)));
    }

    private static Stream<DynamicNode> testsOf(Path pack) {
        if (PackLoader.load(pack) instanceof Loaded.Ready ready) {
            TestFiles files = TestFiles.read(pack, ready.ruleBase().pack());
            return Stream.concat(
                    Stream.of(dynamicTest(
                            "the test files have no fault",
                            () -> assertThat(files.problems()).isEmpty())),
                    files.texts().keySet().stream()
                            .map(file -> dynamicContainer(
                                    file,
                                    files.tests().stream()
                                            .filter(test -> test.file().equals(file))
                                            .map(test ->
                                                    dynamicTest(test.name(), () -> run(ready.ruleBase(), test))))));
        }
        return Stream.of(dynamicTest(
                "the pack loads",
                () -> assertThat(((Loaded.Faulty) PackLoader.load(pack)).problems())
                        .isEmpty()));
    }

    private static void run(RuleBase base, RuleTest test) {
        assertThat(RuleTestRun.of(base, test).failures()).isEmpty();
    }
}
