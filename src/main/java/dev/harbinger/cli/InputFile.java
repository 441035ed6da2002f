package dev.harbinger.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that a command reads, or standard input if it is called {@code -}.
 *
 * @param name what reports call it
 * @param bytes its contents
 */
record InputFile(String name, byte[] bytes) {
    private static final int LARGEST = 100_000_000;

    /** Reads a file; ends the command if it cannot be read. */
    static InputFile read(String name, InputStream standardInput) {
        try {
            if (name.equals("-")) {
                return new InputFile("<stdin>", whole(standardInput, name));
            }
            Path file = Path.of(name);
            if (!Files.exists(file)) {
                throw CommandRefused.usage("There is no file (" + name + ").");
            }
            try (InputStream in = Files.newInputStream(file)) {
                return new InputFile(name, whole(in, name));
            }
        } catch (IOException | RuntimeException fault) {
            if (fault instanceof CommandRefused refused) {
                throw refused;
            }
            throw CommandRefused.usage("The file (" + name + ") cannot be read.");
        }
    }

    /** The contents as a text; ends the command if they are not UTF-8. */
    String utf8() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException fault) {
            throw CommandRefused.usage("The file (" + name + ") is not valid UTF-8.");
        }
    }

    private static byte[] whole(InputStream in, String name) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw CommandRefused.usage("The file (" + name + ") has more than " + LARGEST + " bytes.");
        }
        return bytes;
    }
}
