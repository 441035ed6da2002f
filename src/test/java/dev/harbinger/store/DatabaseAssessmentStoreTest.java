package dev.harbinger.store;

import static dev.harbinger.belief.Level.ELEVATED;
import static dev.harbinger.belief.Level.HIGH;
import static dev.harbinger.belief.Level.LOW;
import static dev.harbinger.store.Samples.DAY;
import static dev.harbinger.store.Samples.about;
import static dev.harbinger.store.Samples.of;
import static dev.harbinger.store.Samples.query;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.harbinger.assessment.AssessmentQuery;
import dev.harbinger.assessment.AssessmentSummary;
import dev.harbinger.assessment.Earlier;
import dev.harbinger.assessment.RuleBaseFiles;
import dev.harbinger.assessment.StoredAssessment;
import dev.harbinger.belief.Level;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@SuppressWarnings("NullAway.Init")
class DatabaseAssessmentStoreTest {
    private static final String NO_DIGEST = "f".repeat(64);

    @Inject
    DatabaseAssessmentStore store;

    @BeforeEach
    void keepTheRuleBase() {
        store.saveRuleBase(Samples.RULE_BASE);
    }

    @Test
    void anAssessmentComesBackAsItWas() {
        String longText = "Тоҷикистон 🏔 \"\\\u0001 e\u0301 ".repeat(100_000);
        StoredAssessment assessment = Samples.withTexts(about("Хуҷанд"), "{ \"a\" : 1.0 }\r\n", longText);
        save(assessment);
        assertThat(longText.length()).isGreaterThan(2_000_000);
        assertThat(store.find(assessment.id())).contains(assessment);
    }

    @Test
    void anAssessmentWithoutOutcomesComesBackAsItWas() {
        StoredAssessment some = about("none");
        StoredAssessment assessment = new StoredAssessment(
                some.id(),
                some.pack(),
                some.ruleBase(),
                some.subject(),
                some.asOf(),
                some.assessedAt(),
                LOW,
                null,
                List.of(),
                "",
                "");
        save(assessment);
        assertThat(store.find(assessment.id())).contains(assessment);
    }

    @Test
    void theAssessmentBeforeIsTheNewestOfTheLatestDayThatIsNotLater() {
        LocalDate june = DAY.plusMonths(1);
        UUID older = UUID.fromString("017f22e2-79b1-7000-8000-000000000010");
        UUID newer = UUID.fromString("017f22e2-79b1-7000-8000-000000000020");
        UUID newest = UUID.fromString("017f22e2-79b1-7000-8000-000000000030");
        save(of(newest, "before", LOW, june));
        save(of(older, "before", LOW, DAY));
        save(of(newer, "before", HIGH, DAY));
        save(of(UUID.fromString("017f22e2-79b1-7000-8000-000000000025"), "before others", LOW, DAY));

        assertThat(before(of(new UUID(Long.MAX_VALUE, 1), "before", LOW, DAY.plusDays(1))))
                .contains(new Earlier(
                        newer, DAY, Samples.DIGEST, Samples.about("any").outcomes()));
        assertThat(before(of(newer, "before", LOW, DAY)).map(Earlier::id)).contains(older);
        assertThat(before(of(new UUID(0, 1), "before", LOW, june)).map(Earlier::id))
                .contains(newer);
        assertThat(before(of(newest, "before", LOW, DAY.minusDays(1)))).isEmpty();
        assertThat(before(of(newest, "before nobody", LOW, DAY))).isEmpty();
    }

    @Test
    void theTrendComesBackAsItWas() {
        StoredAssessment some = about("trend");
        StoredAssessment assessment = new StoredAssessment(
                some.id(),
                some.pack(),
                some.ruleBase(),
                some.subject(),
                some.asOf(),
                some.assessedAt(),
                some.level(),
                some.outcome(),
                some.outcomes(),
                some.factSet(),
                "{\"a\":1}",
                "{\"since\":\"x\"}");
        save(assessment);
        StoredAssessment found = store.find(assessment.id()).orElseThrow();
        assertThat(found).isEqualTo(assessment);
        assertThat(new String(found.shown(), UTF_8)).isEqualTo("{\"a\":1,\"trend\":{\"since\":\"x\"}}");
    }

    private Optional<Earlier> before(StoredAssessment assessment) {
        return store.before(assessment).toCompletableFuture().join();
    }

    @Test
    void anUnknownIdFindsNothing() {
        assertThat(store.find(new UUID(1, 1))).isEmpty();
    }

    @Test
    void theListIsNewestFirstAndPagesMeetWithoutGapOrOverlap() {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            ids.add(0, save(about("pages")).id());
        }
        List<UUID> first = ids(store.list(query("pages", 2, null)));
        List<UUID> second = ids(store.list(query("pages", 2, first.get(1))));
        List<UUID> third = ids(store.list(query("pages", 2, second.get(1))));
        assertThat(first).isEqualTo(ids.subList(0, 2));
        assertThat(second).isEqualTo(ids.subList(2, 4));
        assertThat(third).isEqualTo(ids.subList(4, 5));
    }

    @Test
    void idsAreOrderedByTimeWhateverTheirLowBits() {
        UUID oldest = save(of(UUID.fromString("017f22e2-79b0-7fff-bfff-ffffffffffff"), "order", LOW, DAY))
                .id();
        UUID older = save(of(UUID.fromString("017f22e2-79b1-7000-8000-000000000000"), "order", LOW, DAY))
                .id();
        UUID newest = save(of(UUID.fromString("017f22e2-79b2-7000-8000-000000000001"), "order", LOW, DAY))
                .id();
        assertThat(ids(store.list(query("order", 9, null)))).containsExactly(newest, older, oldest);
    }

    @Test
    void aLineOfTheListHasTheAssessmentsOwnValues() {
        StoredAssessment a = save(about("line"));
        assertThat(store.list(query("line", 9, null)))
                .containsExactly(
                        new AssessmentSummary(a.id(), "tajikistan", "line", DAY, a.assessedAt(), HIGH, "recruitment"));
    }

    @Test
    void minLevelWithoutAnOutcomeIsAboutTheWhole() {
        save(of(about("x").id(), "whole", LOW, DAY));
        UUID elevated = save(of(about("x").id(), "whole", ELEVATED, DAY)).id();
        UUID high = save(of(about("x").id(), "whole", HIGH, DAY)).id();
        assertThat(ids(store.list(new AssessmentQuery(null, "whole", null, ELEVATED, null, null, null, 9))))
                .containsExactly(high, elevated);
    }

    @Test
    void minLevelWithAnOutcomeIsAboutThatOutcome() {
        UUID high = save(about("outcome")).id();
        assertThat(ids(listOutcome("recruitment", HIGH))).containsExactly(high);
        assertThat(listOutcome("return", LOW)).isEmpty();
        assertThat(ids(listOutcome("return", null))).containsExactly(high);
        assertThat(listOutcome("overstretch", null)).isEmpty();
    }

    private List<AssessmentSummary> listOutcome(String outcome, @Nullable Level minLevel) {
        return store.list(new AssessmentQuery(null, "outcome", outcome, minLevel, null, null, null, 9));
    }

    @Test
    void daysAreWithinFromAndTo() {
        save(of(about("x").id(), "days", LOW, DAY.minusDays(1)));
        UUID on = save(of(about("x").id(), "days", LOW, DAY)).id();
        save(of(about("x").id(), "days", LOW, DAY.plusDays(1)));
        assertThat(ids(store.list(new AssessmentQuery(null, "days", null, null, DAY, DAY, null, 9))))
                .containsExactly(on);
    }

    @Test
    void anotherPackIsNotListed() {
        save(about("pack"));
        assertThat(store.list(new AssessmentQuery("kyrgyzstan", "pack", null, null, null, null, null, 9)))
                .isEmpty();
        assertThat(store.list(new AssessmentQuery("tajikistan", "pack", null, null, null, null, null, 9)))
                .hasSize(1);
    }

    @Test
    void aRuleBaseIsKeptOnce() {
        RuleBaseFiles files = new RuleBaseFiles(
                "b".repeat(64),
                "tajikistan",
                new TreeMap<>(Map.of("pack.yaml", "título", "z/b.drl", "x".repeat(70_000))));
        store.saveRuleBase(files);
        store.saveRuleBase(new RuleBaseFiles(files.digest(), "other", new TreeMap<>()));
        assertThat(store.findRuleBase(files.digest())).contains(files);
        assertThat(store.findRuleBase(NO_DIGEST)).isEqualTo(Optional.empty());
    }

    @Test
    void threadsMayKeepTheSameRuleBaseAtOnce() throws Exception {
        RuleBaseFiles files = new RuleBaseFiles("c".repeat(64), "p", new TreeMap<>(Map.of("a", "b")));
        inThreads(8, () -> store.saveRuleBase(files));
        assertThat(store.findRuleBase(files.digest())).contains(files);
    }

    @Test
    void whatManyThreadsSaveIsAllFound() throws Exception {
        inThreads(16, () -> {
            for (int i = 0; i < 25; i++) {
                save(about("threads"));
            }
        });
        assertThat(store.list(query("threads", 1000, null))).hasSize(400);
    }

    @Test
    void aRowThatBreaksAConstraintFailsAlone() {
        List<StoredAssessment> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            all.add(i == 20 ? Samples.withRuleBase(NO_DIGEST) : about("neighbours"));
        }
        List<CompletableFuture<Void>> answers =
                all.stream().map(a -> store.save(a).toCompletableFuture()).toList();
        assertThat(answers.get(20))
                .failsWithin(Duration.ofSeconds(20))
                .withThrowableThat()
                .havingCause()
                .isInstanceOf(ConstraintViolationException.class);
        answers.stream().filter(answer -> answer != answers.get(20)).forEach(CompletableFuture::join);
        assertThat(store.list(query("neighbours", 100, null))).hasSize(39);
        assertThat(store.find(all.get(20).id())).isEmpty();
    }

    @Test
    void theSameIdTwiceInOneGroupIsKeptOnce() {
        StoredAssessment assessment = about("twice");
        List<CompletableFuture<Void>> answers = List.of(
                store.save(about("twice")).toCompletableFuture(),
                store.save(assessment).toCompletableFuture(),
                store.save(assessment).toCompletableFuture());
        assertThat(answers.get(2)).failsWithin(Duration.ofSeconds(20));
        answers.get(0).join();
        answers.get(1).join();
        assertThat(store.list(query("twice", 9, null))).hasSize(2);
    }

    @Test
    void theDatabaseAnswers() {
        assertThat(store.answers()).isTrue();
    }

    private StoredAssessment save(StoredAssessment assessment) {
        store.save(assessment).toCompletableFuture().join();
        return assessment;
    }

    private static List<UUID> ids(List<AssessmentSummary> summaries) {
        return summaries.stream().map(AssessmentSummary::id).toList();
    }

    private static void inThreads(int threads, Runnable work) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                all.add(executor.submit(work));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            executor.shutdown();
        }
    }
}
