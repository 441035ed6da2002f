package dev.harbinger.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Reads the text files of a pack, and no more of them than memory can bear: one file, their number and their sum are
 * bounded. A file that may not or cannot be read is told and left out. For one folder, not thread-safe.
 */
public final class FolderTexts {
    private static final int LARGEST = 5_000_000;
    private static final int LARGEST_SUM = 20_000_000;
    private static final int MOST = 500;

    private final FolderBounds bounds;
    private final String prefix;
    private final Consumer<RuleProblem> problems;
    private final SortedMap<String, String> texts = new TreeMap<>();
    private int left = LARGEST_SUM;

    private FolderTexts(FolderBounds bounds, String prefix, Consumer<RuleProblem> problems) {
        this.bounds = bounds;
        this.prefix = prefix;
        this.problems = problems;
    }

    /**
     * Reads the files of a pack's folder.
     *
     * @param pack the folder of the pack
     * @param below a folder in it, or empty for the folder itself; one that is missing holds nothing
     * @param counts which files to read, by their name; hidden ones are never read
     * @return contents by path within the pack
     */
    public static SortedMap<String, String> read(
            Path pack, String below, Predicate<String> counts, Consumer<RuleProblem> problems) {
        Path folder = pack.resolve(below);
        if (!below.isEmpty() && !Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return new TreeMap<>();
        }
        try {
            FolderTexts reader = new FolderTexts(FolderBounds.of(pack), below.isEmpty() ? "" : below + "/", problems);
            reader.readAll(folder, below, counts);
            return reader.texts;
        } catch (IOException | UncheckedIOException fault) {
            problems.accept(unreadable(below, "The folder of the pack cannot be read."));
            return new TreeMap<>();
        }
    }

    private void readAll(Path folder, String name, Predicate<String> counts) throws IOException {
        String refusal = bounds.refusalToRead(folder);
        if (refusal != null) {
            problems.accept(unreadable(name, refusal));
            return;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> files = entries.filter(file -> counts.test(nameOf(file)))
                    .filter(file -> !nameOf(file).startsWith(".") && !Files.isDirectory(file))
                    .sorted()
                    .limit(MOST + 1L)
                    .toList();
            if (files.size() > MOST) {
                problems.accept(unreadable(name, "The folder has more than " + MOST + " files."));
            }
            files.forEach(this::read);
        }
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString();
    }

    private void read(Path file) {
        String name = prefix + nameOf(file);
        try {
            String refusal = bounds.refusalToRead(file);
            if (refusal == null) {
                read(name, file);
            } else {
                problems.accept(unreadable(name, refusal));
            }
        } catch (CharacterCodingException fault) {
            problems.accept(unreadable(name, "The file is not valid UTF-8."));
        } catch (IOException fault) {
            problems.accept(unreadable(name, "The file cannot be read."));
        }
    }

    private void read(String name, Path file) throws IOException {
        if (left == 0) {
            return;
        }
        try (InputStream content = Files.newInputStream(file)) {
            byte[] bytes = content.readNBytes(Math.min(LARGEST, left) + 1);
            if (bytes.length > LARGEST) {
                problems.accept(unreadable(name, "The file has more than " + LARGEST + " bytes."));
            } else if (bytes.length > left) {
                left = 0;
                problems.accept(unreadable(
                        name, "The files have more than " + LARGEST_SUM + " bytes together, with this one."));
            } else {
                left -= bytes.length;
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
}
