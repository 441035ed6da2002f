package dev.harbinger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.harbinger.engine.TinyPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class TestCommandTest {
    private static final String GOOD = """
            - name: four killed are an alarm
              asOf: 2021-05-02
              facts:
                - {type: Attack, place: Here, killed: 4, "on": "2021-04-01"}
              fires: [theme_alarm]
            """;
    private static final String BAD = """
            - name: three killed are an alarm
              asOf: 2021-05-02
              facts:
                - {type: Attack, place: Here, killed: 3, "on": "2021-04-01"}
              fires: [theme_alarm]
            """;

    @TempDir
    private Path folder;

    private Path pack = Path.of("");

    @BeforeEach
    void write() throws IOException {
        pack = TinyPack.sound().writeBelow(folder);
        Files.createDirectories(pack.resolve("tests"));
        Files.writeString(pack.resolve("tests/good.yaml"), GOOD);
    }

    @Test
    void testsThatPassAreCountedByFile() {
        assertThat(Cli.run("test", pack.toString()))
                .isEqualTo(new Cli(
                        0, pack + "/tests/good.yaml: 1 passed\n", "Ran 1 test in 1 file: 1 passed, 0 failed.\n"));
    }

    @Test
    void aFailureTellsPlaceExpectedActualAndWhy() throws IOException {
        Files.writeString(pack.resolve("tests/bad.yaml"), BAD);
        Cli run = Cli.run("test", pack.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("Ran 2 tests in 2 files: 1 passed, 1 failed.\n");
        assertThat(run.out().replace(pack.toString(), "tiny")).isEqualTo("""
                tiny/tests/bad.yaml: 0 passed, 1 failed
                tiny/tests/good.yaml: 1 passed

                tiny/tests/bad.yaml:1:3: three killed are an alarm
                  line 5
                    expected: theme_alarm fires
                    actual:   it did not
                    why:      The rule `theme_alarm` (Many killed are an alarm) did not fire: its only condition fails.

                              - fails: No live fact of type Attack with killed > 3; nearest is t00001: killed 3, needs > 3.
                """);
    }

    @Test
    void onlyTheFileOrTheNamesThatAreAskedForAreRun() throws IOException {
        Files.writeString(pack.resolve("tests/bad.yaml"), BAD);
        assertThat(Cli.run("test", pack.resolve("tests/good.yaml").toString()).exit())
                .isZero();
        assertThat(Cli.run("test", "--run", "^four", pack.toString()).err())
                .isEqualTo("Ran 1 test in 1 file: 1 passed, 0 failed.\n");
        assertThat(Cli.run("test", "--run", "five", pack.toString()))
                .isEqualTo(new Cli(2, "", "No test has a name in which (five) is found.\n"));
        assertThat(Cli.run("test", "--run", "(", pack.toString()).exit()).isEqualTo(2);
    }

    @Test
    void faultsOfTestFilesAreToldAndCountAsFindings() throws IOException {
        Files.writeString(pack.resolve("tests/faulty.yaml"), GOOD.replace("fires", "fire"));
        Cli run = Cli.run("test", pack.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains("/tests/faulty.yaml:5:3: The member (fire) is unknown. [unknown-member]\n"
                        + "    Maybe you mean (fires).\n");
        assertThat(run.err())
                .isEqualTo("Ran 1 test in 1 file: 1 passed, 0 failed."
                        + " 1 fault in the test files: tests with a fault were not run.\n");
    }

    @Test
    void jsonAndJUnitCountTheSame() throws Exception {
        Files.writeString(
                pack.resolve("tests/bad.yaml"), BAD.replace("three killed are an alarm", "three < \"four\" & more"));
        Path xml = folder.resolve("out/tests.xml");
        Cli run = Cli.run("test", "--format", "json", "--junit", xml.toString(), pack.toString());
        JsonNode json = new ObjectMapper().readTree(run.out());
        assertThat(json.path("failed").asInt()).isEqualTo(1);
        assertThat(json.at("/files/0/tests/0/failures/0/expected").asText()).isEqualTo("theme_alarm fires");
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml.toFile());
        assertThat(document.getDocumentElement().getAttribute("tests")).isEqualTo("2");
        assertThat(document.getElementsByTagName("failure").getLength()).isEqualTo(1);
        assertThat(document.getElementsByTagName("testcase").getLength()).isEqualTo(2);
    }

    @Test
    void updateWritesGoldenValuesAndNothingElse() throws IOException {
        String golden =
                GOOD + "  expect: {}   # all of them\n# between\n" + GOOD.replace("are an", "are no \uD83D\uDE00")
                        + "  expect:\n    war: {level: LOW, score: 0.1} # one\n";
        Path file = pack.resolve("tests/good.yaml");
        Files.writeString(file, golden);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThat(Cli.run("test", pack.toString()).exit()).isEqualTo(1);
        assertThat(Cli.run("test", "--update", pack.toString()).exit()).isZero();
        assertThat(Files.readString(file))
                .isEqualTo(golden.replace("{}", "{war: {level: ELEVATED, score: 0.684849}}")
                        .replace("level: LOW, score: 0.1", "level: ELEVATED, score: 0.684849"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
        assertThat(Cli.run("test", pack.toString()).exit()).isZero();
    }

    @Test
    void aPackWithFaultsIsNotTested() throws IOException {
        Files.writeString(pack.resolve("zz.drl"), TinyPack.rule("zz_x", "    Attack( kiled > 3 )"));
        Cli run = Cli.run("test", pack.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("zz_x: The field (kiled) is unknown.").endsWith("so no test was run.\n");
    }

    @Test
    void aPackWithoutTestsIsAUsageError() throws IOException {
        Files.delete(pack.resolve("tests/good.yaml"));
        assertThat(Cli.run("test", pack.toString()).exit()).isEqualTo(2);
    }
}
