package dev.harbinger.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harbinger.belief.FindingId;
import dev.harbinger.belief.Level;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.engine.TinyPack;
import dev.harbinger.pack.ShortFacts;
import dev.harbinger.question.gap.Gap;
import dev.harbinger.question.gap.GapEffect;
import dev.harbinger.question.gap.GapSearch;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What moves a level that was given: time, a fact that a rule assumes absent, a gate, an area. */
class WhatLevelsStandOnTest {
    private static final FindingId WAR = new FindingId("war");
    private static final String ATTACK = "{type: Attack, place: Rasht, killed: 4, \"on\": \"2021-05-01\"}";
    private static final String CERTAIN_ATTACK = certain("type: Attack, place: Rasht, killed: 4", "");
    private static final String TALKS = certain("type: Talks, held: true", "");
    private static final TinyPack CALM = TinyPack.sound()
            .with("aa.drl", TinyPack.rule("aa_calm", "    Attack( killed > 3 )\n    not Talks( held == true )"));

    @Test
    void aLevelExpiresAtTheEndOfItsTerm() {
        assertThat(war(of(TinyPack.sound(), ATTACK)).expiresOn()).isEqualTo(LocalDate.of(2021, 5, 31));
    }

    @Test
    void aLevelExpiresWithAFactThatItStandsOn() {
        Case asked =
                of(TinyPack.sound(), certain("type: Attack, place: Rasht, killed: 4", ", validUntil: \"2021-05-06\""));

        assertThat(war(asked).expiresOn()).isEqualTo(LocalDate.of(2021, 5, 6));
    }

    @Test
    void aFactThatCarriesNothingDoesNotEndALevel() {
        Case asked = of(TinyPack.sound(), ATTACK, certain("type: Talks, held: false", ", validUntil: \"2021-05-03\""));

        assertThat(war(asked).expiresOn()).isEqualTo(LocalDate.of(2021, 5, 31));
    }

    @Test
    void aLevelExpiresWhenAFactBecomesTooOldForItsRule() {
        Case asked = of(TinyPack.sound().replacing("theme.drl", "killed > 3", "killed > 3, age <= 10"), ATTACK);

        assertThat(war(asked).expiresOn()).isEqualTo(LocalDate.of(2021, 5, 11));
    }

    @Test
    void aLowLevelExpiresWithTheLastFactThatItIsAssessedBy() {
        Case asked =
                of(TinyPack.sound(), certain("type: Attack, place: Rasht, killed: 1", ", validUntil: \"2021-05-06\""));

        assertThat(war(asked).level()).isEqualTo(Level.LOW);
        assertThat(war(asked).expiresOn()).isEqualTo(LocalDate.of(2021, 5, 6));
    }

    @Test
    void aRangeReachesDownToWhatIsLeftIfAnUnobservedAbsenceIsBroken() {
        TinyPack pack = TinyPack.sound()
                .with("aa.drl", TinyPack.rule("aa_calm", "    Attack( killed > 2 )\n    not Talks( held == true )"));
        OutcomeView war = war(of(pack, ATTACK.replace("killed: 4", "killed: 3")));

        assertThat(war.score()).isEqualTo(.530938);
        assertThat(war.range()).isEqualTo(new RangeView(.05, .530938));
    }

    @Test
    void aFactThatWouldBreakAnAbsenceIsASignpostWithItsExactEffect() {
        Gap talks = gap(GapSearch.of(of(CALM, ATTACK), WAR, Patience.ENDLESS).lowering(), "Talks");

        assertThat(talks.rules()).containsExactly("aa_calm", "theme_talks");
        Double with = war(of(CALM, ATTACK, TALKS)).score();
        assertThat(talks.effects()).extracting(GapEffect::score).containsExactly(with);
    }

    @Test
    void aFactThatOpensTheGateIsAGapThoughTheScoreStays() {
        TinyPack gated = TinyPack.sound()
                .replacing(
                        "pack.yaml",
                        "    needs: [Attack, Control]",
                        "    needs: [Attack, Control]\n    gate: {finding: weak_spot}")
                .replacing("theme.drl", "@likelihood( \"likely\" )", "@likelihood( \"almost_certain\" )");
        Case asked = of(gated, CERTAIN_ATTACK);

        GapEffect effect = gap(GapSearch.of(asked, WAR, Patience.ENDLESS).raising(), "Control")
                .effects()
                .get(0);

        assertThat(effect.from()).isEqualTo(Level.HIGH);
        assertThat(effect.to()).isEqualTo(Level.CRITICAL);
        assertThat(effect.change()).isZero();
        assertThat(war(of(gated, CERTAIN_ATTACK, "{type: Control, area: Rasht, degree: red, \"on\": \"2021-05-01\"}"))
                        .level())
                .isEqualTo(Level.CRITICAL);
    }

    @Test
    void whatWasConcludedForTheCountryIsMatchedInAnArea() {
        TinyPack pack = TinyPack.sound()
                .with(
                        "zz.drl",
                        TinyPack.rule(
                                "zz_here",
                                "    $control : Control()\n    LocalFinding( id == \"alarm\", area == $control.area )"));
        Case asked = of(pack, ATTACK, "{type: Control, area: Khorog, degree: green, \"on\": \"2021-05-01\"}");

        assertThat(asked.explanation().firings())
                .filteredOn(firing -> firing.rule().equals("zz_here"))
                .extracting(FiringView::findings)
                .containsExactly(List.of("alarm@Khorog"));
    }

    /** A fact of grade A1 of the assessed day. */
    private static String certain(String fact, String evidence) {
        return "{" + fact + ", evidence: {occurredOn: \"2021-05-01\", origin: a, reliability: A, credibility: 1"
                + evidence + "}}";
    }

    private static Gap gap(List<Gap> gaps, String type) {
        return gaps.stream()
                .filter(gap -> gap.wanted().get(0).factType().equals(type))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No gap of type " + type + " in " + gaps));
    }

    private static OutcomeView war(Case asked) {
        return asked.outcome(WAR);
    }

    private static Case of(TinyPack pack, String... facts) {
        RuleBase base = pack.ruleBase();
        return CaseFixtures.of(base, ShortFacts.document(base, "2021-05-01", List.of(facts)));
    }
}
