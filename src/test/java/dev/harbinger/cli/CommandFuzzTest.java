package dev.harbinger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Packs and fact sets with something broken in them: every command says what, and none ends by a fault of its own. As
 * many as {@code -Dharbinger.fuzz.packs} says, always the same ones.
 */
class CommandFuzzTest {
    private static final int PACKS = Integer.getInteger("harbinger.fuzz.packs", 150);
    private static final List<String> FILES = List.of("pack.yaml", "claims.yaml", "vocabulary.drl", "theme.drl");
    private static final List<String> PIECES = List.of(
            "(",
            ")",
            "[",
            "\"",
            "'",
            "\\",
            "/*",
            "*/",
            "//",
            "#",
            "\u0000",
            "\u001B[2J",
            "\u202E",
            "\t",
            ": ",
            "- ",
            "&a ",
            "*a",
            "!!x ",
            "rule",
            "end",
            "when",
            "then",
            "declare",
            "@",
            "$x",
            "==",
            "&&",
            "not",
            "99999999999999999999",
            "{",
            "}",
            ",",
            "é",
            "\uD83D\uDE00",
            "\r",
            "\n",
            "|",
            ">");

    private final Random random = new Random(20261127);

    @TempDir
    private Path folder;

    @Test
    void everyCommandSaysWhatIsWrong() throws IOException {
        AtlantisDesk desk = new AtlantisDesk(folder);
        String facts = Files.readString(Path.of(desk.attack(5)));
        for (int i = 0; i < PACKS; i++) {
            Path file = Path.of(desk.pack()).resolve(FILES.get(random.nextInt(FILES.size())));
            String sound = Files.readString(file);
            Files.writeString(file, broken(sound));
            check(Cli.run("check", desk.pack()), file);
            check(Cli.run("fmt", "--check", desk.pack()), file);
            Files.writeString(file, sound);
            check(desk.piped(broken(facts), "assess", "-"), file);
        }
    }

    private static void check(Cli run, Path file) throws IOException {
        String told = run.out() + run.err();
        String text = Files.readString(file);
        assertThat(run.exit()).as("%s%n%s", told, text).isBetween(0, 2);
        assertThat(told).as(text).doesNotContain("\tat ", "\u001B", "\u202E", "\u0000");
    }

    private String broken(String text) {
        StringBuilder broken = new StringBuilder(text);
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            int at = random.nextInt(broken.length());
            switch (random.nextInt(3)) {
                case 0 -> broken.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 1 -> broken.delete(at, Math.min(broken.length(), at + 1 + random.nextInt(20)));
                default -> broken.insert(at, broken.substring(at, Math.min(broken.length(), at + random.nextInt(60))));
            }
        }
        return broken.toString();
    }
}
