package dev.harbinger.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harbinger.rule.RuleProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that an author takes for part of a pack, and that is none, is told. */
class UnreadFilesTest {
    @TempDir
    private Path rules;

    private static void write(Path file) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, "# nothing\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "test/theme.yaml|Maybe move it into the folder tests of the pack.",
                "tests/a/theme.yaml|Maybe move it into the folder tests of the pack.",
                "tests/theme.yml|Maybe give it the ending .yaml.",
                "tests/theme.json|Maybe give it the ending .yaml.",
                "north/theme.drl|Maybe move it into the folder of the pack.",
                "tests/theme.drl|Maybe move it into the folder of the pack.",
                "other.DRL|Maybe call it other.drl.",
                "claims.yml|Maybe call it claims.yaml.",
                "claim.yaml|Maybe call it claims.yaml.",
                "extra.yaml|Maybe move it into the folder tests, if it holds tests.",
            })
    void aFileOfAPackThatIsNotReadIsTold(String file, String advice) throws IOException {
        Path pack = TinyPack.sound().writeBelow(rules);
        write(pack.resolve(file));

        assertThat(PackLoader.check(pack).problems())
                .filteredOn(problem -> problem.code().equals("unread-file"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.position().file()).isEqualTo(file);
                    assertThat(problem.text()).isEqualTo("The file is no part of a pack, so nothing of it counts.");
                    assertThat(problem.advice()).isEqualTo(advice);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"README.md", ".drafts/theme.drl", ".theme.drl.swp", "map.json", "tests/theme.yaml", "zz.drl~"})
    void whatNobodyTakesForPartOfAPackIsLeftAlone(String file) throws IOException {
        Path pack = TinyPack.sound().writeBelow(rules);
        write(pack.resolve(file));

        assertThat(UnreadFiles.in(pack)).isEmpty();
    }

    @Test
    void itIsToldOfAPackWithErrorsToo() throws IOException {
        Path pack = TinyPack.sound().without("theme.drl").writeBelow(rules);
        write(pack.resolve("north/theme.drl"));

        assertThat(PackLoader.check(pack).problems())
                .extracting(RuleProblem::code)
                .containsExactly("unread-file", "no-rules");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kivu/pack.yml|Maybe call it pack.yaml.",
                "kivu/theme.drl|Maybe give its folder a pack.yaml.",
                "theme.drl|Maybe move it into a pack, a folder right below this one with a pack.yaml.",
                "africa/kivu/pack.yaml|Maybe move it into a pack, a folder right below this one with a pack.yaml.",
            })
    void aFileThatIsInNoPackIsTold(String file, String advice) throws IOException {
        TinyPack.sound().writeBelow(rules);
        write(rules.resolve(file));
        write(rules.resolve("compose.yaml"));

        assertThat(UnreadFiles.besidePacks(rules)).singleElement().satisfies(problem -> {
            assertThat(problem.position().file()).isEqualTo(file);
            assertThat(problem.advice()).isEqualTo(advice);
        });
    }

    @Test
    void ofVeryManyErrorsItIsSaidHowManyThereAre() {
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < 600; i++) {
            rules.append(TinyPack.rule("zz_" + i, "    Attack( kiled > 3, plcae == \"x\" )"));
        }

        assertThat(TinyPack.sound().with("zz.drl", rules.toString()).problems())
                .hasSize(1_001)
                .last()
                .extracting(RuleProblem::code, RuleProblem::text)
                .containsExactly(
                        "too-many-problems", "The pack has 1200 problems, of which the first 1000 are listed.");
    }
}
