package dev.harbinger.workshop.test;

import dev.harbinger.rule.FolderTexts;
import dev.harbinger.rule.RulePack;
import dev.harbinger.rule.RuleProblem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

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

    public TestFiles {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        tests = List.copyOf(tests);
        problems = problems.stream().sorted().toList();
    }

    /** Reads the test files in the folder of a pack; no tests if there are no files. */
    public static TestFiles read(Path folder, RulePack pack) {
        return read(folder, new TreeMap<>(), pack);
    }

    /**
     * The same with texts that stand in an editor in the place of files, which may not be there yet.
     *
     * @param unsaved texts by path within the pack; those of other files than tests are passed over
     */
    public static TestFiles read(Path folder, SortedMap<String, String> unsaved, RulePack pack) {
        List<RuleProblem> problems = new ArrayList<>();
        SortedMap<String, String> texts =
                FolderTexts.read(folder, FOLDER, name -> name.endsWith(".yaml"), problems::add);
        texts.putAll(unsaved.subMap(FOLDER + "/", FOLDER + "0"));
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
}
