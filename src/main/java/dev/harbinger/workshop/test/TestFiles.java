package dev.harbinger.workshop.test;

import dev.harbinger.rule.Position;
import dev.harbinger.rule.RulePack;
import dev.harbinger.rule.RuleProblem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The test files of a pack, read. Immutable.
 *
 * @param texts contents by path within the pack, sorted
 * @param tests every test that has no fault, by file, then in the order of the file
 * @param problems everything that is wrong with the files, by file, line and column
 */
public record TestFiles(SortedMap<String, String> texts, List<RuleTest> tests, List<RuleProblem> problems) {
    /** Folder of the test files in a pack. */
    public static final String FOLDER = "tests";

    private static final long LARGEST = 2_000_000;
    private static final int MOST = 500;

    public TestFiles {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        tests = List.copyOf(tests);
        problems = problems.stream().sorted().toList();
    }

    /** Reads the test files in the folder of a pack; no tests if there are no files. */
    public static TestFiles read(Path folder, RulePack pack) {
        List<RuleProblem> problems = new ArrayList<>();
        SortedMap<String, String> texts = new TreeMap<>();
        files(folder.resolve(FOLDER), problems::add).forEach(file -> readInto(texts, file, problems::add));
        return read(texts, pack, problems);
    }

    /** Reads test files from their contents by path within the pack. */
    public static TestFiles read(SortedMap<String, String> texts, RulePack pack) {
        return read(texts, pack, new ArrayList<>());
    }

    private static TestFiles read(SortedMap<String, String> texts, RulePack pack, List<RuleProblem> problems) {
        List<RuleTest> tests = new ArrayList<>();
        texts.forEach((file, text) -> tests.addAll(new TestFileReader(file, pack, problems::add).read(text)));
        return new TestFiles(texts, tests, problems);
    }

    private static List<Path> files(Path folder, Consumer<RuleProblem> problems) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> files =
                    entries.filter(TestFiles::counts).sorted().limit(MOST + 1L).toList();
            if (files.size() > MOST) {
                problems.accept(unreadable(FOLDER, "The folder has more than " + MOST + " test files."));
            }
            return files;
        } catch (IOException fault) {
            problems.accept(unreadable(FOLDER, "The folder of the tests cannot be read."));
            return List.of();
        }
    }

    private static boolean counts(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file) && !name.startsWith(".") && name.endsWith(".yaml");
    }

    private static void readInto(SortedMap<String, String> texts, Path file, Consumer<RuleProblem> problems) {
        String name = FOLDER + "/" + file.getFileName();
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
}
