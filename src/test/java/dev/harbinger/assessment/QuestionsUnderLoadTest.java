package dev.harbinger.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.harbinger.engine.EvaluationWatch;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of questions when the threads are busy with others. */
class QuestionsUnderLoadTest {
    private final Desk desk = new Desk();
    private Examination whole;

    @BeforeEach
    void examine() throws IOException {
        whole = new Examiner(desk.parts).examine(desk.assessed("2021-05-kyrgyz-clash"), new EvaluationWatch());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theWaitForAThreadDoesNotCountAgainstTheTimeOfAQuestion() {
        try (EvaluationPool pool = new EvaluationPool(new PoolSettings(1, 10, Duration.ofSeconds(4)))) {
            occupy(pool, pool.questionTime());

            Sensitivity late = ask(pool).join();

            assertThat(late).isEqualTo(Questions.unhurried().sensitivity(whole));
            assertThat(late.search().partial()).isFalse();
        }
    }

    @Test
    void aQuestionThatWaitsLongerThanAnEvaluationMayTakeIsRefused() {
        try (EvaluationPool pool = new EvaluationPool(new PoolSettings(1, 10, Duration.ofMillis(50)))) {
            occupy(pool, pool.deadline().multipliedBy(2));

            assertThatThrownBy(ask(pool)::join).hasCauseInstanceOf(OverloadedException.class);
        }
    }

    @Test
    void aQuestionWithoutTimeToLookAtAnythingHasNoAnswer() {
        Questions hurried = new Questions(new EvaluationWatch(), () -> true);

        assertThatThrownBy(() -> hurried.sensitivity(whole)).hasRootCauseInstanceOf(EvaluationDeadlineException.class);
        assertThatThrownBy(() -> hurried.whyNot(whole, "capacity_overstretch"))
                .isInstanceOf(EvaluationDeadlineException.class);
        assertThatThrownBy(() -> hurried.gaps(whole, null)).isInstanceOf(EvaluationDeadlineException.class);
        assertThatThrownBy(() -> hurried.brief(whole)).isInstanceOf(EvaluationDeadlineException.class);
        assertThatThrownBy(() -> hurried.difference(whole, whole)).isInstanceOf(EvaluationDeadlineException.class);
    }

    private CompletableFuture<Sensitivity> ask(EvaluationPool pool) {
        return new SensitivityQuestion(whole, new OnThePool(pool)).answer().toCompletableFuture();
    }

    private static void occupy(EvaluationPool pool, Duration time) {
        var unused = pool.submit(watch -> {
            TimeBudget busy = new TimeBudget(time);
            while (!busy.hasEnded()) {
                Thread.onSpinWait();
            }
            return true;
        });
    }
}
