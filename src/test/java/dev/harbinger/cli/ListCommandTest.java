package dev.harbinger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harbinger.engine.TinyPack;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListCommandTest {
    @TempDir
    private Path rules;

    @BeforeEach
    void write() {
        TinyPack.sound().writeBelow(rules);
    }

    @Test
    void whatAPackHasIsListedOneALine() {
        assertThat(list("outcomes").out()).isEqualTo("war  War\n");
        assertThat(list("rules", "tiny").out()).contains("theme_alarm  ");
        assertThat(list("claims").out()).contains("S-1  ");
        assertThat(list("types").out()).contains("Attack   ").contains("Control  ");
    }

    @Test
    void programsGetTheSameAsJson() {
        assertThat(list("outcomes", "--format", "json").out())
                .isEqualToIgnoringWhitespace("[{\"id\": \"war\", \"text\": \"War\"}]");
    }

    @Test
    void aPackThatIsNotThereIsToldWithTheOneMeant() {
        Cli told = list("rules", "tinny");
        assertThat(told.exit()).isEqualTo(2);
        assertThat(told.err()).isEqualTo("The pack (tinny) is unknown.\nMaybe you mean (tiny).\n");
    }

    @Test
    void aKindThatCannotBeListedIsToldWithThoseThatCan() {
        Cli told = list("facts");
        assertThat(told.exit()).isEqualTo(2);
        assertThat(told.err()).contains("[OUTCOMES, RULES, CLAIMS, TYPES, PLACES]");
    }

    private Cli list(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "list";
        all[1] = "--rules";
        all[2] = rules.toString();
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return Cli.run(all);
    }
}
