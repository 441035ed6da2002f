package dev.harbinger.cli.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.harbinger.workshop.test.TestFailure;
import dev.harbinger.workshop.test.TestFiles;
import dev.harbinger.workshop.test.TestResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of rule tests, as every report shows it.
 *
 * @param tests how many were run
 * @param passed how many of them passed
 * @param failed how many of them did not
 * @param files by pack and file
 * @param problems what is wrong with the test files, in the order of the files
 */
@JsonPropertyOrder({"tests", "passed", "failed", "files", "problems"})
public record TestReport(int tests, int passed, int failed, List<File> files, List<LocatedProblem> problems) {
    public TestReport {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /** The results of one pack, by the folder that the user named. */
    public record Pack(Path folder, TestFiles files, List<TestResult> results) {}

    /**
     * One test file.
     *
     * @param file path as the user may open it
     * @param passed how many of its tests passed
     * @param failed how many did not
     * @param tests its tests, in order
     */
    public record File(String file, int passed, int failed, List<Test> tests) {}

    /**
     * One test.
     *
     * @param name its name
     * @param line where it begins
     * @param column where it begins
     * @param failures what was not met; empty if it passed
     */
    public record Test(String name, int line, int column, List<Failure> failures) {
        /** Whether everything was met. */
        @JsonIgnore
        public boolean isPassed() {
            return failures.isEmpty();
        }
    }

    /**
     * One expectation that was not met.
     *
     * @param line where the test says what it expects
     * @param column where it does
     * @param expected what must come
     * @param actual what came
     * @param why the reason for the difference, lines of Markdown
     */
    public record Failure(int line, int column, String expected, String actual, String why) {}

    /** The report on packs. */
    public static TestReport of(List<Pack> packs) {
        List<File> files = new ArrayList<>();
        List<LocatedProblem> problems = new ArrayList<>();
        for (Pack pack : packs) {
            pack.files().texts().keySet().stream()
                    .map(file -> file(pack, file))
                    .filter(file -> !file.tests().isEmpty())
                    .forEach(files::add);
            pack.files().problems().forEach(problem -> problems.add(LocatedProblem.of(pack.folder(), problem)));
        }
        int passed = files.stream().mapToInt(File::passed).sum();
        int failed = files.stream().mapToInt(File::failed).sum();
        return new TestReport(passed + failed, passed, failed, files, problems);
    }

    private static File file(Pack pack, String file) {
        List<Test> tests = pack.results().stream()
                .filter(result -> result.test().file().equals(file))
                .map(TestReport::test)
                .toList();
        int passed = (int) tests.stream().filter(Test::isPassed).count();
        String path = pack.folder().resolve(file).toString().replace('\\', '/');
        return new File(path, passed, tests.size() - passed, tests);
    }

    private static Test test(TestResult result) {
        return new Test(
                result.test().name(),
                result.test().position().line(),
                result.test().position().column(),
                result.failures().stream().map(TestReport::failure).toList());
    }

    private static Failure failure(TestFailure failure) {
        return new Failure(
                failure.position().line(),
                failure.position().column(),
                failure.expected(),
                failure.actual(),
                failure.why());
    }
}
