package dev.harbinger.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import picocli.CommandLine;

/** Runs an action again at each change in folders. */
final class FolderWatch {
    /** Editors write a file in several steps; the action waits until they are done. */
    private static final long QUIET_MILLIS = 200;

    private static final int DEEPEST = 3;

    private FolderWatch() {}

    /**
     * Runs an action, and again whenever files in the folders or below change, until the thread is interrupted.
     *
     * @return what the action returned last
     */
    static int repeat(List<Path> folders, IntSupplier action) {
        try (WatchService watch = folders.get(0).getFileSystem().newWatchService()) {
            while (true) {
                // Registered before each run, so that no change is missed and new folders are seen.
                for (Path folder : folders) {
                    register(folder, watch);
                }
                int result = action.getAsInt();
                if (!changed(watch)) {
                    return result;
                }
            }
        } catch (IOException fault) {
            throw CommandRefused.usage("The folders " + folders + " cannot be watched.");
        }
    }

    /** The same for a command, whose refusals are told each time and do not end it. */
    static int repeat(List<Path> folders, CommandLine line, IntSupplier command) {
        return repeat(folders, () -> {
            try {
                return command.getAsInt();
            } catch (CommandRefused refused) {
                line.getErr().println(refused.getMessage());
                return refused.exitCode();
            } finally {
                line.getOut().flush();
                line.getErr().flush();
            }
        });
    }

    private static void register(Path folder, WatchService watch) throws IOException {
        try (Stream<Path> below = Files.walk(folder, DEEPEST)) {
            for (Path path : below.filter(Files::isDirectory).toList()) {
                path.register(
                        watch,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
            }
        }
    }

    /** Waits for a change and for quiet after it; false if interrupted. */
    private static boolean changed(WatchService watch) {
        try {
            WatchKey key = watch.take();
            while (key != null) {
                key.pollEvents();
                key.reset();
                key = watch.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
            }
            return true;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
