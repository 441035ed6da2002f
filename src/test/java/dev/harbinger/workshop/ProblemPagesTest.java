package dev.harbinger.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harbinger.rule.ProblemCode;
import dev.harbinger.rule.RuleProblem;
import dev.harbinger.rule.RuleProblem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of problem has its page, and the examples of the pages are run: the wrong one is told, the right one not. */
class ProblemPagesTest {
    private static final Path PAGES = Path.of("src/main/resources/dev/harbinger/rule/problem");
    private static final List<String> SECTIONS = List.of("What", "Why", "Wrong", "Right");
    private static final int LONGEST_SECTION = 20;
    private static final String OF_THE_FOLDER = "it is about files and folders, not about what stands in them";
    private static final String NO_EXAMPLE = "no example is known: it would be a fault of Harbinger";
    private static final String TOO_LARGE = "its example would be too large to print";
    private static final String OF_A_COMMAND = "it is told by a command about what it was asked for";
    private static final String OF_A_RELOAD = "it comes up while a service reloads";

    /** The codes whose examples are words, with the reason. */
    private static final Map<ProblemCode, String> IN_WORDS = new TreeMap<>(Map.ofEntries(
            Map.entry(ProblemCode.UNREADABLE_FILE, OF_THE_FOLDER),
            Map.entry(ProblemCode.UNREAD_FILE, OF_THE_FOLDER),
            Map.entry(ProblemCode.MISSING_FILE, OF_THE_FOLDER),
            Map.entry(ProblemCode.PACK_NAME, OF_THE_FOLDER),
            Map.entry(ProblemCode.COMPILER, NO_EXAMPLE),
            Map.entry(ProblemCode.INVALID_UTF8, OF_THE_FOLDER),
            Map.entry(ProblemCode.TOO_DEEP, TOO_LARGE),
            Map.entry(ProblemCode.TOO_LONG, TOO_LARGE),
            Map.entry(ProblemCode.TOO_MANY_FACTS, TOO_LARGE),
            Map.entry(ProblemCode.TOO_MANY_PROBLEMS, TOO_LARGE),
            Map.entry(ProblemCode.EMPTY_LIST, "the small pack has no list that is required"),
            Map.entry(ProblemCode.TEXT_TOO_LONG, TOO_LARGE),
            Map.entry(ProblemCode.LIST_TOO_LONG, TOO_LARGE),
            Map.entry(ProblemCode.NOT_FORMATTED, OF_A_COMMAND),
            Map.entry(ProblemCode.EXISTS_ALREADY, OF_A_COMMAND),
            Map.entry(ProblemCode.USAGE, OF_A_COMMAND),
            Map.entry(ProblemCode.PACK_GONE, OF_A_RELOAD),
            Map.entry(ProblemCode.FILES_CHANGING, OF_A_RELOAD),
            Map.entry(ProblemCode.NOT_KEPT, OF_A_RELOAD),
            Map.entry(ProblemCode.RELOAD_OVERDUE, NO_EXAMPLE),
            Map.entry(ProblemCode.RELOAD_FAILED, NO_EXAMPLE)));

    @TempDir
    private Path folder;

    static Stream<ProblemCode> codesWithExamples() {
        return Arrays.stream(ProblemCode.values()).filter(code -> !IN_WORDS.containsKey(code));
    }

    static Set<ProblemCode> codesInWords() {
        return IN_WORDS.keySet();
    }

    private static String section(ProblemCode code, String name) {
        String page = code.page() + "\n## ";
        int start = page.indexOf("\n## " + name + "\n") + name.length() + 5;
        return page.substring(start, page.indexOf("\n## ", start)).strip();
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeHasAPageOfFourShortSections(ProblemCode code) {
        List<String> heads =
                code.page().lines().filter(line -> line.matches("##? .*")).toList();

        assertThat(heads)
                .containsExactly(
                        "# " + code.id() + " (" + code.severity().name().toLowerCase(Locale.ROOT) + ")",
                        "## What",
                        "## Why",
                        "## Wrong",
                        "## Right");
        assertThat(SECTIONS)
                .allSatisfy(name -> assertThat(section(code, name).lines())
                        .hasSizeBetween(1, LONGEST_SECTION)
                        .allMatch(line -> line.length() <= 110));
    }

    @Test
    void everyPageBelongsToACode() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".md", "")))
                    .containsExactlyInAnyOrderElementsOf(ProblemCode.ids());
        }
    }

    @Test
    void thePackOfTheExamplesHasNoProblemButThatItHasNoTests() throws IOException {
        assertThat(new PageExample(List.of()).problems(folder)).isNotEmpty().allMatch(ProblemPagesTest::isOfTests);
    }

    @ParameterizedTest
    @MethodSource("codesWithExamples")
    void theWrongExampleIsToldAndNothingElse(ProblemCode code) throws IOException {
        List<RuleProblem> problems = PageExample.of(section(code, "Wrong")).problems(folder);

        assertThat(problems).extracting(RuleProblem::code).contains(code.id());
        assertThat(problems)
                .filteredOn(problem -> !isOfTests(problem))
                .extracting(RuleProblem::code)
                .allMatch(code.id()::equals);
    }

    @ParameterizedTest
    @MethodSource("codesWithExamples")
    void theRightExampleHasNoProblem(ProblemCode code) throws IOException {
        PageExample example = PageExample.of(section(code, "Right"));

        assertThat(example.blocks()).isNotEmpty();
        assertThat(example.problems(folder))
                .filteredOn(problem -> problem.code().equals(code.id()) || !isOfTests(problem))
                .isEmpty();
    }

    /** That a rule of an example has no test is not what the example is about. */
    private static boolean isOfTests(RuleProblem problem) {
        return problem.severity() == Severity.WARNING && problem.code().startsWith("untested-");
    }

    @ParameterizedTest
    @MethodSource("codesInWords")
    void anExampleInWordsIsNotTakenForOneThatIsRun(ProblemCode code) {
        assertThat(PageExample.of(code.page()).blocks()).isEmpty();
    }
}
