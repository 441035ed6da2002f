package dev.harbinger.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.harbinger.belief.Level;
import dev.harbinger.fact.FactProblem;
import dev.harbinger.question.difference.AssessmentDifference;
import dev.harbinger.question.difference.AttributedOutcome;
import dev.harbinger.question.difference.Change;
import dev.harbinger.question.difference.OutcomeChange;
import dev.harbinger.question.sensitivity.LeftOut;
import dev.harbinger.question.sensitivity.Sensitivity;
import dev.harbinger.question.whatif.WhatIf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ChangeQuestionsTest {
    private static Desk desk;
    private static StoredAssessment may;

    @BeforeAll
    static void sitDown() throws IOException {
        desk = new Desk();
        may = desk.assessed("2021-05-kyrgyz-clash");
    }

    @AfterAll
    static void getUp() {
        desk.close();
    }

    @Test
    void withoutChangesNothingChanges() {
        WhatIf answered = desk.whatIf(may, "{}");
        assertThat(answered.before()).isEqualTo(answered.after());
        assertThat(answered.difference().outcomes()).allMatch(one -> one.change() == 0);
        assertThat(answered.difference().firingsLost()).isEmpty();
        assertThat(answered.difference().firingsGained()).isEmpty();
    }

    @Test
    void aSourceDeclaredFalseIsTheSameAsItsReportsRemoved() {
        WhatIf distrusted = desk.whatIf(may, "{\"distrust\": [\"rfe/rl\"]}");
        WhatIf removed = desk.whatIf(
                may,
                "{\"remove\": [\"f12-fighting-near-border\", \"f15-border-patrols\", \"f18-kyrgyz-clash\","
                        + " \"f19-kyrgyz-ceasefire\"]}");
        assertThat(distrusted).isEqualTo(removed);
        assertThat(change(distrusted, "interstate_conflict_tj_kg").levelAfter()).isEqualTo(Level.NOT_ASSESSED);
    }

    @Test
    void whatIsChangedThereAndBackIsUnchanged() {
        WhatIf answered = desk.whatIf(
                may,
                "{\"change\": [{\"id\": \"f18-kyrgyz-clash\", \"killed\": 0, \"evidence\": {\"reliability\": \"F\"}},"
                        + "{\"id\": \"f18-kyrgyz-clash\", \"killed\": 40, \"evidence\": {\"reliability\": \"B\"}}]}");
        assertThat(answered.after()).isEqualTo(answered.before());
    }

    @Test
    void aWorseGradeLowersWhatStandsOnTheSource() {
        WhatIf answered = desk.whatIf(may, "{\"regrade\": [{\"origin\": \"RFE/RL\", \"reliability\": \"E\"}]}");
        assertThat(change(answered, "interstate_conflict_tj_kg").change()).isNegative();
    }

    @Test
    void anotherDayMakesFactsExpire() {
        WhatIf answered = desk.whatIf(may, "{\"asOf\": \"2031-05-02\"}");
        assertThat(answered.after().asOf()).hasToString("2031-05-02");
        assertThat(answered.difference().firingsLost()).isNotEmpty();
        assertThat(answered.difference().firingsGained()).isEmpty();
    }

    @Test
    void everyProblemOfTheChangesIsToldAtItsPlaceInTheRequest() {
        FactsRefusedException refused = refused("""
                {"add": [{"id": "f18-kyrgyz-clash", "type": "InterstateHostility"},
                         {"id": "new", "type": "ForcePosture", "actor": "US", "action": "withdrawal_anounced",
                          "evidence": {"occurredOn": "2021-13-01"}},
                         {"type": "ForcePosture", "actor": "US", "action": "withdrawal_announced",
                          "evidence": {"occurredOn": "2021-04-01"}}],
                 "change": [{"id": "f18-kyrgyz-clsh", "killed": 1}, {"id": "f07-poverty", "value": "much"}, {}],
                 "remove": ["f16", 7],
                 "distrust": ["RFE/LR"],
                 "regrade": [{"origin": "CTG21", "reliability": "G", "mood": 1}],
                 "reverse": true}
                """);
        assertThat(refused.problems())
                .extracting(FactProblem::pointer)
                .contains(
                        "/reverse",
                        "/change/0/id",
                        "/change/1/value",
                        "/change/2/id",
                        "/remove/0",
                        "/remove/1",
                        "/distrust/0",
                        "/regrade/0/mood",
                        "/regrade/0/reliability",
                        "/add/0/id",
                        "/add/1/action",
                        "/add/1/evidence/occurredOn",
                        "/add/2/id");
        assertThat(of(refused, "/change/0/id").didYouMean()).isEqualTo("f18-kyrgyz-clash");
        assertThat(of(refused, "/distrust/0").didYouMean()).isEqualTo("RFE/RL");
        assertThat(of(refused, "/add/1/action").didYouMean()).isEqualTo("withdrawal_announced");
        assertThat(refused.problems()).extracting(FactProblem::text).noneMatch(text -> text.contains("facts["));
        assertThat(of(refused, "/change/2/id").code()).isEqualTo("missing");
    }

    @Test
    void anAssessmentMadeAgainUnderTheRulesOfItsDayIsTheSameToTheByte() {
        Replay then = Desk.now(desk.replays.replay(may, RulesOf.THEN));
        assertThat(then.equal()).isTrue();
        Replay now = Desk.now(desk.replays.replay(may, RulesOf.NOW));
        assertThat(now.equal()).isTrue();
    }

    @Test
    void anAnswerThatWasTamperedWithIsNotEqual() {
        StoredAssessment other = new StoredAssessment(
                may.id(),
                may.pack(),
                may.ruleBase(),
                may.subject(),
                may.asOf(),
                may.assessedAt(),
                may.level(),
                may.outcome(),
                may.outcomes(),
                may.factSet(),
                may.answer().replace("HIGH", "LOW"));
        assertThat(Desk.now(desk.replays.replay(other, RulesOf.THEN)).equal()).isFalse();
    }

    @Test
    void aRuleBaseThatIsNotKeptIsToldAsLost() {
        StoredAssessment other = new StoredAssessment(
                may.id(),
                may.pack(),
                "0".repeat(64),
                may.subject(),
                may.asOf(),
                may.assessedAt(),
                may.level(),
                may.outcome(),
                may.outcomes(),
                may.factSet(),
                may.answer());
        assertThatThrownBy(() -> Desk.now(desk.replays.replay(other, RulesOf.THEN)))
                .hasCauseInstanceOf(RuleBaseLostException.class);
    }

    @Test
    void theDifferenceOfAprilAndMayIsPutDownToTheKyrgyzClash() throws IOException {
        StoredAssessment april = desk.assessed("2021-04-nato-withdrawal");
        AssessmentDifference difference = desk.difference(april, may);
        AttributedOutcome conflict = difference.outcomes().stream()
                .filter(one -> one.change().outcome().equals("interstate_conflict_tj_kg"))
                .findFirst()
                .orElseThrow();
        assertThat(conflict.shares().get(0).change()).isEqualTo("f18-kyrgyz-clash");
        assertThat(conflict.shares().get(0).score()).isGreaterThan(.6);
        assertThat(conflict.sentence()).contains("by f18-kyrgyz-clash (added)");
        assertThat(difference.partial()).isFalse();
        assertThat(difference.evaluations()).isEqualTo(8);
        sharesAddUp(difference);
    }

    @Test
    void sharesAddUpOverManyChangesOfAllSorts() throws IOException {
        for (List<String> pair : List.of(
                List.of("2011-05-rasht-aftermath", "2021-05-kyrgyz-clash"),
                List.of("2021-05-kyrgyz-clash", "2011-05-rasht-aftermath"),
                List.of("2021-05-kyrgyz-clash", "2024-10-kin-and-commerce"),
                List.of("2021-05-kyrgyz-clash", "2021-05-counterfactual-redress"))) {
            AssessmentDifference difference = desk.difference(desk.assessed(pair.get(0)), desk.assessed(pair.get(1)));
            assertThat(difference.outcomes()).isNotEmpty();
            sharesAddUp(difference);
        }
    }

    @Test
    void timeAloneIsToldFromWhatExpiresAndBecomesKnown() {
        StoredAssessment later =
                desk.assessed(may.factSet().replace("2021-05-02", "2022-06-01").getBytes(StandardCharsets.UTF_8));
        StoredAssessment earlier =
                desk.assessed(may.factSet().replace("2021-05-02", "2021-04-20").getBytes(StandardCharsets.UTF_8));
        AssessmentDifference forth = desk.difference(earlier, later);
        AssessmentDifference back = desk.difference(later, earlier);
        assertThat(forth.changes())
                .extracting(Change::kind)
                .contains(Change.Kind.EXPIRED, Change.Kind.TIME)
                .doesNotContain(Change.Kind.ADDED, Change.Kind.REMOVED, Change.Kind.CHANGED);
        assertThat(desk.difference(earlier, may).changes())
                .extracting(Change::kind)
                .contains(Change.Kind.NEWLY_KNOWN);
        sharesAddUp(forth);
        sharesAddUp(back);
    }

    @Test
    void aFactUnderAnotherIdIsNoChange() {
        StoredAssessment renamed = desk.assessed(
                may.factSet().replace("f18-kyrgyz-clash", "x-clash").getBytes(StandardCharsets.UTF_8));
        AssessmentDifference difference = desk.difference(may, renamed);
        assertThat(difference.changes()).isEmpty();
        assertThat(difference.outcomes()).isEmpty();
    }

    @Test
    void whatHangsOnASourceFallsWithIt() {
        Sensitivity sensitivity = desk.sensitivity(may);
        for (LeftOut origin : sensitivity.origins()) {
            WhatIf answered = desk.whatIf(may, "{\"distrust\": [\"" + origin.name() + "\"]}");
            assertThat(origin.outcomes())
                    .as(origin.name())
                    .isEqualTo(answered.difference().outcomes().stream()
                            .filter(one -> one.change() != 0 || one.levelBefore() != one.levelAfter())
                            .toList());
        }
        assertThat(sensitivity.search().partial()).isFalse();
        assertThat(sensitivity.facts()).hasSize(18);
    }

    @Test
    void twoHundredFactsAreLeftOutInTurnWithinSeconds() throws IOException {
        ObjectNode set = (ObjectNode) new ObjectMapper().readTree(may.factSet());
        ArrayNode facts = (ArrayNode) set.path("facts");
        for (int i = facts.size(); i < 200; i++) {
            ObjectNode copy = facts.get(11).deepCopy();
            copy.put("id", "more-" + i);
            ((ObjectNode) copy.path("evidence")).put("eventKey", "event-" + i).put("origin", "radio " + i % 20);
            facts.add(copy);
        }
        StoredAssessment large = desk.assessed(set.toString().getBytes(StandardCharsets.UTF_8));
        desk.sensitivity(large);
        long begun = System.nanoTime();
        Sensitivity sensitivity = desk.sensitivity(large);
        long millis = (System.nanoTime() - begun) / 1_000_000;
        assertThat(sensitivity.search().partial()).isFalse();
        assertThat(millis).isLessThan(20_000);
    }

    private static void sharesAddUp(AssessmentDifference difference) {
        for (AttributedOutcome outcome : difference.outcomes()) {
            OutcomeChange change = outcome.change();
            double scores = outcome.shares().stream()
                    .mapToDouble(AttributedOutcome.Share::score)
                    .sum();
            double levels = outcome.shares().stream()
                    .mapToDouble(AttributedOutcome.Share::levels)
                    .sum();
            assertThat(scores).as(outcome.sentence()).isCloseTo(change.change(), within(1e-4));
            assertThat(levels)
                    .as(outcome.sentence())
                    .isCloseTo(
                            change.levelAfter().ordinal() - change.levelBefore().ordinal(), within(1e-4));
        }
    }

    private static OutcomeChange change(WhatIf answered, String outcome) {
        return answered.difference().outcomes().stream()
                .filter(one -> one.outcome().equals(outcome))
                .findFirst()
                .orElseThrow();
    }

    private static FactsRefusedException refused(String changes) {
        CompletionException thrown = catchThrowableOfType(CompletionException.class, () -> desk.whatIf(may, changes));
        return (FactsRefusedException) thrown.getCause();
    }

    private static FactProblem of(FactsRefusedException refused, String pointer) {
        List<FactProblem> found = refused.problems().stream()
                .filter(problem -> problem.pointer().equals(pointer))
                .toList();
        assertThat(found).as(pointer).hasSize(1);
        return found.get(0);
    }
}
