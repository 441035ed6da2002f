package dev.harbinger.workshop.test;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harbinger.engine.RuleBase;
import dev.harbinger.engine.TinyPack;
import dev.harbinger.rule.RuleProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleTestRunTest {
    private static final RuleBase BASE = TinyPack.sound().ruleBase();
    private static final String FOUR_KILLED = """
            - name: four killed
              asOf: 2021-05-02
              facts:
                - {type: Attack, place: Here, killed: 4, "on": "2021-04-01"}
            """;

    @TempDir
    private Path folder;

    @Test
    void aTestWhoseExpectationsAreMetPasses() {
        assertThat(failures("""
                  fires: [theme_alarm, theme_raid]
                  quiet: [theme_talks]
                  levels: {war: ELEVATED}
                  findings: {alarm: ELEVATED, weak_spot: NOT_ASSESSED}
                  scores: {war: {is: 0.68}, alarm: {is: .75, within: .0001}}
                  because: {theme_alarm: 4 killed}
                """.replace("0.68", score()))).isEmpty();
    }

    /** Both routes: the raid at .675 * .75, the revolt at .5 * (.875 * .75), over a leak of .05. */
    private static String score() {
        double raid = .675 * .75;
        double revolt = .5 * .875 * .75;
        return String.valueOf(1 - .95 * (1 - raid) * (1 - revolt));
    }

    @Test
    void aRuleThatShouldFireTellsWhichConditionFailed() {
        assertThat(failures("  fires: [theme_talks]")).containsExactly("""
                        5:11: expected that theme_talks fires, but it did not
                        The rule `theme_talks` (Talks calm raiders) did not fire: its only condition fails.

                        - fails: No live fact of type Talks with held true.""");
    }

    @Test
    void aRuleThatShouldStayQuietTellsWhatItMatchedAndSays() {
        assertThat(failures("  quiet: [theme_alarm]")).containsExactly("""
                        5:11: expected that theme_alarm stays quiet, but it fired on t00001
                        theme_alarm: 4 killed at Here
                        - t00001 is Attack {killed=4, place=Here}""");
    }

    @Test
    void aLevelThatDiffersTellsWhyOrWhyNot() {
        assertThat(failures("  levels: {war: LOW}").get(0))
                .startsWith(
                        "5:17: expected that war is LOW, but it is ELEVATED with a score of 0.684849\nWar is ELEVATED");
        assertThat(failures("  levels: {war: HIGH}").get(0))
                .contains("expected that war is HIGH, but it is ELEVATED")
                .contains("What keeps it from HIGH: the score is 0.684; HIGH begins at 0.800.");
    }

    @Test
    void scoresSentencesAndGoldenValuesAreHeldToo() {
        assertThat(failures("  scores: {war: {is: .5}}").get(0))
                .startsWith("5:17: expected that the score of war is 0.5 within 0.005, but it is 0.684849\n");
        assertThat(failures("  because: {theme_alarm: five}").get(0))
                .startsWith(
                        "5:26: expected that a firing of theme_alarm says (five), but it says (4 killed at Here)\n");
        assertThat(failures("  expect: {war: {level: LOW, score: 0.1}}").get(0))
                .startsWith("5:17: expected that war is still LOW with a score of 0.1, "
                        + "but it is ELEVATED with a score of 0.684849\nWar is ELEVATED");
        assertThat(failures("  expect: {}").get(0))
                .startsWith("5:11: expected that golden values are written, but they are not");
    }

    @Test
    void aScoreIsHeldAgainstThatOfATestAbove() {
        String talks = """
                - name: talks
                  asOf: 2021-05-02
                  facts:
                    - {type: Attack, place: Here, killed: 4, "on": "2021-04-01"}
                    - {type: Talks, held: true, "on": "2021-04-01"}
                """;
        String alarm = "  fires: [theme_alarm]\n" + talks;
        assertThat(last(alarm
                        + "  lowerThan: {war: four killed}\n  sameAs: {alarm: four killed, weak_spot: four killed}"))
                .isEmpty();
        assertThat(last(alarm + "  lowerThan: {alarm: four killed}").get(0))
                .startsWith("11:22: expected that the score of alarm is lower than that of the test (four killed),"
                        + " but it is 0.75 and that 0.75\n");
        assertThat(last(alarm + "  sameAs: {war: four killed}").get(0))
                .startsWith(
                        "11:17: expected that the score of war is the same as that of the test (four killed), but it is ")
                .contains(" and that 0.684849\n");
    }

    private static List<String> last(String expectations) {
        TestFiles files =
                TestFiles.read(new TreeMap<>(Map.of("tests/t.yaml", FOUR_KILLED + expectations)), BASE.pack());
        assertThat(files.problems()).isEmpty();
        List<TestResult> results = RuleTestRun.of(BASE, files.tests());
        return results.get(results.size() - 1).failures().stream()
                .map(RuleTestRunTest::told)
                .toList();
    }

    @Test
    void aReloadHearsOfFaultyFilesAndOfFailingTests() throws IOException {
        Path pack = TinyPack.sound().writeBelow(folder);
        Files.createDirectories(pack.resolve("tests"));
        Files.writeString(pack.resolve("tests/a.yaml"), FOUR_KILLED + "  quiet: [theme_raid]\n");
        Files.writeString(pack.resolve("tests/b.yaml"), FOUR_KILLED + "  quiet: [theme_rad]\n");
        assertThat(RuleTestRun.failures(pack, BASE).stream().map(RuleProblem::toString))
                .containsExactly(
                        "tests/a.yaml:5:11: The test (four killed) fails: expected that theme_raid stays quiet, "
                                + "but it fired on findings alone.",
                        "tests/b.yaml:5:11: The rule (theme_rad) is unknown.\n    Maybe you mean (theme_raid).");
    }

    private static List<String> failures(String expectations) {
        TestFiles files =
                TestFiles.read(new TreeMap<>(Map.of("tests/t.yaml", FOUR_KILLED + expectations)), BASE.pack());
        assertThat(files.problems()).isEmpty();
        return RuleTestRun.of(BASE, files.tests()).get(0).failures().stream()
                .map(RuleTestRunTest::told)
                .toList();
    }

    private static String told(TestFailure failure) {
        return failure.position().line() + ":" + failure.position().column() + ": expected that " + failure.expected()
                + ", but " + failure.actual() + "\n" + failure.why();
    }
}
