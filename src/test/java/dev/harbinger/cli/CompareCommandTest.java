package dev.harbinger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.harbinger.engine.TinyPack;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private AtlantisDesk desk;

    @BeforeEach
    void setOut() {
        desk = new AtlantisDesk(folder);
    }

    @Test
    void aRaisedThresholdNamesTheFactSetsAndTheRule() throws IOException {
        desk.attack(2);
        desk.attack(5);
        desk.attack(20);
        String other = other(TinyPack.sound().replacing("theme.drl", "killed > 3", "killed > 10"));
        Cli run = Cli.run("compare", desk.pack(), other, folder + "/facts");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().lines().skip(1))
                .containsExactly(
                        "",
                        "What is otherwise in the pack:",
                        "",
                        "- rule theme_alarm is changed",
                        "",
                        folder + "/facts/attack-5.json (Atlantis as of 2 May 2021):",
                        "",
                        "- War falls from HIGH (0.81) to LOW (0.05): rule theme_alarm is changed.");
        assertThat(run.out()).contains("levels change in 1 of 3 fact sets, only scores in 0.");
    }

    @Test
    void aChangeOfWordsAloneIsNone() throws IOException {
        desk.attack(5);
        String other = other(TinyPack.sound().replacing("theme.drl", "Talks calm raiders", "Talks calm the raiders"));
        Cli run = Cli.run("compare", desk.pack(), other, folder + "/facts");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).hasLineCount(1).endsWith("levels change in 0 of 1 fact sets, only scores in 0.\n");
    }

    @Test
    void aWordOfLikelihoodIsAChangeOfTheRule() throws IOException {
        desk.attack(5);
        String other = other(
                TinyPack.sound().replacing("theme.drl", "@likelihood( \"likely\" )", "@likelihood( \"unlikely\" )"));
        assertThat(Cli.run("compare", desk.pack(), other, folder + "/facts").out())
                .contains("- War falls from HIGH (0.81) to ELEVATED (")
                .contains("): rule theme_raid is changed.\n");
    }

    @Test
    void aRuleThatCannotHaveDoneItIsNotNamed() throws IOException {
        desk.attack(5);
        String other = other(TinyPack.sound()
                .replacing("theme.drl", "killed > 3", "killed > 10")
                .replacing("theme.drl", "degree == Colour.RED", "degree == Colour.BLUE")
                .with(
                        "zz.drl",
                        TinyPack.rule("zz_x", "    Attack( killed > 1 )")
                                + TinyPack.rule("zz_y", "    Attack( killed > 1000 )")));
        JsonNode report = new ObjectMapper()
                .readTree(Cli.run("compare", "--format", "json", desk.pack(), other, folder + "/facts")
                        .out());
        assertThat(report.at("/changes").findValuesAsText("id"))
                .containsExactly("theme_alarm", "theme_weak_spot", "zz_x", "zz_y");
        assertThat(report.at("/moved/0/shifts/0/by").findValuesAsText("id")).containsExactly("theme_alarm", "zz_x");
    }

    @Test
    void aFactSetThatTheNewVersionDoesNotUnderstandIsToldOf() throws IOException {
        desk.attack(5);
        String other = other(TinyPack.sound()
                .replacing("vocabulary.drl", "killed : Integer @min( \"0\" )", "dead : Integer @min( \"0\" )")
                .replacing("theme.drl", "killed > 3", "dead > 3")
                .replacing("theme.drl", "{$attack.killed}", "{$attack.dead}"));
        Cli run = Cli.run("compare", desk.pack(), other, folder + "/facts");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains(folder + "/facts/attack-5.json is not understood by the new version:\n\n- /facts/0/killed: ");
    }

    @Test
    void aServiceThatDoesNotAnswerIsSaidSo() {
        Cli run = Cli.run("compare", "--service", "http://localhost:1", desk.pack(), desk.pack());
        assertThat(run).isEqualTo(new Cli(2, "", "The service (http://localhost:1/v1/assessments) does not answer.\n"));
    }

    private String other(TinyPack pack) {
        return pack.writeBelow(folder.resolve("other")).toString();
    }
}
