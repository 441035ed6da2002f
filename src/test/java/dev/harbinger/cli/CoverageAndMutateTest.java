package dev.harbinger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.harbinger.engine.TinyPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageAndMutateTest {
    @TempDir
    private Path folder;

    private Path pack = Path.of("");

    @BeforeEach
    void write() throws IOException {
        pack = TinyPack.sound().writeBelow(folder);
        Files.createDirectories(pack.resolve("tests"));
        Files.writeString(pack.resolve("tests/t.yaml"), """
                - name: four killed are an alarm
                  asOf: 2021-05-02
                  facts:
                    - {type: Attack, place: Here, killed: 4, "on": "2021-04-01"}
                  fires: [theme_alarm]
                """);
    }

    @Test
    void coverageIsATableAndWhatIsMissingWithItsPlace() {
        Cli run = Cli.run("coverage", pack.toString());
        assertThat(run.exit()).isZero();
        assertThat(run.out().replace(pack.toString(), "tiny"))
                .startsWith("""
                        tiny: 1 test
                          rules fired                  4 of     6   66.6 %
                          rules kept quiet             0 of     6    0.0 %
                        """)
                .contains("\nNot covered: rules fired\n  tiny/theme.drl:11:1: theme_weak_spot: it fires in no test\n");
    }

    @Test
    void coverageBelowTheThresholdIsAFinding() {
        Cli run = Cli.run("coverage", "--threshold", "50", pack.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .contains("Below 50.0 %: ")
                .contains(": rules kept quiet 0.0 %")
                .doesNotContain("rules fired");
        assertThat(Cli.run("coverage", "--threshold", "101", pack.toString()).exit())
                .isEqualTo(2);
    }

    @Test
    void coverageAsJsonHasTheSameNumbers() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(
                        Cli.run("coverage", "--format", "json", pack.toString()).out());
        assertThat(json.at("/0/measures/0/percent").asText()).isEqualTo("66.6");
        assertThat(json.at("/0/measures/0/uncovered/0/id").asText()).isEqualTo("theme_weak_spot");
    }

    @Test
    void survivorsAreListedAndCounted() {
        Cli run = Cli.run("mutate", "--rule", "^theme_alarm$", "--threshold", "50", pack.toString());
        // Noticed are killed < 3 and killed > 4.
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().replace(pack.toString(), "tiny")).isEqualTo("""
                tiny/theme.drl:6:23: theme_alarm: dropped: killed > 3 [condition] no test noticed
                tiny/theme.drl:6:23: theme_alarm: killed > 3 -> killed > 2 [threshold] no test noticed
                tiny/theme.drl:6:23: theme_alarm: killed > 3 -> killed >= 3 [operator] no test noticed
                tiny: 2 of 5 mutants were noticed, 40.0 %; 0 were refused by the checks.
                  Survivors by kind: {condition=1, operator=1, threshold=1}
                """);
    }

    @Test
    void aSampleAndAnEndedBudgetAreSaid() {
        Cli run = Cli.run("mutate", "--theme", "theme", "--limit", "4", "--budget", "0s", pack.toString());
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("A sample: 4 of ")
                .contains("Stopped when the time was over: 0 of 4 were tried.");
        assertThat(Cli.run("mutate", "--budget", "soon", pack.toString()).exit())
                .isEqualTo(2);
        assertThat(Cli.run("mutate", "--theme", "no", pack.toString()).exit()).isEqualTo(2);
    }

    @Test
    void failingTestsCannotJudgeMutants() throws IOException {
        Files.writeString(
                pack.resolve("tests/t.yaml"),
                Files.readString(pack.resolve("tests/t.yaml")).replace("fires", "quiet"));
        assertThat(Cli.run("mutate", pack.toString()).exit()).isEqualTo(1);
    }
}
