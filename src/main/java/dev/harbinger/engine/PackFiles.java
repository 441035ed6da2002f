package dev.harbinger.engine;

import dev.harbinger.rule.Position;
import dev.harbinger.rule.RuleProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The files of a pack that decide what it computes: pack.yaml, claims.yaml and every DRL file beside them.
 *
 * @param texts contents by file name
 */
record PackFiles(SortedMap<String, String> texts) {
    private static final int LARGEST = 5_000_000;
    private static final int MOST = 500;

    PackFiles {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    /** Reads the files of a folder; those that cannot be read are reported and left out. */
    static PackFiles read(Path folder, Consumer<RuleProblem> problems) {
        return new PackFiles(read(folder, PackFiles::decides, problems));
    }

    /** Reads the rule tests of a pack, none if it has no folder for them; contents by name of file. */
    static SortedMap<String, String> readTests(Path folder, Consumer<RuleProblem> problems) {
        Path tests = folder.resolve("tests");
        return Files.isDirectory(tests) ? read(tests, name -> name.endsWith(".yaml"), problems) : new TreeMap<>();
    }

    private static SortedMap<String, String> read(
            Path folder, Predicate<String> counts, Consumer<RuleProblem> problems) {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> entries = Files.list(folder)) {
            Path root = folder.toRealPath();
            List<Path> files = entries.filter(file -> counts.test(nameOf(file)))
                    .filter(file -> !nameOf(file).startsWith(".") && !Files.isDirectory(file))
                    .sorted()
                    .limit(MOST + 1L)
                    .toList();
            if (files.size() > MOST) {
                problems.accept(unreadable("", "The pack has more than " + MOST + " files."));
            }
            files.forEach(file -> readInto(texts, file, root, problems));
        } catch (IOException | UncheckedIOException fault) {
            problems.accept(unreadable("", "The folder of the pack cannot be read."));
        }
        return texts;
    }

    private static boolean decides(String name) {
        return name.endsWith(".drl") || name.equals("pack.yaml") || name.equals("claims.yaml");
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString();
    }

    private static void readInto(
            SortedMap<String, String> texts, Path file, Path root, Consumer<RuleProblem> problems) {
        String name = nameOf(file);
        try {
            Path real = file.toRealPath();
            if (!real.startsWith(root)) {
                problems.accept(unreadable(name, "The link leads out of the folder of the pack."));
            } else if (!Files.isRegularFile(real)) {
                problems.accept(unreadable(name, "This is a device or pipe, no file."));
            } else {
                read(texts, real, name, problems);
            }
        } catch (CharacterCodingException fault) {
            problems.accept(unreadable(name, "The file is not valid UTF-8."));
        } catch (IOException fault) {
            problems.accept(unreadable(name, "The file cannot be read."));
        }
    }

    private static void read(SortedMap<String, String> texts, Path file, String name, Consumer<RuleProblem> problems)
            throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            byte[] bytes = content.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                problems.accept(unreadable(name, "The file has more than " + LARGEST + " bytes."));
            } else {
                texts.put(name, decode(bytes));
            }
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
