package dev.harbinger.assessment;

import static dev.harbinger.belief.Level.GUARDED;
import static dev.harbinger.belief.Level.HIGH;
import static dev.harbinger.belief.Level.NOT_ASSESSED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.harbinger.assessment.StoredAssessment.OutcomeRow;
import dev.harbinger.proof.OutcomeStanding;
import dev.harbinger.question.assess.AssessmentMarkdown;
import dev.harbinger.question.assess.Explain;
import dev.harbinger.question.assess.Trend;
import dev.harbinger.question.assess.Trend.Direction;
import dev.harbinger.question.assess.Trend.OutcomeTrend;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TrendTest {
    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theFirstAssessmentOfASubjectHasNoTrend() throws IOException {
        AssessmentResult.Accepted first = assess("2021-05-kyrgyz-clash", Storing.STORE);
        assertThat(first.trend()).isNull();
        assertThat(first.shown()).isEqualTo(first.json());
    }

    @Test
    void theSecondTellsWhereEachOutcomeMoved() throws IOException {
        AssessmentResult.Accepted april = assess("2021-04-nato-withdrawal", Storing.STORE);
        AssessmentResult.Accepted may = assess("2021-05-kyrgyz-clash", Storing.STORE);
        Trend trend = may.trend();
        assertThat(trend).isNotNull();
        assertThat(trend.since()).isEqualTo(april.assessment().id());
        assertThat(trend.asOf()).isEqualTo(april.assessment().asOf());
        assertThat(trend.ruleBase()).isEqualTo(may.assessment().ruleBase().digest());
        assertThat(trend.outcomes())
                .hasSize(may.assessment().explanation().outcomes().size())
                .contains(new OutcomeTrend("interstate_conflict_tj_kg", null, NOT_ASSESSED, null, Direction.RISING));
        assertThat(AssessmentMarkdown.of(may.assessment(), trend, Explain.FULL))
                .contains("| Since 16 April 2021 |")
                .contains("| rising from NOT_ASSESSED |");
    }

    @Test
    void theTrendStandsBesideTheAnswerThatIsKeptAndMadeAgain() throws IOException {
        assess("2021-04-nato-withdrawal", Storing.STORE);
        AssessmentResult.Accepted may = assess("2021-05-kyrgyz-clash", Storing.STORE);
        StoredAssessment stored = desk.shelf.find(may.assessment().id()).orElseThrow();
        assertThat(stored.answer()).isEqualTo(text(may.json())).doesNotContain("\"trend\"");
        assertThat(text(stored.shown()))
                .isEqualTo(text(may.shown()))
                .startsWith(stored.answer().substring(0, stored.answer().length() - 1) + ",\"trend\":{\"since\":");
        assertThat(Desk.now(desk.replays.replay(stored, RulesOf.THEN)).equal()).isTrue();
    }

    @Test
    void anAnswerThatIsNotKeptDependsOnNothingThatIs() throws IOException {
        assess("2021-04-nato-withdrawal", Storing.STORE);
        assertThat(assess("2021-05-kyrgyz-clash", Storing.DISCARD).trend()).isNull();
    }

    @Test
    void withinALevelOnlyANotableChangeOfTheScoreIsADirection() {
        OutcomeStanding then = new OutcomeStanding("x", "X", GUARDED, .30);
        assertThat(Trend.of(then, null, GUARDED, .35).direction()).isEqualTo(Direction.RISING);
        assertThat(Trend.of(then, null, GUARDED, .349).direction()).isEqualTo(Direction.STEADY);
        assertThat(Trend.of(then, null, GUARDED, .25).direction()).isEqualTo(Direction.FALLING);
        assertThat(Trend.of(then, null, HIGH, .29).direction()).isEqualTo(Direction.RISING);
        assertThat(Trend.of(then, null, NOT_ASSESSED, null).direction()).isEqualTo(Direction.FALLING);
    }

    @Test
    void anAreaMovesByItself() {
        Earlier then = new Earlier(
                new UUID(0, 1),
                LocalDate.of(2021, 5, 1),
                "digest",
                List.of(
                        new OutcomeRow("haven", HIGH, .8),
                        new OutcomeRow("haven", "Isfara", GUARDED, .3),
                        new OutcomeRow("haven", "Khorog", HIGH, .8)));

        assertThat(then.until(List.of(
                                new OutcomeRow("haven", HIGH, .8),
                                new OutcomeRow("haven", "Isfara", HIGH, .8),
                                new OutcomeRow("haven", "Rasht", HIGH, .8),
                                new OutcomeRow("war", "Khorog", HIGH, .8)))
                        .outcomes())
                .containsExactly(
                        new OutcomeTrend("haven", null, HIGH, .8, Direction.STEADY),
                        new OutcomeTrend("haven", "Isfara", GUARDED, .3, Direction.RISING));
    }

    private AssessmentResult.Accepted assess(String name, Storing storing) throws IOException {
        byte[] factSet = Files.readAllBytes(Path.of("facts/tajikistan", name + ".json"));
        return (AssessmentResult.Accepted) Desk.now(new Assessments(desk.parts).assess(factSet, storing));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
