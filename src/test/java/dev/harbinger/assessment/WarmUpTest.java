package dev.harbinger.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harbinger.engine.RuleBase;
import dev.harbinger.engine.TinyPack;
import dev.harbinger.fact.FactLimits;
import dev.harbinger.fact.FactProblem;
import dev.harbinger.fact.FactSetReader;
import dev.harbinger.question.assess.Assessment;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WarmUpTest {
    private static final FactLimits PLENTY = FactLimits.DEFAULT;

    private final List<String> failed = new ArrayList<>();
    private final Heard heard = new Heard();

    @Test
    void narrowBoundsSuitTheMadeUpFacts() {
        warmUp(
                TinyPack.sound().replacing("vocabulary.drl", "share : Double", "share : Double @max( \"0.5\" )"),
                PLENTY);

        assertThat(failed).isEmpty();
    }

    @Test
    void aPackForWhichSettingsAreTooNarrowStaysCold() {
        warmUp(TinyPack.sound(), new FactLimits(1, 2000, 16, 100));

        assertThat(failed).isEmpty();
        assertThat(heard.rejections).as("counted rejections").isZero();
    }

    private void warmUp(TinyPack pack, FactLimits limits) {
        RuleBase base = pack.ruleBase();
        RuleBases bases = new RuleBases(List.of(base), "tiny");
        try (EvaluationPool pool = new EvaluationPool(new PoolSettings(1, 10, Duration.ofSeconds(30)))) {
            AssessmentParts parts = new AssessmentParts(
                    () -> bases,
                    new FactSetReader(limits),
                    new Shelf(),
                    pool,
                    Clock.systemUTC(),
                    () -> new UUID(0, 1),
                    heard);
            WarmUp.run(parts, (id, fault) -> failed.add(id));
        }
    }

    private static final class Heard implements AssessmentListener {
        private int rejections;

        @Override
        public void assessed(Assessment assessment, byte[] factSet, StageTimes times) {}

        @Override
        public void rejected(List<FactProblem> problems) {
            rejections++;
        }
    }
}
