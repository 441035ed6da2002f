package dev.harbinger.app;

import dev.harbinger.assessment.AssessmentListener;
import dev.harbinger.assessment.StageTimes;
import dev.harbinger.belief.Level;
import dev.harbinger.fact.FactProblem;
import dev.harbinger.proof.FiringView;
import dev.harbinger.question.assess.Assessment;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Counts assessments and firings and times the stages. Meters are looked up once; their number is bounded by the packs.
 * Thread-safe.
 */
@Singleton
class AssessmentMetrics implements AssessmentListener {
    private static final Duration[] BUCKETS = {
        Duration.ofNanos(100_000),
        Duration.ofMillis(1),
        Duration.ofMillis(10),
        Duration.ofMillis(100),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5)
    };
    private final MeterRegistry registry;
    private final OutcomeGauges gauges;
    private final Map<Kind, Counter> assessments = new ConcurrentHashMap<>();
    private final Map<FiredRule, Counter> firings = new ConcurrentHashMap<>();
    private final Map<String, Counter> rejections = new ConcurrentHashMap<>();
    private final Timer read;
    private final Timer weigh;
    private final Timer evaluate;
    private final Timer explain;

    AssessmentMetrics(MeterRegistry registry, OutcomeGauges gauges) {
        this.registry = registry;
        this.gauges = gauges;
        this.read = timer("read");
        this.weigh = timer("weigh");
        this.evaluate = timer("evaluate");
        this.explain = timer("explain");
    }

    @Override
    public void assessed(Assessment assessment, byte[] factSet, StageTimes times) {
        read.record(times.read(), TimeUnit.NANOSECONDS);
        weigh.record(times.weigh(), TimeUnit.NANOSECONDS);
        evaluate.record(times.evaluate(), TimeUnit.NANOSECONDS);
        explain.record(times.explain(), TimeUnit.NANOSECONDS);
        String result = assessment.id() == null ? "discarded" : "stored";
        count(new Kind(assessment.pack(), assessment.overall().level(), result));
        for (FiringView firing : assessment.explanation().firings()) {
            count(new FiredRule(assessment.pack(), firing.rule()));
        }
        if (assessment.id() != null) {
            gauges.show(assessment);
        }
    }

    @Override
    public void rejected(List<FactProblem> problems) {
        problems.stream().map(FactProblem::code).distinct().forEach(this::countRejection);
    }

    private void countRejection(String code) {
        rejections
                .computeIfAbsent(
                        code,
                        c -> Counter.builder("harbinger.rejections")
                                .description("Fact sets refused, by each kind of problem that they had")
                                .tag("code", c)
                                .register(registry))
                .increment();
    }

    private void count(Kind kind) {
        assessments
                .computeIfAbsent(
                        kind,
                        k -> Counter.builder("harbinger.assessments")
                                .description("Assessments made")
                                .tags("pack", k.pack(), "level", k.level().name(), "result", k.result())
                                .register(registry))
                .increment();
    }

    private void count(FiredRule fired) {
        firings.computeIfAbsent(
                        fired,
                        f -> Counter.builder("harbinger.firings")
                                .description("Rules that fired")
                                .tags("pack", f.pack(), "rule", f.rule())
                                .register(registry))
                .increment();
    }

    private Timer timer(String stage) {
        return Timer.builder("harbinger.stage")
                .description("Time of an assessment by stage")
                .tag("stage", stage)
                .serviceLevelObjectives(BUCKETS)
                .register(registry);
    }

    private record Kind(String pack, Level level, String result) {}

    private record FiredRule(String pack, String rule) {}
}
