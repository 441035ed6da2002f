package dev.harbinger.pack;

import static dev.harbinger.pack.Situations.FIGHTERS;
import static dev.harbinger.pack.Situations.FRAGILE;
import static dev.harbinger.pack.Situations.JA;
import static dev.harbinger.pack.Situations.KYRGYZ_CLASH;
import static dev.harbinger.pack.Situations.KYRGYZ_WAR;
import static dev.harbinger.pack.Situations.POVERTY;
import static dev.harbinger.pack.Situations.spring2021;
import static org.assertj.core.api.Assertions.assertThat;

import dev.harbinger.belief.Contribution;
import dev.harbinger.belief.EstimativeWord;
import dev.harbinger.belief.Firmness;
import dev.harbinger.belief.Level;
import dev.harbinger.belief.MechanismId;
import dev.harbinger.belief.RuleId;
import dev.harbinger.rule.Outcome;
import dev.harbinger.rule.RuleDefinition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Traps of the documents: conditions that hang together, hedges, gates, order, and what was not posted. */
class LevelTrapTest {
    @Test
    void warAndFragilityWithoutASouthernThreatAreNoTwoFronts() {
        Situation north = Situation.asOf("2021-05-02", POVERTY, FRAGILE, KYRGYZ_CLASH, KYRGYZ_WAR);
        assertThat(north.fired()).doesNotContain("overstretch_two_fronts");
        assertThat(north.level("capacity_overstretch")).isEqualTo(Level.ELEVATED);
        assertThat(north.with(JA).level("capacity_overstretch")).isEqualTo(Level.HIGH);
        assertThat(north.with(JA).without("overall_fragility").level("capacity_overstretch"))
                .isEqualTo(Level.ELEVATED);
        assertThat(north.with(JA).without("hostility: war").level("capacity_overstretch"))
                .isNotEqualTo(Level.HIGH);
    }

    @Test
    void fightersAbroadAloneAreNoAttackAtHome() {
        assertThat(Situation.asOf("2021-05-02", FIGHTERS).level("attack_on_state_targets"))
                .isEqualTo(Level.GUARDED);
        Situation aiming = Situation.asOf(
                "2021-05-02",
                FIGHTERS,
                JA,
                "type: ExtremistMessaging, issuer: JA, explicitCallToArms: true, on: '2021-05-01'",
                "type: BorderIncident, direction: into_tj, armed: true, outcome: interdicted, intent: attack, on: '2021-05-01'");
        assertThat(aiming.score("attack_on_state_targets")).isLessThan(.8);
        assertThat(aiming.level("attack_on_state_targets")).isEqualTo(Level.ELEVATED);
        assertThat(aiming.fired()).doesNotContain("attack_cell_with_means", "attack_return_pressure", "attack_link_up");
    }

    @Test
    void noRouteThatIsOnlyPossibleReachesHigh() {
        assertThat(Situation.ruleBase().pack().manifest().outcomes().values())
                .filteredOn(outcome -> highestOfPossibilities(outcome) >= .8)
                .extracting(Outcome::id)
                .isEmpty();
        Situation maybe = Situation.asOf(
                "2023-09-15",
                "type: SecurityCooperation, kind: joint_statement, parties: [UZ, TJ, PK], state: pledged, on: '2023-09-01'",
                "type: ArmedGroupProfile, group: JA, baseArea: AF, focus: TJ, on: '2023-09-01'",
                "type: DiplomaticStance, from: TJ, to: IEA, recognition: none, rhetoric: hostile, on: '2023-09-01'");
        assertThat(maybe.level("regional_cooperation_opening")).isEqualTo(Level.ELEVATED);
    }

    /** The score of an outcome of which every rule fired that says may, could or less, on certain facts. */
    private static double highestOfPossibilities(Outcome outcome) {
        Map<MechanismId, Double> strongest = new HashMap<>();
        for (RuleDefinition rule : Situation.ruleBase().pack().rules().values()) {
            if (rule.conclusion().finding().equals(outcome.id())
                    && rule.conclusion().contribution() instanceof Contribution.Raises raises
                    && rule.likelihood() != null
                    && rule.likelihood().compareTo(EstimativeWord.UNLIKELY) <= 0) {
                strongest.merge(raises.mechanism(), rule.force(), Math::max);
            }
        }
        return 1 - strongest.values().stream().reduce(1 - outcome.finding().leak(), (rest, p) -> rest * (1 - p));
    }

    @Test
    void theSingleCauseSentenceIsStrongButNotFirm() {
        RuleDefinition rule = Situation.ruleBase().pack().rules().get(new RuleId("recruitment_coupled_grievance"));
        assertThat(rule.claims()).contains("CTG21-11");
        assertThat(rule.likelihood()).isEqualTo(EstimativeWord.VERY_LIKELY);
        assertThat(rule.firmness()).isEqualTo(Firmness.MODERATE);
    }

    @Test
    void noRuleReadsARank() {
        assertThat(Situation.ruleBase().files().values())
                .noneMatch(text -> text.contains("rank >") || text.contains("rank =="));
        assertThat(Situation.ruleBase().pack().vocabulary().types().values())
                .allSatisfy(type -> assertThat(type.fields())
                        .noneMatch(field -> field.name().contains("rank")));
    }

    @Test
    void whatWasNotPostedIsNotAssessedAndNotLow() {
        assertThat(Situation.asOf("2021-05-02").levels()).isEmpty();
        Situation north = Situation.asOf("2021-05-02", KYRGYZ_CLASH);
        assertThat(north.level("border_infiltration")).isEqualTo(Level.NOT_ASSESSED);
        assertThat(north.outcome("border_infiltration").score()).isNull();
        assertThat(north.level("interstate_conflict_tj_kg")).isEqualTo(Level.HIGH);
    }

    @Test
    void neitherScoreNorManyFactsMakeItCritical() {
        Situation everything = spring2021()
                .with(
                        "type: ExtremistMessaging, issuer: JA, audience: [citizens], explicitCallToArms: true, on: '2021-05-01'",
                        "type: ArmedGroupProfile, group: ISKP, baseArea: AF, focus: TJ, recruitsFrom: [TJ citizens], on: '2021-05-01'",
                        "type: CivicSpaceStatus, rating: closed, measures: [torture, mass_arrest], on: '2021-05-01'",
                        "type: ReligiousFreedomRestriction, measure: beard_ban, on: '2021-05-01'",
                        "type: ReligiousFreedomRestriction, measure: sermon_control, on: '2021-05-01'");
        assertThat(everything.level("militant_recruitment")).isEqualTo(Level.HIGH);
        assertThat(everything.levels().values()).doesNotContain(Level.CRITICAL);
        assertThat(everything.score("militant_recruitment")).isLessThan(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theOrderOfFactsChangesNothing(long seed) {
        Situation situation = spring2021().with(KYRGYZ_CLASH, Situations.CEASEFIRE);
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, situation.size()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        Situation shuffled = situation.inOrder(order);
        assertThat(shuffled.levels()).isEqualTo(situation.levels());
        situation.levels().keySet().forEach(id -> assertThat(shuffled.score(id)).isEqualTo(situation.score(id)));
    }
}
