package dev.harbinger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFolderTest {
    private static final Duration DEADLINE = Duration.ofMinutes(1);

    @Test
    void aPackThatTakesTooLongIsAProblemAndTheOthersAreLookedAt() {
        RuleFolder rules = RuleFolder.load(Path.of("rules"), Duration.ofNanos(1));

        assertThat(rules.problems())
                .first()
                .asString()
                .contains(": The pack was not loaded within 0 ms.\nMaybe look at what was changed last");
    }

    @TempDir
    Path folder;

    @Test
    void theRulesOfTheProjectHaveNoProblem() {
        RuleFolder rules = RuleFolder.load(Path.of("rules"), DEADLINE);
        assertThat(rules.problems()).isEmpty();
        assertThat(rules.ruleBases()).extracting(r -> r.pack().manifest().id()).contains("tajikistan");
    }

    @Test
    void aFolderWithoutPacksIsAProblem() {
        assertThat(RuleFolder.load(folder, DEADLINE).problems())
                .singleElement()
                .asString()
                .contains("(" + folder + ") holds no rule pack");
    }

    @Test
    void aProblemStartsWithThePathThatLeadsToIt() throws IOException {
        Path pack = Files.createDirectory(folder.resolve("broken"));
        Files.writeString(pack.resolve("pack.yaml"), "title: [");
        RuleFolder rules = RuleFolder.load(folder, DEADLINE);
        assertThat(rules.ruleBases()).isEmpty();
        assertThat(rules.problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem).startsWith(pack + "/"));
    }
}
