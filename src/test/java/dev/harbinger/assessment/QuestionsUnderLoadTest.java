package dev.harbinger.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.harbinger.proof.CaseFixtures;
import dev.harbinger.question.Asking;
import dev.harbinger.question.EvaluationDeadlineException;
import dev.harbinger.question.Form;
import dev.harbinger.question.Identity;
import dev.harbinger.question.Profile;
import dev.harbinger.question.Question;
import dev.harbinger.question.sensitivity.Sensitivity;
import dev.harbinger.question.sensitivity.SensitivityQuestion;
import dev.harbinger.question.whynot.WhyNotQuestion;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of questions when the threads are busy with others. */
@SuppressWarnings("NullAway.Init")
class QuestionsUnderLoadTest {
    private static final int SMALL = 1_000;
    private final Desk desk = new Desk();
    private StoredAssessment may;

    @BeforeEach
    void assess() throws IOException {
        may = desk.assessed("2021-05-kyrgyz-clash");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theWaitForAThreadDoesNotCountAgainstTheTimeOfAQuestion() {
        try (EvaluationPool pool = new EvaluationPool(new PoolSettings(1, 10, Duration.ofSeconds(8)))) {
            occupy(pool, Duration.ofSeconds(5));

            Sensitivity late =
                    (Sensitivity) ask(pool, new SensitivityQuestion(), null).join();

            assertThat(late.search().partial()).isFalse();
            assertThat(late.search().single()).isEqualTo(27);
        }
    }

    @Test
    void allThatAreAskedAtOnceGetTheSameAnswer() {
        try (EvaluationPool pool = new EvaluationPool(new PoolSettings(2, 1000, Duration.ofSeconds(60)))) {
            List<CompletableFuture<Object>> asked = Stream.generate(() -> ask(pool, new SensitivityQuestion(), null))
                    .limit(16)
                    .toList();

            assertThat(asked.stream().map(CompletableFuture::join)).containsOnly(alone());
        }
    }

    @Test
    void aQuestionWithoutTimeToLookAtAnythingHasNoAnswer() {
        try (EvaluationPool pool = new EvaluationPool(new PoolSettings(1, 10, Duration.ofNanos(1)))) {
            assertThatThrownBy(ask(pool, new SensitivityQuestion(), null)::join)
                    .hasCauseInstanceOf(EvaluationDeadlineException.class);
            assertThatThrownBy(ask(pool, new WhyNotQuestion(), "capacity_overstretch")::join)
                    .hasCauseInstanceOf(EvaluationDeadlineException.class);
        }
    }

    @Test
    void onlyAnAnswerThatWasMadeInTimeIsComplete() {
        try (EvaluationPool pool = new EvaluationPool(new PoolSettings(1, 10, Duration.ofSeconds(60)))) {
            assertThat(reply(pool, new WhyNotQuestion(), "capacity_overstretch")
                            .join()
                            .complete())
                    .isTrue();
        }
        try (EvaluationPool pool = new EvaluationPool(new PoolSettings(1, 10, Duration.ofMillis(500)))) {
            assertThat(reply(pool, new WaitingQuestion(), null).join().complete())
                    .isFalse();
        }
    }

    private Sensitivity alone() {
        Identity identity = new Identity(may.id(), Instant.EPOCH);
        return new SensitivityQuestion().answer(Asking.unhurried(CaseFixtures.kyrgyzClash(), identity));
    }

    private CompletableFuture<Object> ask(EvaluationPool pool, Question<?> question, @Nullable String about) {
        return reply(pool, question, about).thenApply(Reply::answer);
    }

    private CompletableFuture<Reply> reply(EvaluationPool pool, Question<?> question, @Nullable String about) {
        AssessmentParts parts = new AssessmentParts(
                desk.parts.ruleBases(),
                desk.parts.reader(),
                desk.shelf,
                pool,
                desk.parts.clock(),
                desk.parts.ids(),
                desk.parts.listener());
        return new Inquiries(parts)
                .answer(Inquiry.of(question, Form.JSON, may, about, Map.of()))
                .toCompletableFuture();
    }

    private static void occupy(EvaluationPool pool, Duration time) {
        var unused = pool.submit(SMALL, watch -> {
            TimeBudget busy = new TimeBudget(time);
            while (!busy.hasEnded()) {
                Thread.onSpinWait();
            }
            return true;
        });
    }

    /** Has no answer before its time has ended. */
    private static final class WaitingQuestion implements Question<String> {
        @Override
        public Profile profile() {
            return new SensitivityQuestion().profile();
        }

        @Override
        public String answer(Asking asking) {
            while (!asking.patience().hasEnded()) {
                Thread.onSpinWait();
            }
            return "late";
        }

        @Override
        public String text(String answer, Form form, Asking asking) {
            return answer;
        }
    }
}
