package dev.harbinger.app;

import dev.harbinger.assessment.EvaluationPool;
import dev.harbinger.assessment.RuleBases;
import dev.harbinger.engine.RuleBase;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Shows which rule bases are in force and how many evaluations are stuck. */
@ApplicationScoped
class StateGauges {
    void register(@Observes StartupEvent event, MeterRegistry registry, RuleBases ruleBases, EvaluationPool pool) {
        Gauge.builder("harbinger.evaluations.stuck", pool, EvaluationPool::stuck)
                .description("Evaluations past their deadline that did not come back")
                .register(registry);
        ruleBases.all().values().forEach(ruleBase -> show(ruleBase, registry));
    }

    private static void show(RuleBase ruleBase, MeterRegistry registry) {
        String rules = Integer.toString(ruleBase.pack().rules().size());
        Gauge.builder("harbinger.rule.base.info", () -> 1)
                .description("The rule bases in force; always 1")
                .tags("pack", ruleBase.pack().manifest().id(), "digest", ruleBase.digest(), "rules", rules)
                .register(registry);
    }
}
