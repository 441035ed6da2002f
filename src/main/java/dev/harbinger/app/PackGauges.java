package dev.harbinger.app;

import dev.harbinger.engine.RuleBase;
import dev.harbinger.reload.LivePacks;
import dev.harbinger.reload.PackState;
import dev.harbinger.rule.RuleProblem;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Shows what is in force of each pack and whether that is what its folder says. Follows the reloads: a gauge whose
 * labels are no longer true goes. Thread-safe.
 */
@Singleton
class PackGauges {
    private static final double MILLIS = 1000;
    private static final String DEGRADED = "harbinger.pack.degraded";
    private static final String LAST_SUCCESS = "harbinger.reload.last.success.timestamp.seconds";

    /** The gauges that each pack has. */
    private static final List<String> OF_EACH = List.of(DEGRADED, LAST_SUCCESS);

    private final MeterRegistry registry;
    private final LivePacks packs;
    private final Map<String, Labelled> infos = new HashMap<>();
    private final Map<String, Labelled> faults = new HashMap<>();
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
        replace(
                infos,
                pack,
                packs.current().find(pack).map(base -> info(pack, base)).orElse(null));
        replace(faults, pack, fault(state(pack)));
    }

    /** Takes away the gauges of a pack that is no more. */
    synchronized void remove(String pack) {
        replace(infos, pack, null);
        replace(faults, pack, null);
        known.remove(pack);
        OF_EACH.forEach(name -> registry.find(name).tag("pack", pack).meters().forEach(registry::remove));
    }

    /** Has one gauge of a pack in the place of another, if its labels are others; none if there is nothing to show. */
    private void replace(Map<String, Labelled> shown, String pack, @Nullable Labelled now) {
        Labelled before = shown.get(pack);
        if (Objects.equals(before, now)) {
            return;
        }
        if (before != null) {
            shown.remove(pack);
            registry.find(before.name()).tags(before.tags()).meters().forEach(registry::remove);
        }
        if (now != null) {
            shown.put(pack, now);
            Gauge.builder(now.name(), () -> 1)
                    .description(now.description())
                    .tags(now.tags())
                    .register(registry);
        }
    }

    private void register(String pack) {
        Gauge.builder(DEGRADED, () -> isDegraded(state(pack)) ? 1 : 0)
                .description("1 while a pack is not in force as its folder says, else 0")
                .tag("pack", pack)
                .register(registry);
        Gauge.builder(LAST_SUCCESS, () -> lastSuccess(state(pack)))
                .description("When the folder of a pack was last found sound, in seconds since 1970; NaN if never")
                .tag("pack", pack)
                .register(registry);
    }

    private static Labelled info(String pack, RuleBase base) {
        String rules = Integer.toString(base.pack().rules().size());
        return new Labelled(
                "harbinger.rule.base.info",
                "The rule bases in force; always 1",
                Tags.of("pack", pack, "digest", base.digest(), "rules", rules));
    }

    private static @Nullable Labelled fault(@Nullable PackState state) {
        if (state == null || !state.isDegraded()) {
            return null;
        }
        RuleProblem first = state.lastAttempt().problems().get(0);
        return new Labelled(
                "harbinger.pack.fault.info",
                "Where the first fault of a degraded pack stands; always 1",
                Tags.of(
                        "pack",
                        state.pack(),
                        "file",
                        first.position().file(),
                        "line",
                        Integer.toString(first.position().line()),
                        "code",
                        first.code()));
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

    /** A gauge that is always 1 and says what it says by its labels. */
    private record Labelled(String name, String description, Tags tags) {}
}
