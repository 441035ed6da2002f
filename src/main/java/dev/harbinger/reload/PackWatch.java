package dev.harbinger.reload;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;

/**
 * Watches the folder of the packs on a thread of its own and loads what changed, once it has rested. The file system's
 * events make it look at once; it also looks from time to time, as network mounts and many container volumes tell of
 * nothing. Either way it goes by {@link Fingerprint}, so a file that is written, renamed into place, or reached by
 * another link is noticed alike, and an event that changed nothing costs nothing.
 */
public final class PackWatch implements AutoCloseable {
    /** Pause after a look, in which a burst of events comes together. */
    private static final long PAUSE_MILLIS = 20;

    private final Path folder;
    private final LivePacks packs;
    private final Reloads reloads;
    private final ReloadListener listener;
    private final long pollNanos;
    private final long restNanos;
    private final Changes changes;
    private final Thread thread;

    /**
     * Gets ready to watch.
     *
     * @param parts what packs are loaded with
     * @param reloads loads them
     * @param rest how long files must rest before they are loaded; above zero
     * @param poll how often the folder is looked at where there are no events; above zero
     */
    public PackWatch(ReloadParts parts, Reloads reloads, Duration rest, Duration poll) {
        this.folder = parts.folder();
        this.packs = parts.packs();
        this.listener = parts.listener();
        this.reloads = reloads;
        this.restNanos = rest.toNanos();
        this.pollNanos = poll.toNanos();
        this.changes = new Changes(restNanos);
        this.thread = new Thread(this::watch, "rules-watch");
        this.thread.setDaemon(true);
    }

    /** Begins to watch. What changed since the packs were loaded is noticed, too: the first look finds every pack new. */
    public void start() {
        thread.start();
    }

    private void watch() {
        try (FolderEvents events = new FolderEvents(folder)) {
            while (true) {
                events.follow();
                look();
                events.await(changes.arePending() ? Math.min(restNanos, pollNanos) : pollNanos);
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() throws InterruptedException {
        try {
            changes.forgetAllBut(packs.view().states().keySet(), System.nanoTime());
            for (String pack : changes.due(Fingerprint.ofAll(folder), System.nanoTime())) {
                load(pack);
            }
        } catch (RuntimeException fault) {
            listener.failed("", fault);
        }
    }

    /** One after the other, so that changes cannot pile up behind a slow load. */
    private void load(String pack) throws InterruptedException {
        try {
            var unused = reloads.reload(pack).toCompletableFuture().get();
        } catch (ExecutionException fault) {
            listener.failed(pack, fault);
        }
    }

    /** Ends the watch. */
    @Override
    public void close() {
        thread.interrupt();
    }
}
