package dev.harbinger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.harbinger.engine.TinyPack;
import dev.harbinger.rule.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class CheckCommandTest {
    @TempDir
    private Path folder;

    @Test
    void theShippedPacksHaveNoProblem() {
        assertThat(Cli.run("check", "rules")).isEqualTo(new Cli(0, "", "Checked 95 files: 0 errors, 0 warnings.\n"));
    }

    @Test
    void everyProblemIsToldAtItsPlace() throws IOException {
        Path pack = broken();
        Cli run = Cli.run("check", pack.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().lines().filter(line -> !line.startsWith("    ")))
                .allMatch(line -> line.startsWith(pack + "/zz.drl:"))
                .anyMatch(line -> line.endsWith("zz_x: The field (kiled) is unknown. [unknown-field]"));
        assertThat(run.out()).contains("\n    Maybe you mean (killed).\n");
    }

    @Test
    void faultsOfTestFilesAreToldToo() throws IOException {
        Path tests = TinyPack.sound().writeBelow(folder).resolve("tests");
        Files.createDirectories(tests);
        Files.writeString(
                tests.resolve("theme.yaml"), "- {name: n, asOf: 2021-05-02, facts: [], fires: [theme_alrm]}\n");
        assertThat(Cli.run("check", tests.resolve("theme.yaml").toString()).out())
                .contains("theme.yaml:1:")
                .contains("The rule (theme_alrm) is unknown. [unknown-rule]\n    Maybe you mean (theme_alarm).\n");
    }

    @Test
    void aFileAloneShowsItsOwnProblems() throws IOException {
        Path pack = broken();
        assertThat(Cli.run("check", pack.resolve("theme.drl").toString()).out()).isEmpty();
        assertThat(Cli.run("check", pack.resolve("zz.drl").toString()).exit()).isEqualTo(1);
    }

    @Test
    void sarifNamesTheFileAndTheRegion() throws IOException {
        Path pack = broken();
        JsonNode log = new ObjectMapper()
                .readTree(Cli.run("check", "--format", "sarif", pack.toString()).out());
        JsonNode result = log.at("/runs/0/results/0");
        assertThat(log.path("version").asText()).isEqualTo("2.1.0");
        assertThat(result.path("ruleId").asText()).isEqualTo("unknown-field");
        assertThat(result.path("level").asText()).isEqualTo("error");
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo(pack + "/zz.drl");
        assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt())
                .isEqualTo(5);
    }

    @Test
    void sarifExplainsEachRule() throws IOException {
        JsonNode rule = new ObjectMapper()
                .readTree(Cli.run("check", "--format", "sarif", broken().toString())
                        .out())
                .at("/runs/0/tool/driver/rules/0");
        assertThat(rule.path("id").asText()).isEqualTo("unknown-field");
        assertThat(rule.at("/shortDescription/text").asText()).isEqualTo("A field is unknown.");
        assertThat(rule.at("/help/markdown").asText()).isEqualTo(ProblemCode.UNKNOWN_FIELD.page());
        assertThat(rule.at("/help/text").asText()).startsWith("# unknown-field (error)\n");
        assertThat(rule.at("/defaultConfiguration/level").asText()).isEqualTo("error");
    }

    @Test
    void junitHasAFailedCaseForTheFile() throws Exception {
        Path pack = broken();
        Cli run = Cli.run("check", "--format", "junit", pack.toString());
        Element suite = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(run.out())))
                .getDocumentElement();
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        Element failure = (Element) suite.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("type")).isEqualTo("unknown-field");
        assertThat(((Element) failure.getParentNode()).getAttribute("name")).isEqualTo(pack + "/zz.drl");
    }

    @Test
    void filesThatNoPackReadsAreToldAndNotCounted() throws IOException {
        Path pack = TinyPack.sound().writeBelow(folder);
        Files.writeString(pack.resolve("extra.yaml"), "[]\n");
        Files.createDirectories(folder.resolve("kivu"));
        Files.writeString(folder.resolve("kivu/theme.drl"), "");

        Cli run = Cli.run("check", folder.toString());
        assertThat(run.out())
                .startsWith(folder.resolve("kivu/theme.drl") + ":1:1: The file is no part of a pack")
                .contains(pack.resolve("extra.yaml") + ":1:1: The file is no part of a pack");
        assertThat(run.err()).startsWith("Checked 4 files: 0 errors, ");
    }

    @Test
    void theTextOfAnEditorIsCheckedInThePlaceOfItsFile() throws IOException {
        Path pack = TinyPack.sound().writeBelow(folder);
        String faulty = Files.readString(pack.resolve("theme.drl")).replace("killed > 3", "kiled > 3");

        Cli run = Cli.piped(
                faulty, "check", "-", "--path", pack.resolve("theme.drl").toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .startsWith(pack.resolve("theme.drl") + ":6:23: theme_alarm: The field (kiled) is unknown.");
        assertThat(Files.readString(pack.resolve("theme.drl"))).contains("killed > 3");

        Cli fresh = Cli.piped(
                TinyPack.rule("zz_x", "    Attack( kiled > 3 )"),
                "check",
                "-",
                "--path",
                pack + "/zz.drl",
                "--format",
                "json");
        assertThat(new ObjectMapper()
                        .readTree(fresh.out())
                        .at("/problems/0/code")
                        .asText())
                .isEqualTo("unknown-field");
        Cli test = Cli.piped(
                "- {name: n, asOf: 2021-05-02, facts: [], fires: [theme_alrm]}\n",
                "check",
                "-",
                "--path",
                pack + "/tests/theme.yaml");
        assertThat(test.out()).startsWith(pack + "/tests/theme.yaml:1:50: The rule (theme_alrm) is unknown.");
    }

    @Test
    void whatATextIsOfMustBeSaid() throws IOException {
        Path pack = TinyPack.sound().writeBelow(folder);
        String together = "The path (-) and the option --path go together.\n"
                + "Maybe write: check - --path rules/kivu/theme.drl\n";
        assertThat(Cli.piped("x", "check", "-")).isEqualTo(new Cli(2, "", together));
        assertThat(Cli.run("check", "--path", pack + "/theme.drl")).isEqualTo(new Cli(2, "", together));
        assertThat(Cli.piped("x", "check", "-", "rules", "--path", "x").err())
                .isEqualTo("The path (-) must stand alone, without --watch.\n");
        assertThat(Cli.piped("x", "check", "-", "--path", pack + "/tests/a/x.yaml")
                        .err())
                .isEqualTo("The file (" + pack + "/tests/a/x.yaml) is none that a pack reads.\n"
                        + "Maybe see: harbinger explain unread-file\n");
    }

    @Test
    void aSummaryCountsEachKind() throws IOException {
        Path pack = TinyPack.sound()
                .with(
                        "zz.drl",
                        TinyPack.rule("zz_x", "    Attack( kiled > 3, plcae == \"x\" )")
                                + TinyPack.rule("zz_y", "    Atack( )"))
                .writeBelow(folder);
        Files.writeString(pack.resolve("extra.yaml"), "[]\n");

        Cli run = Cli.run("check", "--summary", pack.toString());
        assertThat(run)
                .isEqualTo(new Cli(
                        1,
                        "    2 error    unknown-field: zz_x\n    1 error    unknown-fact-type: zz_y\n"
                                + "    1 warning  unread-file: " + pack.resolve("extra.yaml") + "\n",
                        "Checked 5 files: 3 errors, 1 warning.\n"));
        JsonNode json = new ObjectMapper()
                .readTree(Cli.run("check", "--summary", "--format", "json", pack.toString())
                        .out());
        assertThat(json.at("/0").toString())
                .isEqualTo("{\"severity\":\"error\",\"code\":\"unknown-field\",\"count\":2,\"where\":[\"zz_x\"]}");
        assertThat(Cli.run("check", "--summary", "--format", "sarif", pack.toString())
                        .err())
                .isEqualTo("A summary has no form (sarif).\nMaybe use --format text or --format json.\n");
    }

    @Test
    void aWatchChecksAgainAtEachChange() throws IOException {
        Path theme = TinyPack.sound().writeBelow(folder).resolve("theme.drl");
        List<String> verdicts = new ArrayList<>();
        PrintWriter err = new PrintWriter(new StringWriter()) {
            @Override
            public void write(String text, int offset, int length) {
                if (text.startsWith("Checked")) {
                    verdicts.add(text.substring(offset, offset + length));
                    change(verdicts.size(), theme);
                }
            }
        };
        CommandIo io = new CommandIo(
                InputStream.nullInputStream(), new PrintWriter(new StringWriter()), err, false, Clock.systemUTC());

        HarbingerCommand.run(io, "check", "--watch", folder.toString());

        assertThat(Thread.interrupted()).isTrue();
        assertThat(verdicts).hasSize(2);
        assertThat(verdicts.get(0)).startsWith("Checked 4 files: 0 errors");
        assertThat(verdicts.get(1)).startsWith("Checked 4 files: 1 error,");
    }

    private static void change(int verdicts, Path theme) {
        if (verdicts > 1) {
            Thread.currentThread().interrupt();
            return;
        }
        try {
            Files.writeString(theme, Files.readString(theme).replace("killed > 3", "kiled > 3"));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Test
    void whatIsNotThereIsAUsageError() {
        assertThat(Cli.run("check", "no/such/folder"))
                .isEqualTo(new Cli(2, "", "There is no file or folder (no/such/folder).\n"));
        assertThat(Cli.run("check", "src").err())
                .isEqualTo("The folder (src) holds no rule pack, a folder with a pack.yaml.\n");
        assertThat(Cli.run("check", "--format", "xml").exit()).isEqualTo(2);
    }

    private Path broken() throws IOException {
        return TinyPack.sound()
                .with("zz.drl", TinyPack.rule("zz_x", "    Attack( kiled > 3 )"))
                .writeBelow(folder);
    }
}
