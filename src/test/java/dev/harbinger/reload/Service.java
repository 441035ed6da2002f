package dev.harbinger.reload;

import dev.harbinger.assessment.Shelf;
import dev.harbinger.engine.Loaded;
import dev.harbinger.engine.PackFolders;
import dev.harbinger.engine.PackLoader;
import dev.harbinger.engine.RuleBase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** The packs of a folder in force, as the service holds them; its clock begins at the epoch and ticks when asked. */
final class Service implements ReloadListener, AutoCloseable {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    final Shelf store = new Shelf();
    final Queue<PackState> heard = new ConcurrentLinkedQueue<>();
    final Queue<Throwable> faults = new ConcurrentLinkedQueue<>();
    final Queue<RuleBase> warmed = new ConcurrentLinkedQueue<>();
    final LivePacks packs;
    final ReloadParts parts;
    final Reloads reloads;

    Service(Path folder) {
        this(folder, ReloadTests.NONE);
    }

    Service(Path folder, ReloadTests tests) {
        this(folder, tests, Duration.ofMinutes(1));
    }

    Service(Path folder, ReloadTests tests, Duration deadline) {
        List<RuleBase> bases = PackFolders.under(folder).stream()
                .map(pack -> ((Loaded.Ready) PackLoader.load(pack)).ruleBase())
                .toList();
        packs = new LivePacks(bases, "tiny", now.get());
        parts = new ReloadParts(folder, packs, store, tests, warmed::add, new Ticking(), this);
        reloads = new Reloads(parts, deadline);
    }

    /** How it stands after a reload that somebody asked for. */
    PackState reload(String pack) throws Exception {
        return reloads.reload(pack)
                .toCompletableFuture()
                .get(60, TimeUnit.SECONDS)
                .orElseThrow();
    }

    String digest() {
        return packs.current().find("tiny").orElseThrow().digest();
    }

    PackState state(String pack) {
        return packs.view().states().get(pack);
    }

    void tick(Duration time) {
        now.updateAndGet(moment -> moment.plus(time));
    }

    @Override
    public void attempted(PackState state) {
        heard.add(state);
    }

    @Override
    public void failed(String pack, Throwable fault) {
        faults.add(fault);
    }

    @Override
    public void close() {
        reloads.close();
    }

    private final class Ticking extends Clock {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }
}
