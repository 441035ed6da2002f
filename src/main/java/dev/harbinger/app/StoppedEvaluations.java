package dev.harbinger.app;

import dev.harbinger.assessment.StoppedEvaluation;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Counts evaluations that were given up, and names their rules in the log. Thread-safe. */
@Singleton
class StoppedEvaluations implements StoppedEvaluation.Listener {
    private static final Logger LOG = Logger.getLogger("harbinger");
    private static final String NONE = "none";
    private static final String OTHER = "other";

    /** Rules are renamed and reloaded without end; as many as this have a counter of their own. */
    private static final int MOST_RULES = 500;

    private final Set<String> named = ConcurrentHashMap.newKeySet();
    private final MeterRegistry registry;

    StoppedEvaluations(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void stopped(StoppedEvaluation evaluation) {
        String pack = orNone(evaluation.pack());
        String rule = orNone(evaluation.rule());
        String reason = evaluation.reason().name().toLowerCase(Locale.ROOT);
        LOG.warnf("An evaluation by the pack (%s) was given up in rule (%s): %s.", pack, rule, reason);
        Counter.builder("harbinger.evaluations.stopped")
                .description("Evaluations that were given up, by the rule that was at work or matched most")
                .tags("pack", pack, "rule", label(pack, rule), "reason", reason)
                .register(registry)
                .increment();
    }

    private String label(String pack, String rule) {
        String name = pack + "/" + rule;
        return named.contains(name) || named.size() < MOST_RULES && named.add(name) ? rule : OTHER;
    }

    private static String orNone(@Nullable String name) {
        return name == null ? NONE : name;
    }
}
