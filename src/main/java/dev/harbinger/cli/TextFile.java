package dev.harbinger.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes text files so that nobody ever sees half of one. */
final class TextFile {
    private TextFile() {}

    /** Writes a file, in UTF-8; ends the command, with the old file untouched, if it cannot be written. */
    static void write(Path file, String text) {
        Path target = file.toAbsolutePath();
        try {
            Path folder = target.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Path draft = Files.createTempFile(folder, ".harbinger", ".tmp");
            try {
                Files.writeString(draft, text, StandardCharsets.UTF_8);
                Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException fault) {
            throw CommandRefused.usage("The file (" + file + ") cannot be written.");
        }
    }
}
