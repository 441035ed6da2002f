package dev.harbinger.cli;

import dev.harbinger.engine.PackFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A pack that a command is to work on, or one file of it.
 *
 * @param pack the folder of the pack, as the user wrote it
 * @param file the file, relative to the pack, or null for the whole pack
 */
record PackPath(Path pack, @Nullable Path file) {
    private static final String DEFAULT = "rules";
    private static final String TESTS = "tests";

    /**
     * What paths name: a folder of packs, a pack, or a file of a pack. No path means the folder {@code rules}.
     *
     * @return without repetition, in the order of the paths; ends the command if a path names nothing of a pack
     */
    static List<PackPath> of(List<Path> paths) {
        Set<PackPath> found = new LinkedHashSet<>();
        orDefault(paths).forEach(path -> found.addAll(named(path)));
        return List.copyOf(found);
    }

    /** The folders among the paths that are no packs themselves, but hold some. */
    static List<Path> foldersOfPacks(List<Path> paths) {
        return orDefault(paths).stream()
                .filter(path -> Files.isDirectory(path) && !PackFolders.isPack(path))
                .toList();
    }

    /** The packs that paths name or lie in, as they are to be loaded. */
    static List<Path> packs(List<Path> paths) {
        return of(paths).stream().map(PackPath::loaded).distinct().toList();
    }

    /** A file of a pack that may not be there yet; ends the command if no pack would read it. */
    static PackPath ofUnsaved(Path path) {
        PackPath found = inPack(path);
        if (!PackFolders.reads(found.fileName())) {
            throw CommandRefused.usage("The file (" + path + ") is none that a pack reads.\n"
                    + "Maybe see: harbinger explain unread-file");
        }
        return found;
    }

    private static List<Path> orDefault(List<Path> paths) {
        return paths.isEmpty() ? List.of(Path.of(DEFAULT)) : paths;
    }

    private static List<PackPath> named(Path path) {
        if (Files.isDirectory(path)) {
            return folder(path);
        }
        if (!Files.exists(path)) {
            throw CommandRefused.usage("There is no file or folder (" + path + ").");
        }
        return List.of(inPack(path));
    }

    private static PackPath inPack(Path path) {
        for (Path at = path.toAbsolutePath().getParent(); at != null; at = at.getParent()) {
            if (PackFolders.isPack(at)) {
                Path within = at.relativize(path.toAbsolutePath());
                return new PackPath(above(path, within.getNameCount()), within);
            }
        }
        throw CommandRefused.usage("The file (" + path + ") is not in a rule pack, a folder with a pack.yaml.");
    }

    private static List<PackPath> folder(Path path) {
        List<PackPath> packs = new ArrayList<>();
        if (PackFolders.isPack(path)) {
            packs.add(new PackPath(path, null));
        } else {
            PackFolders.under(path).forEach(pack -> packs.add(new PackPath(pack, null)));
        }
        if (packs.isEmpty()) {
            throw CommandRefused.usage("The folder (" + path + ") holds no rule pack, a folder with a pack.yaml.");
        }
        return packs;
    }

    /** The folder some names above, as the user would write it. */
    private static Path above(Path path, int names) {
        int rest = path.getNameCount() - names;
        if (rest <= 0) {
            return path.isAbsolute() ? path.getRoot() : Path.of("");
        }
        Path above = path.subpath(0, rest);
        return path.isAbsolute() ? path.getRoot().resolve(above) : above;
    }

    /** The folder by which the pack is to be loaded: its last name is the pack's id, even if the user wrote a dot. */
    Path loaded() {
        return pack.toAbsolutePath().normalize();
    }

    /** The file within the pack, with forward slashes; empty for the whole pack. */
    String fileName() {
        return file == null ? "" : slashes(file);
    }

    /** The files that are looked at, as the user would write them. */
    List<String> files() {
        if (file != null) {
            return List.of(slashes(pack.resolve(file)));
        }
        return Stream.concat(in(pack), in(pack.resolve(TESTS))).toList();
    }

    private Stream<String> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries
                    .filter(one -> PackFolders.reads(slashes(pack.relativize(one))))
                    .map(PackPath::slashes)
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            // The check tells of it.
            return Stream.empty();
        }
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** Whether a problem of the pack is asked for. */
    boolean covers(String packFile) {
        return file == null || file.equals(Path.of(packFile));
    }
}
