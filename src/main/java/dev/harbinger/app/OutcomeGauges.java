package dev.harbinger.app;

import dev.harbinger.proof.OutcomeView;
import dev.harbinger.question.assess.Assessment;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Shows level and score of each outcome as of the newest day assessed; an older day that is posted later changes
 * nothing. The number of gauges is bounded by the subjects and outcomes of the packs. Thread-safe.
 */
@Singleton
class OutcomeGauges {
    private final MeterRegistry registry;
    private final Map<Place, Reading> readings = new ConcurrentHashMap<>();

    OutcomeGauges(MeterRegistry registry) {
        this.registry = registry;
    }

    /** Takes over the outcomes of an assessment. */
    void show(Assessment assessment) {
        for (OutcomeView outcome : assessment.explanation().outcomes()) {
            Place place = new Place(assessment.pack(), assessment.subject(), outcome.id());
            readings.computeIfAbsent(place, this::register).offer(assessment.asOf(), outcome);
        }
    }

    private Reading register(Place place) {
        Reading reading = new Reading();
        Tags tags = Tags.of("pack", place.pack(), "subject", place.subject(), "outcome", place.outcome());
        Gauge.builder("harbinger.outcome.level", reading, Reading::level)
                .description("Level of an outcome: 0 not assessed, 1 low, 2 guarded, 3 elevated, 4 high, 5 critical")
                .tags(tags)
                .register(registry);
        Gauge.builder("harbinger.outcome.score", reading, Reading::score)
                .description("Indication index of an outcome, 0 to below 1; NaN if it was not assessed")
                .tags(tags)
                .register(registry);
        return reading;
    }

    private record Place(String pack, String subject, String outcome) {}

    private static final class Reading {
        private LocalDate asOf = LocalDate.MIN;
        private int level;
        private double score = Double.NaN;

        synchronized void offer(LocalDate day, OutcomeView outcome) {
            if (!day.isBefore(asOf)) {
                asOf = day;
                level = outcome.level().ordinal();
                Double found = outcome.score();
                score = found == null ? Double.NaN : found;
            }
        }

        synchronized double level() {
            return level;
        }

        synchronized double score() {
            return score;
        }
    }
}
