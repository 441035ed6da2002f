package dev.harbinger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.harbinger.engine.TinyPack;
import dev.harbinger.rule.ProblemCode;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
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
        assertThat(Cli.run("check", "rules")).isEqualTo(new Cli(0, "", "Checked 68 files: 0 errors, 0 warnings.\n"));
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
