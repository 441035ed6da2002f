package dev.harbinger.workshop.test;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harbinger.engine.RuleBase;
import dev.harbinger.engine.TinyPack;
import dev.harbinger.rule.RuleProblem;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TestFileReaderTest {
    private static final RuleBase BASE = TinyPack.sound().ruleBase();

    @Test
    void everyFaultOfAFileIsToldAtItsPlace() {
        assertThat(problems("""
                - name: one
                  asOf: 2021-05-02
                  facts:
                    - {type: Attak, place: Here, "on": "2021-04-01"}
                    - {type: Attack, place: Here, killed: many, "on": "2021-04-01"}
                    - {type: Attack, place: There, "on": "2021-13-01"}
                  fires: [theme_alram, theme_fear]
                  quiet:
                    - theme_talk
                  levels: {waar: HIGH, war: SEVER}
                  fire: []
                - name: one
                  asOf: someday
                  facts: []
                  scores: {war: {within: 2}}
                  because: {theme_raids: x}
                  expect: {war: {levl: LOW}}
                """))
                .containsExactly(
                        "tests/t.yaml:4:14: unknown-type Maybe you mean (Attack).",
                        "tests/t.yaml:5:43: wrong-kind",
                        "tests/t.yaml:6:42: impossible-date",
                        "tests/t.yaml:7:11: unknown-rule Maybe you mean (theme_alarm).",
                        "tests/t.yaml:9:7: unknown-rule Maybe you mean (theme_talks).",
                        "tests/t.yaml:10:12: unknown-outcome Maybe you mean (war).",
                        "tests/t.yaml:10:29: unknown-level Maybe use one of [CRITICAL, ELEVATED, GUARDED, HIGH, LOW, NOT_ASSESSED].",
                        "tests/t.yaml:11:3: unknown-member Maybe you mean (fires).",
                        "tests/t.yaml:12:9: duplicate-test",
                        "tests/t.yaml:13:9: wrong-format",
                        "tests/t.yaml:15:17: missing-member",
                        "tests/t.yaml:15:26: bad-number",
                        "tests/t.yaml:16:13: unknown-rule Maybe you mean (theme_raid).",
                        "tests/t.yaml:17:18: unknown-member Maybe you mean (level).");
    }

    @Test
    void aTestThatExpectsNothingIsAFault() {
        assertThat(problems("- {name: idle, asOf: 2021-05-02, facts: [{type: Talks, held: true, on: 2021-04-01}]}"))
                .containsExactly("tests/t.yaml:1:3: no-expectation "
                        + "Maybe name rules under fires or quiet, or outcomes under levels.");
    }

    @Test
    void hostileYamlIsRefused() {
        assertThat(problems("- &a [*a]")).isNotEmpty();
        assertThat(problems("- !!javax.script.ScriptEngineManager []")).isNotEmpty();
        assertThat(problems("[".repeat(10_000))).hasSize(1);
        assertThat(problems("name: no list")).hasSize(1);
        assertThat(problems("")).hasSize(1);
    }

    @Test
    void shortFactsAreReadAsIfTheyWerePosted() {
        TestFiles files = read("""
                - name: sound
                  asOf: 2021-05-02
                  subject: ATL
                  facts:
                    - {type: Attack, place: "1997", killed: 4, damage: 2.50, claimed: true, on: 2021-04-01}
                  fires: [theme_alarm]
                """);
        assertThat(files.problems()).isEmpty();
        RuleTest test = files.tests().get(0);
        assertThat(test.name()).isEqualTo("sound");
        assertThat(test.position().line()).isEqualTo(1);
        assertThat(test.facts().subject()).isEqualTo("Atlantis");
        assertThat(test.facts().facts().get(0).values())
                .isEqualTo(Map.of("place", "1997", "killed", 4, "damage", 2.5, "claimed", true));
        assertThat(test.facts().facts().get(0).evidence().origin()).isEqualTo("test");
    }

    private static List<String> problems(String text) {
        return read(text).problems().stream().map(TestFileReaderTest::told).toList();
    }

    private static String told(RuleProblem problem) {
        String place = problem.position().file() + ":" + problem.position().line() + ":"
                + problem.position().column();
        return place + ": " + problem.code() + (problem.advice() == null ? "" : " " + problem.advice());
    }

    private static TestFiles read(String text) {
        return TestFiles.read(new TreeMap<>(Map.of("tests/t.yaml", text)), BASE.pack());
    }
}
