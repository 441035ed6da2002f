package dev.harbinger.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.harbinger.engine.EvaluationStoppedException.Reason;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.engine.TinyPack;
import dev.harbinger.fact.FactLimits;
import dev.harbinger.fact.FactSetReader;
import dev.harbinger.question.EvaluationDeadlineException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Rules that the grammar allows and that explode over facts that the limits allow. */
@Timeout(120)
class RunawayRuleTest {
    /** Every attack with every other: as many matches as the square of the facts. */
    private static final String PAIRS = """
            Attack( $group : group )
            Attack( group == $group )""";

    /** Every attack with every other, and no third one that fits: the cube of the facts, without a single match. */
    private static final String BARREN_TRIPLES = """
            Attack( $group : group, $killed : killed )
            Attack( group == $group )
            Attack( group == $group, killed > $killed )""";

    private final Queue<StoppedEvaluation> stopped = new ConcurrentLinkedQueue<>();

    @Test
    void aRuleThatMatchesWithoutEndIsStoppedAndNamed() throws Exception {
        PoolSettings settings = new PoolSettings(2, 10, Duration.ofSeconds(60), 10_000);
        try (EvaluationPool pool = new EvaluationPool(settings, stopped::add)) {
            Assessments assessments = assessments(pool, exploding(PAIRS));

            assertThatThrownBy(assess(assessments, 2_000)::get)
                    .cause()
                    .isInstanceOf(RunawayRuleException.class)
                    .hasMessage("The rules matched more than 10000 times, most often rule (theme_explosion).");
            assertThat(stopped).containsExactly(new StoppedEvaluation("tiny", "theme_explosion", Reason.FIRINGS));
            assertThat(pool.stuck()).isZero();
            assertThat(assess(assessments, 2).get()).isInstanceOf(AssessmentResult.Accepted.class);
        }
    }

    @Test
    void aJoinThatTakesTooLongIsAnsweredAtTheDeadlineAndNamedThoughItNeverMatched() throws Exception {
        PoolSettings settings = new PoolSettings(2, 10, Duration.ofMillis(500));
        try (EvaluationPool pool = new EvaluationPool(settings, stopped::add)) {
            Assessments assessments = assessments(pool, exploding(BARREN_TRIPLES));

            assertThatThrownBy(assess(assessments, 300)::get)
                    .cause()
                    .isInstanceOf(EvaluationDeadlineException.class)
                    .hasMessage("The evaluation passed its deadline in rule (theme_explosion).");
            assertThat(stopped).containsExactly(new StoppedEvaluation("tiny", "theme_explosion", Reason.DEADLINE));

            untilFree(pool);
            assertThat(assess(assessments, 2).get()).isInstanceOf(AssessmentResult.Accepted.class);
            assertThat(stopped).hasSize(1);
        }
    }

    @Test
    void aJoinThatIsStoppedGivesItsThreadBackAtOnceAndDoesNotFillTheMemory() throws Exception {
        PoolSettings settings = new PoolSettings(1, 10, Duration.ofSeconds(60), 10_000);
        try (EvaluationPool pool = new EvaluationPool(settings, stopped::add)) {
            Assessments assessments = assessments(pool, exploding(BARREN_TRIPLES));

            assertThatThrownBy(assess(assessments, 2_000)::get).cause().isInstanceOf(RunawayRuleException.class);
            assertThat(stopped).containsExactly(new StoppedEvaluation("tiny", "theme_explosion", Reason.FIRINGS));
            assertThat(pool.stuck()).isZero();
            assertThat(assess(assessments, 2).get()).isInstanceOf(AssessmentResult.Accepted.class);
        }
    }

    private static RuleBase exploding(String patterns) {
        return TinyPack.sound()
                .with("explosion.drl", TinyPack.rule("theme_explosion", patterns))
                .ruleBase();
    }

    private static CompletableFuture<AssessmentResult> assess(Assessments assessments, int attacks) {
        String facts = IntStream.range(0, attacks).mapToObj("""
                        {"id": "f%1$d", "type": "Attack", "place": "p%1$d", "group": "JA", "killed": 1,
                         "evidence": {"occurredOn": "2021-05-01", "origin": "A"}}"""::formatted).collect(Collectors.joining(",\n"));
        String factSet = """
                {"pack": "tiny", "subject": "Atlantis", "asOf": "2021-05-02", "facts": [%s]}""".formatted(facts);
        return assessments
                .assess(factSet.getBytes(StandardCharsets.UTF_8), Storing.DISCARD)
                .toCompletableFuture();
    }

    private static Assessments assessments(EvaluationPool pool, RuleBase base) {
        RuleBases bases = new RuleBases(List.of(base), "tiny");
        return new Assessments(new AssessmentParts(
                () -> bases,
                new FactSetReader(FactLimits.DEFAULT),
                new Shelf(),
                pool,
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                () -> new UUID(0, 1),
                AssessmentListener.NONE));
    }

    private static void untilFree(EvaluationPool pool) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(100);
        while (pool.stuck() > 0) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }
}
