package dev.harbinger.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnreachableDatabaseIT {
    @Test
    @Tag("postgresql")
    void aServerThatDoesNotAnswerEndsTheStartAndIsNamed() throws Exception {
        String url = "jdbc:postgresql://127.0.0.1:%d/harbinger".formatted(Surroundings.freePort());

        assertEndsNaming("-Dquarkus.datasource.jdbc.url=" + url, url);
    }

    @Test
    @Tag("h2")
    void aDataFolderThatIsAFileEndsTheStartAndIsNamed(@TempDir Path temp) throws Exception {
        Path file = Files.createFile(temp.resolve("data"));

        assertEndsNaming("-Dharbinger.data=" + file, file.toString());
    }

    @Test
    @Tag("h2")
    void anEmptyFileEndsTheStartWithTheCommandsThatHelp(@TempDir Path temp) throws Exception {
        Path file = Files.createFile(temp.resolve("harbinger.mv.db"));

        try (HarbingerProcess harbinger =
                HarbingerProcess.launch(List.of("-Dharbinger.data=" + temp), Surroundings.rules())) {
            assertThat(harbinger.exitCode()).as(harbinger::output).isEqualTo(4);
            assertThat(harbinger.output())
                    .contains("The database file (" + file + ") is damaged: it is empty.", "org.h2.tools.Recover")
                    .doesNotContain("password", "jdbc:h2:file:" + temp + "/./", "\tat ");
        }
        assertThat(file).isEmptyFile();
    }

    private static void assertEndsNaming(String option, String name) throws Exception {
        try (HarbingerProcess harbinger = HarbingerProcess.launch(List.of(option), Surroundings.rules())) {
            assertThat(harbinger.exitCode()).as(harbinger::output).isNotZero();
            assertThat(harbinger.output()).contains(name).doesNotContain("\tat ");
        }
    }
}
