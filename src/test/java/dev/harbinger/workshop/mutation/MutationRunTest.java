package dev.harbinger.workshop.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harbinger.engine.RuleBase;
import dev.harbinger.engine.TinyPack;
import dev.harbinger.workshop.test.RuleTest;
import dev.harbinger.workshop.test.TestFiles;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MutationRunTest {
    private static final RuleBase BASE =
            TinyPack.sound().with("zz.drl", TinyPack.rule("zz_join", """
                                $attack : Attack( killed > 0 )
                                Control( area == $attack.place, degree in ( Colour.RED,Colour.GREEN ) )
                                not Talks( held == true )""")).ruleBase();

    private static final String ALARM = """
            - name: four killed are an alarm
              asOf: 2021-05-02
              facts:
                - {type: Attack, place: Here, killed: 4, "on": "2021-04-01"}
              fires: [theme_alarm, theme_revolt]
            - name: two killed are not
              asOf: 2021-05-02
              facts:
                - {type: Attack, place: Here, killed: 2, "on": "2021-04-01"}
              quiet: [theme_alarm]
            """;
    private static final String TALKS = """
            - name: talks
              asOf: 2021-05-02
              facts:
                - {type: Talks, held: true, "on": "2021-04-01"}
              fires: [theme_talks]
            - name: no talks
              asOf: 2021-05-02
              facts:
                - {type: Talks, held: false, "on": "2021-04-01"}
              quiet: [theme_talks]
            """;

    @Test
    void theSurvivorsOfAComparisonAreThoseBetweenTheTests() {
        MutationReport report = run("theme_alarm", ALARM);
        assertThat(told(report))
                .containsExactly(
                        "theme.drl:6:23: theme_alarm: killed > 3 -> killed > 2",
                        "theme.drl:6:23: theme_alarm: killed > 3 -> killed >= 3");
        // Killed are killed < 3, killed > 4 and the dropped comparison.
        assertThat(List.of(report.possible(), report.tried(), report.killed(), report.refused()))
                .containsExactly(5, 5, 3, 0);
        assertThat(report.percent()).isEqualTo("60.0");
        assertThat(report.reaches(60)).isTrue();
        assertThat(report.reaches(60.1)).isFalse();
    }

    @Test
    void aLevelThatIsAskedForIsMovedAndDropped() {
        assertThat(told(run("theme_revolt", ALARM)).stream().filter(one -> one.contains("level")))
                .containsExactly(
                        "theme.drl:52:40: theme_revolt: dropped: level >= ELEVATED",
                        "theme.drl:52:40: theme_revolt: level >= ELEVATED -> level >= GUARDED");
    }

    @Test
    void wordsSurviveUntilATestHoldsAScore() {
        assertThat(told(run("theme_talks", TALKS)))
                .containsExactly(
                        "theme.drl:61:5: theme_talks: likelihood even_chance -> likely",
                        "theme.drl:61:5: theme_talks: likelihood even_chance -> unlikely",
                        "theme.drl:61:34: theme_talks: firmness high -> moderate");
        double raid = .675 * .75 * (1 - .5 * .75);
        double revolt = .5 * .875 * .75;
        String score = """
                - name: talks under an alarm
                  asOf: 2021-05-02
                  facts:
                    - {type: Attack, place: Here, killed: 4, "on": "2021-04-01"}
                    - {type: Talks, held: true, "on": "2021-04-01"}
                  scores: {war: {is: %s, within: 0.0001}}
                """.formatted(1 - .95 * (1 - raid) * (1 - revolt));
        assertThat(told(run("theme_talks", TALKS + score))).isEmpty();
    }

    @Test
    void whatTheChecksRefuseIsNotCountedAsNoticed() {
        MutationReport report = run("zz_join", """
                - name: joined
                  asOf: 2021-05-02
                  facts:
                    - {type: Attack, place: Here, killed: 1, "on": "2021-04-01"}
                    - {type: Control, area: Here, degree: red, "on": "2021-04-01"}
                  fires: [zz_join]
                """);
        // Without the attack nothing binds the variable; without the join two patterns stand side by side.
        assertThat(report.refused()).isPositive();
        assertThat(report.killed() + report.refused() + report.survivors().size())
                .isEqualTo(report.tried());
        assertThat(told(report))
                .contains(
                        "zz.drl:6:33: zz_join: degree in: dropped Colour.GREEN",
                        "zz.drl:7:5: zz_join: dropped: not Talks( held == true )")
                .doesNotContain(
                        "zz.drl:6:33: zz_join: degree in: dropped Colour.RED",
                        "zz.drl:7:5: zz_join: not -> exists: not Talks( held == true )");
    }

    @Test
    void aSampleIsAlwaysTheSameAndTimeCanBeOver() {
        MutationPlan few = new MutationPlan(rule -> true, 7, () -> true);
        MutationReport once = MutationRun.of(BASE, tests(ALARM + TALKS), few);
        assertThat(once.chosen()).isEqualTo(7);
        assertThat(once.tried()).isEqualTo(7);
        assertThat(MutationRun.of(BASE, tests(ALARM + TALKS), few)).isEqualTo(once);
        MutationReport stopped = MutationRun.of(BASE, tests(ALARM), new MutationPlan(rule -> true, 7, () -> false));
        assertThat(stopped.chosen()).isEqualTo(7);
        assertThat(stopped.tried()).isZero();
    }

    private static MutationReport run(String rule, String text) {
        return MutationRun.of(
                BASE,
                tests(text),
                new MutationPlan(definition -> definition.id().value().equals(rule), Integer.MAX_VALUE, () -> true));
    }

    private static List<RuleTest> tests(String text) {
        TestFiles files = TestFiles.read(new TreeMap<>(Map.of("tests/t.yaml", text)), BASE.pack());
        assertThat(files.problems()).isEmpty();
        return files.tests();
    }

    private static List<String> told(MutationReport report) {
        return report.survivors().stream().map(Mutant::toString).toList();
    }
}
