package dev.harbinger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFolderTest {
    @TempDir
    Path folder;

    @Test
    void theRulesOfTheProjectHaveNoProblem() {
        RuleFolder rules = RuleFolder.load(Path.of("rules"));
        assertThat(rules.problems()).isEmpty();
        assertThat(rules.ruleBases()).extracting(r -> r.pack().manifest().id()).contains("tajikistan");
    }

    @Test
    void aFolderWithoutPacksIsAProblem() {
        assertThat(RuleFolder.load(folder).problems())
                .singleElement()
                .asString()
                .contains("(" + folder + ") holds no rule pack");
    }

    @Test
    void aProblemStartsWithThePathThatLeadsToIt() throws IOException {
        Path pack = Files.createDirectory(folder.resolve("broken"));
        Files.writeString(pack.resolve("pack.yaml"), "title: [");
        RuleFolder rules = RuleFolder.load(folder);
        assertThat(rules.ruleBases()).isEmpty();
        assertThat(rules.problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem).startsWith(pack + "/"));
    }
}
