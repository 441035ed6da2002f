package dev.harbinger.app;

import dev.harbinger.store.GroupCommitListener;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Measures the groups that the store commits. Thread-safe. */
@Singleton
class GroupCommitMetrics implements GroupCommitListener {
    private final DistributionSummary sizes;
    private final Timer times;
    private final Counter failures;

    GroupCommitMetrics(MeterRegistry registry) {
        sizes = DistributionSummary.builder("harbinger.group.commit.size")
                .description("Assessments committed together")
                .register(registry);
        times = Timer.builder("harbinger.group.commit")
                .description("Time until a group is durable")
                .register(registry);
        failures = Counter.builder("harbinger.group.commit.failures")
                .description("Assessments that could not be kept")
                .register(registry);
    }

    @Override
    public void committed(int size, Duration took) {
        sizes.record(size);
        times.record(took);
    }

    @Override
    public void failed(int size) {
        failures.increment(size);
    }
}
