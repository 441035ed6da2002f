package dev.harbinger.app;

import dev.harbinger.assessment.EvaluationPool;
import dev.harbinger.reload.LivePacks;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Shows from the start which rule bases are in force and how many evaluations are stuck. */
@ApplicationScoped
class StateGauges {
    void register(
            @Observes StartupEvent event,
            MeterRegistry registry,
            LivePacks packs,
            PackGauges gauges,
            EvaluationPool pool) {
        Gauge.builder("harbinger.evaluations.stuck", pool, EvaluationPool::stuck)
                .description("Evaluations past their deadline that did not come back")
                .register(registry);
        packs.view().states().keySet().forEach(gauges::show);
    }
}
