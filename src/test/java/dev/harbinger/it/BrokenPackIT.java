package dev.harbinger.it;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenPackIT {
    @Test
    void aPackWithAFaultEndsTheStartAndIsShownByFileLineAndColumn(@TempDir Path temp) throws Exception {
        Path rules = temp.resolve("rules");
        Folders.copy(Surroundings.rules(), rules);
        Path broken = rules.resolve("tajikistan/vocabulary.drl");
        long lines = Files.readString(broken).lines().count();
        Files.writeString(broken, "\nrule \"half\" when then conclude( drools )\n", APPEND);

        try (Database database = Surroundings.newDatabase();
                HarbingerProcess harbinger = HarbingerProcess.launch(database.options(), rules)) {
            assertThat(harbinger.exitCode()).as(harbinger::output).isEqualTo(3);
            assertThat(harbinger.output())
                    .containsPattern("vocabulary\\.drl:(%d|%d|%d):\\d+: ".formatted(lines + 1, lines + 2, lines + 3))
                    .doesNotContain("at dev.harbinger.");
        }
    }
}
