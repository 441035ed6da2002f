package dev.harbinger.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The texts of source documents in a folder. */
final class SourceTexts {
    private SourceTexts() {}

    /** Every {@code .txt} and {@code .md} file below a folder by its name; ends the command if one cannot be read. */
    static Map<String, String> in(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(SourceTexts::isText).sorted().toList()) {
                texts.put(folder.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException | UncheckedIOException unreadable) {
            throw CommandRefused.usage("The texts under (" + folder + ") cannot be read as UTF-8.");
        }
        return texts;
    }

    private static boolean isText(Path file) {
        String name = file.toString();
        return Files.isRegularFile(file) && (name.endsWith(".txt") || name.endsWith(".md"));
    }
}
