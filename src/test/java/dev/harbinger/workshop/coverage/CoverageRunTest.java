package dev.harbinger.workshop.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harbinger.engine.RuleBase;
import dev.harbinger.engine.TinyPack;
import dev.harbinger.workshop.test.TestFiles;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CoverageRunTest {
    /** The tiny pack with a rule of three conditions, and a test file whose coverage is counted by hand. */
    private static final RuleBase BASE =
            TinyPack.sound().with("zz.drl", TinyPack.rule("zz_three", """
                                Attack( killed > 3 )
                                Control( degree == Colour.RED )
                                not Talks( held == true )""")).ruleBase();

    private static final String TESTS = """
            - name: alarm without talks
              asOf: 2021-05-02
              facts:
                - {type: Attack, place: Here, killed: 4, "on": "2021-04-01"}
                - {type: Control, area: Here, degree: blue, "on": "2021-04-01"}
              fires: [theme_alarm, theme_fear, theme_raid, theme_revolt]
              quiet: [theme_talks, theme_weak_spot, zz_three]
            - name: talks stand in the way
              asOf: 2021-05-02
              facts:
                - {type: Attack, place: Here, killed: 4, "on": "2021-04-01"}
                - {type: Control, area: Here, degree: red, "on": "2021-04-01"}
                - {type: Talks, held: true, "on": "2021-04-01"}
              fires: [zz_three]
            - name: two fail, so none decides
              asOf: 2021-05-02
              facts:
                - {type: Attack, place: Here, killed: 1, "on": "2021-04-01"}
              quiet: [zz_three, theme_alarm]
              levels: {war: LOW}
            """;

    private static final TestCoverage COVERAGE = CoverageRun.of(
            BASE,
            TestFiles.read(new TreeMap<>(Map.of("tests/t.yaml", TESTS)), BASE.pack())
                    .tests());

    @Test
    void everyMeasureIsAsCountedByHand() {
        assertThat(COVERAGE.measures().stream()
                        .map(one -> one.name() + " " + one.covered() + "/" + one.total() + " " + one.percent()))
                .containsExactly(
                        "rules fired 7/7 100.0",
                        "rules kept quiet 4/7 57.1",
                        "conditions that decided 5/9 55.5",
                        "claims 1/1 100.0",
                        "mechanisms 3/3 100.0",
                        "mitigators 1/1 100.0",
                        "outcomes 1/1 100.0");
    }

    @Test
    void whatIsNotCoveredIsToldWithItsPlace() {
        assertThat(told(0)).isEmpty();
        assertThat(told(1))
                .containsExactly(
                        "theme.drl:21:1 theme_fear", "theme.drl:33:1 theme_raid", "theme.drl:45:1 theme_revolt");
        assertThat(told(2))
                .containsExactly(
                        "theme.drl:28:5 theme_fear",
                        "theme.drl:40:5 theme_raid",
                        "theme.drl:52:5 theme_revolt",
                        "zz.drl:5:1 zz_three");
    }

    @Test
    void aShareIsNeverRoundedUp() {
        assertThat(new Measure("x", 9_997, 10_000, List.of()).percent()).isEqualTo("99.9");
        assertThat(new Measure("x", 9_999, 10_000, List.of()).reaches(100)).isFalse();
        assertThat(new Measure("x", 2, 3, List.of()).percent()).isEqualTo("66.6");
        assertThat(new Measure("x", 0, 0, List.of()).percent()).isEqualTo("100.0");
    }

    @Test
    void routesAndClaimsThatNoTestReachesStandAtTheirLines() {
        TestCoverage none = CoverageRun.of(BASE, List.of());
        assertThat(none.measures().stream().map(Measure::percent)).containsOnly("0.0");
        assertThat(none.measures().get(3).uncovered().get(0).position().toString())
                .isEqualTo("Position[file=claims.yaml, line=1, column=7]");
        assertThat(none.measures().get(4).uncovered().stream()
                        .map(one -> one.position().line() + " " + one.id()))
                .containsExactly("21 unrest/fear", "31 war/raid", "32 war/revolt");
        assertThat(none.below(1)).hasSize(7);
    }

    private static List<String> told(int measure) {
        return COVERAGE.measures().get(measure).uncovered().stream()
                .map(one -> one.position().file() + ":" + one.position().line() + ":"
                        + one.position().column() + " " + one.id())
                .toList();
    }
}
