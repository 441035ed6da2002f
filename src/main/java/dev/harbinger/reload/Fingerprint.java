package dev.harbinger.reload;

import dev.harbinger.engine.PackFolders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What can be told of a pack's files without reading them: name, size, time, identity and real path. So it changes when a
 * file is written, put in the place of another, or reached by a link that now leads elsewhere.
 *
 * @param files one line a file, sorted
 */
record Fingerprint(List<String> files) {
    private static final int MOST = 2000;
    private static final String TESTS = "tests";

    Fingerprint {
        files = List.copyOf(files);
    }

    /** The fingerprints of all packs right under a folder, by pack. */
    static SortedMap<String, Fingerprint> ofAll(Path folder) {
        SortedMap<String, Fingerprint> all = new TreeMap<>();
        PackFolders.under(folder).forEach(pack -> all.put(pack.getFileName().toString(), of(pack)));
        return all;
    }

    /** The fingerprint of a pack: its files and its tests. A file that is gone before it is looked at is left out. */
    static Fingerprint of(Path pack) {
        return new Fingerprint(
                Stream.concat(lines(pack), lines(pack.resolve(TESTS))).sorted().toList());
    }

    private static Stream<String> lines(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Fingerprint::counts).limit(MOST).toList().stream()
                    .map(Fingerprint::line);
        } catch (IOException | UncheckedIOException unreadable) {
            return Stream.of(folder + " cannot be read");
        }
    }

    private static boolean counts(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith(".") && (name.endsWith(".drl") || name.endsWith(".yaml") || name.endsWith(".yml"));
    }

    private static String line(Path file) {
        try {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            return String.join(
                    "|",
                    file.toString(),
                    file.toRealPath().toString(),
                    String.valueOf(found.fileKey()),
                    Long.toString(found.size()),
                    Long.toString(found.lastModifiedTime().to(TimeUnit.NANOSECONDS)));
        } catch (IOException unreadable) {
            return file + "|unreadable";
        }
    }
}
