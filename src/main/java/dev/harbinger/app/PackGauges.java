package dev.harbinger.app;

import dev.harbinger.engine.RuleBase;
import dev.harbinger.reload.LivePacks;
import dev.harbinger.reload.PackState;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Shows what is in force of each pack and whether that is what its folder says. Follows the reloads: the gauge of a
 * digest goes when another digest comes into force. Thread-safe.
 */
@Singleton
class PackGauges {
    private static final double MILLIS = 1000;

    private final MeterRegistry registry;
    private final LivePacks packs;
    private final Map<String, Info> infos = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    PackGauges(MeterRegistry registry, LivePacks packs) {
        this.registry = registry;
        this.packs = packs;
    }

    /** Brings the gauges of a pack up to date. */
    synchronized void show(String pack) {
        if (known.add(pack)) {
            register(pack);
        }
        packs.current().find(pack).ifPresent(base -> show(pack, base));
    }

    private void show(String pack, RuleBase base) {
        Info before = infos.get(pack);
        if (before == null || !before.digest().equals(base.digest())) {
            infos.put(pack, new Info(base.digest(), info(pack, base)));
            if (before != null) {
                registry.remove(before.gauge());
            }
        }
    }

    private void register(String pack) {
        Gauge.builder("harbinger.pack.degraded", () -> isDegraded(state(pack)) ? 1 : 0)
                .description("1 while a pack is not in force as its folder says, else 0")
                .tag("pack", pack)
                .register(registry);
        Gauge.builder("harbinger.reload.last.success.timestamp.seconds", () -> lastSuccess(state(pack)))
                .description("When the folder of a pack was last found sound, in seconds since 1970; NaN if never")
                .tag("pack", pack)
                .register(registry);
    }

    private Meter info(String pack, RuleBase base) {
        String rules = Integer.toString(base.pack().rules().size());
        return Gauge.builder("harbinger.rule.base.info", () -> 1)
                .description("The rule bases in force; always 1")
                .tags("pack", pack, "digest", base.digest(), "rules", rules)
                .register(registry);
    }

    private @Nullable PackState state(String pack) {
        return packs.view().states().get(pack);
    }

    private static boolean isDegraded(@Nullable PackState state) {
        return state != null && state.isDegraded();
    }

    private static double lastSuccess(@Nullable PackState state) {
        Instant at = state == null ? null : state.lastSuccess();
        return at == null ? Double.NaN : at.toEpochMilli() / MILLIS;
    }

    /** The gauge that names a digest. */
    private record Info(String digest, Meter gauge) {}
}
