package dev.harbinger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.harbinger.engine.TinyPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactCommandsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private AtlantisDesk desk;

    @BeforeEach
    void setOut() {
        desk = new AtlantisDesk(folder);
    }

    @Test
    void assessPrintsTheLevelsAsMarkdown() throws IOException {
        Cli run = desk.run("assess", desk.attack(5));
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("# Atlantis as of 2 May 2021: HIGH\n").contains("| War | HIGH | 0.81 |");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void assessPrintsTheAnswerOfTheServiceAsJson() throws IOException {
        JsonNode answer = JSON.readTree(
                desk.run("assess", "--format", "json", desk.attack(5)).out());
        assertThat(answer.path("assessedAt").asText()).isEqualTo("2021-05-03T12:00:00Z");
        assertThat(answer.has("id")).isFalse();
        assertThat(answer.at("/overall/outcome").asText()).isEqualTo("war");
        assertThat(answer.at("/firings/0/facts/0").asText()).isEqualTo("f1");
    }

    @Test
    void theFactSetMayComeFromStandardInput() throws IOException {
        String facts = Files.readString(Path.of(desk.attack(5)));
        assertThat(desk.piped(facts, "assess", "-").out())
                .isEqualTo(desk.run("assess", desk.attack(5)).out());
    }

    @Test
    void everyFaultOfAFactSetIsToldAtItsLine() throws IOException {
        String faulty = desk.write("faulty.json", """
                {"pack": "tiny", "subject": "Atlantis", "asOf": "2021-05-02",
                 "facts": [
                   {"id": "f1", "type": "Atack", "place": "Harbour"},
                   {"id": "f2", "type": "Attack", "place": "Harbour", "kiled": 3}]}
                """);
        Cli run = desk.run("assess", faulty);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(faulty + ":3:17: /facts/0/type: ")
                .contains("    Maybe you mean (Attack).")
                .contains(faulty + ":3:4: /facts/0/evidence: ")
                .contains(faulty + ":4:55: /facts/1/kiled: ")
                .contains("    Maybe you mean (killed).");
    }

    @Test
    void whyTellsTheReasons() throws IOException {
        Cli run = desk.run("why", "--length", "short", desk.attack(5), "war");
        assertThat(run.out())
                .startsWith("War is HIGH for Atlantis as of 2 May 2021.")
                .contains("Raids");
    }

    @Test
    void whyNotTellsTheConditionThatFailed() throws IOException {
        assertThat(desk.run("why-not", desk.attack(2), "theme_alarm").out()).startsWith("""
                        The rule `theme_alarm` (Many killed are an alarm) did not fire: its only condition fails.

                        - fails: No live fact of type Attack with killed > 3; nearest is f1: killed 2, needs > 3.
                        """);
    }

    @Test
    void aTextEndsWithWhatItCameFrom() throws IOException {
        for (String command : List.of("assess", "gaps", "sensitivity", "brief")) {
            assertThat(desk.run(command, desk.attack(5)).out())
                    .containsPattern("\n\n\\*Not kept; answered by rule base [0-9a-f]{12} of the pack tiny\\.\\*\n$");
        }
        assertThat(desk.run("brief", "--format", "html", desk.attack(5)).out())
                .containsPattern("<p>Not kept; answered by rule base [0-9a-f]{12} of the pack tiny\\.</p>\n</body>");
    }

    @Test
    void assessShowsAsMuchOfTheProofAsIsAskedFor() throws IOException {
        String none = desk.run("assess", "--explain", "none", desk.attack(5)).out();
        String summary =
                desk.run("assess", "--explain", "summary", desk.attack(5)).out();
        assertThat(none).contains("| War | HIGH |").doesNotContain("## ");
        assertThat(summary).contains("## War").doesNotContain("## What the findings stand on");
        assertThat(desk.run("assess", desk.attack(5)).out()).contains("## What the findings stand on");
    }

    @Test
    void theGraphOfOneOutcomeLeavesOutTheOthers() throws IOException {
        JsonNode all = JSON.readTree(
                desk.run("graph", "--format", "json", desk.attack(5)).out());
        JsonNode war = JSON.readTree(desk.run("graph", "--format", "json", "--outcome", "war", desk.attack(5))
                .out());
        assertThat(all.findValuesAsText("id")).contains("finding:war", "finding:alarm");
        assertThat(war.findValuesAsText("id"))
                .contains("finding:war", "fact:f1")
                .doesNotContain("finding:revolt");
    }

    @Test
    void aRuleThatMatchesTooOftenIsNamed(@TempDir Path folder) throws IOException {
        AtlantisDesk crowded = new AtlantisDesk(folder);
        Files.writeString(
                Path.of(crowded.pack(), "zz.drl"),
                TinyPack.rule(
                        "zz_choice",
                        "    $a : Attack()\n    $b : Attack( this != $a )\n    Attack( this != $a, this != $b )"));
        String attacks = IntStream.range(0, 60)
                .mapToObj(i -> "{\"id\": \"f" + i + "\", \"type\": \"Attack\", \"place\": \"P" + i
                        + "\", \"evidence\": {\"occurredOn\": \"2021-05-01\"}}")
                .collect(Collectors.joining(","));
        Cli ended = crowded.run(
                "assess",
                crowded.write(
                        "many.json",
                        "{\"pack\": \"tiny\", \"subject\": \"Atlantis\", \"asOf\": \"2021-05-02\", \"facts\": ["
                                + attacks + "]}"));

        assertThat(ended.err()).startsWith("The rules matched more than 100000 times, most often rule (zz_choice).\n");
        assertThat(ended.exit()).isEqualTo(2);
    }

    @Test
    void gapsNameWhatToLookFor() throws IOException {
        assertThat(desk.run("gaps", "--outcome", "war", desk.attack(5)).out())
                .startsWith("# What to look for: Atlantis as of 2 May 2021, war")
                .contains("- **Talks (Talks; held: true)**: War HIGH to ELEVATED (-0.17, score 0.64).");
    }

    @Test
    void sensitivityNamesWhatALevelHangsOn() throws IOException {
        assertThat(desk.run("sensitivity", desk.attack(5)).out())
                .contains("- War (HIGH) falls without any one of these: f1, Herald.\n")
                .contains("- Without the reports of Herald, these warnings fall: War from HIGH to NOT_ASSESSED.\n");
    }

    @Test
    void whatIfTellsTheDifference() throws IOException {
        Cli run = desk.piped("{\"change\": [{\"id\": \"f1\", \"killed\": 2}]}", "what-if", desk.attack(5), "-");
        assertThat(run.out()).startsWith("""
                        What would change:

                        - War falls from HIGH (0.81) to LOW (0.05).

                        Rules that fire only before:

                        - `theme_alarm`: 5 killed at Harbour
                        - `theme_fear`: Alarm (0.97)
                        - `theme_raid`: Alarm
                        - `theme_revolt`: Unrest is HIGH
                        """);
    }

    @Test
    void aFaultOfTheChangesIsToldAtItsPlace() throws IOException {
        Cli run = desk.piped("{\"remove\": [\"f9\"]}", "what-if", desk.attack(5), "-");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).startsWith("<stdin>:1:13: /remove/0: ");
    }

    @Test
    void diffPutsTheChangeDownToFacts() throws IOException {
        assertThat(desk.run("diff", desk.attack(5), desk.attackAndTalks(5)).out())
                .contains("- War falls from HIGH (0.81) to ELEVATED")
                .contains("- f2 (Talks) is added.\n")
                .contains("Shares: Shapley value, exact over all coalitions of the changes.\n");
    }

    @ParameterizedTest
    @CsvSource({"mermaid,flowchart LR", "dot,digraph", "json,'{\"'"})
    void graphIsDrawnInEachForm(String form, String start) throws IOException {
        assertThat(desk.run("graph", "--format", form, desk.attack(5)).out()).startsWith(start);
    }

    @ParameterizedTest
    @CsvSource({"markdown,# Atlantis as of 2 May 2021: HIGH", "html,<!DOCTYPE html>"})
    void theBriefingIsWrittenInEachForm(String form, String start) throws IOException {
        assertThat(desk.run("brief", "--format", form, desk.attack(5)).out()).startsWith(start);
    }

    @Test
    void whereTooManyNamesWouldDoTheCommandThatListsThemIsNamed() {
        Cli told = Cli.run("why", "facts/tajikistan/2021-05-kyrgyz-clash.json", "qqq");
        assertThat(told.exit()).isEqualTo(2);
        assertThat(told.err())
                .isEqualTo("There is no outcome (qqq) in the rules of this assessment.\n"
                        + "Maybe run: harbinger list outcomes, or: harbinger list rules\n");
    }

    @Test
    void anUnknownNameIsAUsageErrorWithAdvice() throws IOException {
        assertThat(desk.run("why", desk.attack(5), "wat"))
                .isEqualTo(new Cli(
                        2, "", "There is no outcome (wat) in the rules of this assessment.\nMaybe you mean (war).\n"));
    }

    @Test
    void whatIsMissingIsAUsageError() throws IOException {
        assertThat(desk.run("assess", "no.json")).isEqualTo(new Cli(2, "", "There is no file (no.json).\n"));
        assertThat(desk.run("why", desk.attack(5)))
                .isEqualTo(new Cli(2, "", "Missing required parameter: 'OUTCOME'\nMaybe run: harbinger why --help\n"));
        assertThat(Cli.run("asess"))
                .isEqualTo(
                        new Cli(
                                2,
                                "",
                                "Unmatched argument at index 0: 'asess'\nDid you mean: harbinger assess or harbinger test or harbinger contrast?\n"));
    }

    @Test
    void aFaultyPackEndsTheCommandWithItsProblems() throws IOException {
        Files.writeString(folder.resolve("tiny/zz.drl"), "rule \"zz_x\" when Atack() then conclude( drools ); end\n");
        Cli run = desk.run("assess", desk.attack(5));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("/tiny/zz.drl:1:").contains("The fact type (Atack) is unknown.");
    }
}
