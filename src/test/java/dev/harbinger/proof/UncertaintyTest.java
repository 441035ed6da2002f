package dev.harbinger.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.harbinger.assessment.Harness;
import dev.harbinger.belief.ConfidenceLevel;
import dev.harbinger.belief.Level;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.engine.TinyPack;
import dev.harbinger.pack.ShortFacts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Range and confidence of the one outcome of the tiny pack, with numbers worked out by hand (METHOD.md §5, §6). */
class UncertaintyTest {
    private static final String DAY = "\"on\": \"2021-05-01\"";

    private static OutcomeView war(TinyPack pack, String... facts) {
        RuleBase base = pack.ruleBase();
        try (Harness harness = new Harness(base)) {
            return harness.assess(ShortFacts.document(base, "2021-05-01", List.of(facts)))
                    .assessment()
                    .explanation()
                    .outcomes()
                    .get(0);
        }
    }

    private static String attack(String place, String origin, String grade) {
        return "{type: Attack, place: " + place + ", killed: 5, evidence: {occurredOn: \"2021-05-01\", origin: "
                + origin + ", reliability: " + grade.charAt(0) + ", credibility: " + grade.charAt(1) + "}}";
    }

    private static double noisyOr(double... strengths) {
        double left = .95;
        for (double strength : strengths) {
            left *= 1 - strength;
        }
        return 1 - left;
    }

    @Test
    void theRangeReachesFromUnobservedMitigatorsToUnobservedAggravation() {
        OutcomeView war = war(TinyPack.sound(), "{type: Control, area: A, degree: green, " + DAY + "}");

        assertThat(war.score()).isEqualTo(.05);
        assertThat(war.range().low()).isEqualTo(.05);
        assertThat(war.range().high()).isCloseTo(noisyOr(.675, .5 * .875), within(1e-6));
    }

    @Test
    void anUnobservedMitigatorOnlyLowersTheLowEnd() {
        OutcomeView war = war(TinyPack.sound(), "{type: Attack, place: A, killed: 5, " + DAY + "}");

        double raid = .675 * .75;
        double revolt = .5 * .875 * .75;
        assertThat(war.score()).isCloseTo(noisyOr(raid, revolt), within(1e-6));
        assertThat(war.range().low()).isCloseTo(noisyOr(raid * .5, revolt), within(1e-6));
        assertThat(war.range().high()).isEqualTo(war.score());
    }

    @Test
    void anUnobservedSecondDefinitionRaisesTheHighEndAlone() {
        TinyPack pack =
                TinyPack.sound().with("zz.drl", TinyPack.definition("zz_posts", "alarm", "    Control( posts > 3 )"));

        OutcomeView war = war(pack, "{type: Attack, place: A, killed: 5, " + DAY + "}");

        assertThat(war.range().low()).isCloseTo(noisyOr(.675 * .75 * .5, .5 * .875 * .75), within(1e-6));
        assertThat(war.range().high()).isCloseTo(noisyOr(.675, .5 * .875), within(1e-6));
    }

    @Test
    void whatIsObservedToBeOtherwiseIsNotOpen() {
        OutcomeView war = war(
                TinyPack.sound(),
                "{type: Attack, place: A, killed: 2, " + DAY + "}",
                "{type: Talks, held: false, " + DAY + "}");

        assertThat(war.range()).isEqualTo(new RangeView(.05, .05));
    }

    @Test
    void anObservedMitigatorLowersItsMechanismAlone() {
        OutcomeView war = war(
                TinyPack.sound(),
                "{type: Attack, place: A, killed: 5, " + DAY + "}",
                "{type: Talks, held: true, " + DAY + "}");

        double raid = .675 * .75;
        assertThat(war.score()).isCloseTo(noisyOr(raid * (1 - .5 * .75), .5 * .875 * .75), within(1e-6));
        assertThat(war.mitigators()).extracting(MitigatorView::id).containsExactly("talks");
    }

    @Test
    void oneOriginGivesLowConfidence() {
        OutcomeView war = war(TinyPack.sound(), attack("A", "x", "A1"), "{type: Talks, held: false, " + DAY + "}");

        assertThat(war.confidence().level()).isEqualTo(ConfidenceLevel.LOW);
        assertThat(war.confidence().reasons())
                .containsExactly(
                        "Facts cover 2 of 2 fact types that the rules for this outcome use.",
                        "1 independent origin, 1 with weight of at least 0.75; 3 such are needed for high confidence.",
                        "No reports contradict each other.",
                        "Without the reports of x the level falls from HIGH to LOW.");
    }

    @Test
    void threeStrongOriginsAndFullCoverageGiveHighConfidence() {
        OutcomeView war = war(
                TinyPack.sound(),
                attack("A", "x", "A1"),
                attack("B", "y", "A1"),
                attack("C", "z", "A1"),
                "{type: Talks, held: false, " + DAY + "}");

        assertThat(war.confidence().level()).isEqualTo(ConfidenceLevel.HIGH);
    }

    @Test
    void leavingAnOriginOutLowersTheWholeChain() {
        OutcomeView war = war(
                TinyPack.sound(),
                attack("A", "x", "A1"),
                attack("B", "y", "D4"),
                "{type: Talks, held: false, " + DAY + "}");

        assertThat(war.level()).isEqualTo(Level.HIGH);
        // Left with y's .25: raid .675 * .25, and no revolt, since unrest is then below ELEVATED.
        assertThat(Level.ofScore(noisyOr(.675 * .25))).isEqualTo(Level.GUARDED);
        assertThat(war.confidence().reasons())
                .contains("Without the reports of x the level falls from HIGH to GUARDED.");
    }

    @Test
    void aDenialByAnotherOriginIsConflict() {
        String denial = attack("A", "y", "A1").replace("credibility: 1", "credibility: 1, standing: denied");
        OutcomeView war = war(TinyPack.sound(), attack("A", "x", "A1"), denial);

        assertThat(war.confidence().level()).isEqualTo(ConfidenceLevel.LOW);
        assertThat(war.confidence().reasons()).anyMatch(reason -> reason.contains("conflict by 0.94"));
    }

    @Test
    void anOutcomeWithoutAFactThatItNeedsIsNotAssessed() {
        OutcomeView war = war(TinyPack.sound(), "{type: Talks, held: true, " + DAY + "}");

        assertThat(war.level()).isEqualTo(Level.NOT_ASSESSED);
        assertThat(war.score()).isNull();
        assertThat(war.statement())
                .isEqualTo(
                        "Not assessed: there is no current fact of the type Attack or Control. This is not the same as LOW.");
    }

    @Test
    void aFloorLiftsTheLevelAndSaysSo() {
        TinyPack pack = TinyPack.sound()
                .replacing(
                        "pack.yaml",
                        "    leak: 0.05\n",
                        "    floors: [{when: weak_spot, at: guarded, level: high}]\n    leak: 0.05\n");

        OutcomeView war = war(pack, "{type: Control, area: A, degree: red, " + DAY + "}");

        assertThat(war.score()).isEqualTo(.05);
        assertThat(war.level()).isEqualTo(Level.HIGH);
        assertThat(war.adjustments())
                .extracting(one -> one.kind() + " " + one.by())
                .containsExactly("FLOOR weak_spot");
    }

    @Test
    void anOpenRuleNeedsEveryPatternToBeOpen() {
        TinyPack pack = TinyPack.sound()
                .replacing(
                        "theme.drl",
                        "    Talks( held == true )",
                        "    Talks( held == true )\n    Attack( killed > 7 )");

        OutcomeView war = war(pack, "{type: Attack, place: A, killed: 5, " + DAY + "}");

        assertThat(war.range().low()).isEqualTo(war.score());
    }
}
