package dev.harbinger.engine;

import dev.harbinger.rule.ManifestReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the packs in a folder: a pack is a folder that holds a {@code pack.yaml}. */
public final class PackFolders {
    private static final Pattern TEST = Pattern.compile("tests/[^/]+\\.yaml");

    private PackFolders() {}

    /** Whether a folder is a pack. */
    public static boolean isPack(Path folder) {
        return Files.isRegularFile(folder.resolve(ManifestReader.FILE));
    }

    /**
     * Whether a file is part of a pack and is read: one that decides what the pack computes, or one of its tests.
     *
     * @param file path within the pack, with forward slashes
     */
    public static boolean reads(String file) {
        return TEST.matcher(file).matches() || file.indexOf('/') < 0 && PackFiles.decides(file);
    }

    /**
     * The packs right under a folder, by name; none if there is no such folder or it cannot be read. Folders whose name
     * starts with a dot are left out: they are where a mounted volume keeps its versions.
     */
    public static List<Path> under(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !entry.getFileName().toString().startsWith(".") && isPack(entry))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
