package dev.harbinger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleWriterTest {
    private static String written(String... parts) throws IOException {
        StringWriter to = new StringWriter();
        try (VisibleWriter writer = new VisibleWriter(to)) {
            for (String part : parts) {
                writer.write(part);
            }
        }
        return to.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "0x07, \\u0007",
        "0x0D, \\u000d",
        "0x1B, \\u001b",
        "0x9B, \\u009b",
        "0x7F, \\u007f",
        "0x202E, \\u202e",
        "0x2066, \\u2066",
        "0x2028, \\u2028",
        "0xE0041, \\udb40\\udc41",
        "0xFEFF, \\ufeff"
    })
    void whatATerminalWouldObeyIsShown(String character, String shown) throws IOException {
        String text = Character.toString(Integer.decode(character));
        assertThat(written("a" + text + "b")).isEqualTo("a" + shown + "b");
    }

    @Test
    void textsAndLinesPass() throws IOException {
        String text = "Душанбе\tدره\n\uD83D\uDE00 a\n";
        assertThat(written(text)).isEqualTo(text);
    }

    @Test
    void theColoursOfReportsPassAndNoOtherSequence() throws IOException {
        String report = "\u001B[1m\u001B[31merror\u001B[39m\u001B[22m\u001B[0m";
        assertThat(written(report)).isEqualTo(report);
        assertThat(written("\u001B[8mhidden\u001B[2Jgone")).isEqualTo("\\u001b[8mhidden\\u001b[2Jgone");
        assertThat(written("\u001B]0;pwned\u0007")).isEqualTo("\\u001b]0;pwned\\u0007");
    }

    @Test
    void piecesAreJudgedTogether() throws IOException {
        assertThat(written("\u001B", "[3", "1mred", "\uD83D", "\uDE00")).isEqualTo("\u001B[31mred\uD83D\uDE00");
    }

    @Test
    void aNameInAFileDoesNotReachTheTerminalRaw(@TempDir Path folder) throws IOException {
        Path pack = Files.createDirectories(folder.resolve("evil"));
        Files.writeString(pack.resolve("pack.yaml"), "\"\\e]0;pwned\\a\": 1\n");
        Files.writeString(pack.resolve("x\u001B[2J.drl"), "rule");
        Cli run = Cli.run("check", pack.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out() + run.err()).doesNotContain("\u001B", "\u0007").contains("\\u001b]0;pwned\\u0007");
    }
}
