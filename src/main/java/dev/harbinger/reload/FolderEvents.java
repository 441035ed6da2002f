package dev.harbinger.reload;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Waits for the file system to tell of a change under the folder of the packs. An event only says that it is time to
 * look; whoever looks finds out what changed. Where there are no events, it waits for as long as it was told. For one
 * thread.
 */
final class FolderEvents implements AutoCloseable {
    private static final int MOST_FOLDERS = 1000;

    private final Path folder;
    private final @Nullable WatchService service;
    private Set<WatchKey> keys = new HashSet<>();

    FolderEvents(Path folder) {
        this.folder = folder;
        this.service = open();
    }

    /** The system has only so many watches; without one the looks by time remain. */
    private static @Nullable WatchService open() {
        try {
            return FileSystems.getDefault().newWatchService();
        } catch (IOException | UnsupportedOperationException none) {
            return null;
        }
    }

    /** Watches the folders that are there now; one that was put in the place of another is a folder of its own. */
    void follow() {
        if (service == null) {
            return;
        }
        Set<WatchKey> followed = new HashSet<>();
        folders().forEach(one -> follow(one, service, followed));
        keys.stream().filter(key -> !followed.contains(key)).forEach(WatchKey::cancel);
        keys = followed;
    }

    private static void follow(Path folder, WatchService service, Set<WatchKey> followed) {
        try {
            followed.add(folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE));
        } catch (IOException | ClosedWatchServiceException unwatched) {
            // The looks by time see it all the same.
        }
    }

    private Stream<Path> folders() {
        return Stream.concat(
                        Stream.of(folder), below(folder).flatMap(pack -> Stream.concat(Stream.of(pack), below(pack))))
                .limit(MOST_FOLDERS);
    }

    private static Stream<Path> below(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory).sorted().toList().stream();
        } catch (IOException unreadable) {
            return Stream.empty();
        }
    }

    /**
     * Waits until something changed, but not longer than that.
     *
     * @throws InterruptedException if the thread is told to end
     */
    void await(long nanos) throws InterruptedException {
        if (service == null || keys.isEmpty()) {
            NANOSECONDS.sleep(nanos);
            return;
        }
        WatchKey key = service.poll(nanos, NANOSECONDS);
        while (key != null) {
            key.pollEvents();
            key.reset();
            key = service.poll();
        }
    }

    @Override
    public void close() {
        try {
            if (service != null) {
                service.close();
            }
        } catch (IOException ended) {
            // Nothing waits for it any more.
        }
    }
}
