package dev.harbinger.engine;

import dev.harbinger.rule.Position;
import dev.harbinger.rule.RuleProblem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The files of a pack that decide what it computes: pack.yaml, claims.yaml and every DRL file beside them.
 *
 * @param texts contents by file name
 */
record PackFiles(SortedMap<String, String> texts) {
    private static final long LARGEST = 5_000_000;
    private static final int MOST = 500;

    PackFiles {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    /** Reads the files of a folder; those that cannot be read are reported and left out. */
    static PackFiles read(Path folder, Consumer<RuleProblem> problems) {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> files =
                    entries.filter(PackFiles::counts).sorted().limit(MOST + 1L).toList();
            if (files.size() > MOST) {
                problems.accept(unreadable("", "The pack has more than " + MOST + " files."));
            }
            files.forEach(file -> readInto(texts, file, problems));
        } catch (IOException fault) {
            problems.accept(unreadable("", "The folder of the pack cannot be read."));
        }
        return new PackFiles(texts);
    }

    private static boolean counts(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file)
                && !name.startsWith(".")
                && (name.endsWith(".drl") || name.equals("pack.yaml") || name.equals("claims.yaml"));
    }

    private static void readInto(SortedMap<String, String> texts, Path file, Consumer<RuleProblem> problems) {
        String name = file.getFileName().toString();
        try {
            if (Files.size(file) > LARGEST) {
                problems.accept(unreadable(name, "The file has more than " + LARGEST + " bytes."));
            } else {
                texts.put(name, decode(Files.readAllBytes(file)));
            }
        } catch (CharacterCodingException fault) {
            problems.accept(unreadable(name, "The file is not valid UTF-8."));
        } catch (IOException fault) {
            problems.accept(unreadable(name, "The file cannot be read."));
        }
    }

    private static String decode(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static RuleProblem unreadable(String file, String text) {
        return new RuleProblem(new Position(file, 0, 0), null, "unreadable-file", text, null);
    }

    /** SHA-256 over names and contents, each preceded by its length in bytes, in hex. */
    String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            texts.forEach((name, text) -> {
                update(digest, name);
                update(digest, text);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException("Every Java platform has SHA-256.", fault);
        }
    }

    private static void update(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }
}
