package dev.harbinger.app;

import dev.harbinger.belief.Level;
import dev.harbinger.fact.Places;
import dev.harbinger.proof.AreaView;
import dev.harbinger.proof.OutcomeView;
import dev.harbinger.question.assess.Assessment;
import dev.harbinger.reload.LivePacks;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Shows level and score of each outcome as of the newest day assessed; an older day that is posted later changes
 * nothing. Areas are shown if they are places of the pack. The number of gauges is bounded by the subjects, outcomes and
 * places of the packs. Thread-safe.
 */
@Singleton
class OutcomeGauges {
    private static final String COUNTRY = "";

    private final MeterRegistry registry;
    private final LivePacks packs;
    private final Map<Shown, Reading> readings = new ConcurrentHashMap<>();
    private final Map<Shown, Set<Shown>> areas = new ConcurrentHashMap<>();

    OutcomeGauges(MeterRegistry registry, LivePacks packs) {
        this.registry = registry;
        this.packs = packs;
    }

    /** Takes over the outcomes of an assessment. */
    void show(Assessment assessment) {
        Places places = packs.current()
                .find(assessment.pack())
                .map(base -> base.pack().vocabulary().places())
                .orElse(Places.NONE);
        for (OutcomeView outcome : assessment.explanation().outcomes()) {
            Shown country = new Shown(assessment.pack(), assessment.subject(), outcome.id(), COUNTRY);
            Double score = outcome.score();
            offer(country, assessment.asOf(), new Value(outcome.level(), score == null ? Double.NaN : score));
            showAreas(country, assessment.asOf(), outcome.areas(), places);
        }
    }

    private void showAreas(Shown country, LocalDate day, List<AreaView> found, Places places) {
        Set<Shown> known = areas.computeIfAbsent(country, any -> ConcurrentHashMap.newKeySet());
        Set<Shown> gone = new HashSet<>(known);
        for (AreaView one : found) {
            if (places.byCode().containsKey(one.area())) {
                Shown area = country.in(one.area());
                known.add(area);
                gone.remove(area);
                offer(area, day, new Value(one.level(), one.score()));
            }
        }
        gone.forEach(area -> offer(area, day, Value.NONE));
    }

    private void offer(Shown shown, LocalDate day, Value value) {
        readings.computeIfAbsent(shown, this::register).offer(day, value);
    }

    private Reading register(Shown shown) {
        Reading reading = new Reading();
        Gauge.builder("harbinger.outcome.level", reading, Reading::level)
                .description("Level of an outcome: 0 not assessed, 1 low, 2 guarded, 3 elevated, 4 high, 5 critical")
                .tags(shown.tags())
                .register(registry);
        Gauge.builder("harbinger.outcome.score", reading, Reading::score)
                .description("Indication index of an outcome, 0 to below 1; NaN if it was not assessed")
                .tags(shown.tags())
                .register(registry);
        return reading;
    }

    /**
     * What a gauge shows.
     *
     * @param area the area, or empty for the whole country; to Prometheus an empty label is none
     */
    private record Shown(String pack, String subject, String outcome, String area) {
        Shown in(String place) {
            return new Shown(pack, subject, outcome, place);
        }

        Tags tags() {
            return Tags.of("pack", pack, "subject", subject, "outcome", outcome, "area", area);
        }
    }

    private record Value(Level level, double score) {
        static final Value NONE = new Value(Level.NOT_ASSESSED, Double.NaN);
    }

    private static final class Reading {
        private LocalDate asOf = LocalDate.MIN;
        private Value value = Value.NONE;

        synchronized void offer(LocalDate day, Value offered) {
            if (!day.isBefore(asOf)) {
                asOf = day;
                value = offered;
            }
        }

        synchronized double level() {
            return value.level().ordinal();
        }

        synchronized double score() {
            return value.score();
        }
    }
}
