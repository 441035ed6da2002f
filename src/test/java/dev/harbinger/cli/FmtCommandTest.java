package dev.harbinger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FmtCommandTest {
    private static final String UNTIDY = "declare enum X @doc(\"d\") A,B;\nend\n";
    private static final String TIDY = "declare enum X\n    @doc( \"d\" )\n    A, B;\nend\n";

    @TempDir
    private Path folder;

    private Path untidy = Path.of("");
    private Path broken = Path.of("");

    @BeforeEach
    void write() throws IOException {
        untidy = Files.writeString(folder.resolve("a.drl"), UNTIDY);
        broken = Files.writeString(folder.resolve("b.drl"), "rule \"x\"\nwhen\n    Foo(\n");
    }

    @Test
    void theShippedFilesAreFormatted() {
        assertThat(Cli.run("fmt", "--check")).isEqualTo(new Cli(0, "", ""));
    }

    @Test
    void aFileIsFormattedAndNamed() {
        assertThat(Cli.run("fmt", untidy.toString())).isEqualTo(new Cli(0, untidy + "\n", ""));
        assertThat(untidy).hasContent(TIDY);
        assertThat(Cli.run("fmt", untidy.toString())).isEqualTo(new Cli(0, "", ""));
    }

    @Test
    void nothingOutsideOfTheFolderIsRead() throws IOException {
        Path pack = Files.createDirectories(folder.resolve("pack"));
        Path link = Files.createSymbolicLink(pack.resolve("c.drl"), untidy);
        Cli run = Cli.run("fmt", pack.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains(link + ":0:0: The link leads out of the folder of the pack. [unreadable-file]");
        assertThat(untidy).hasContent(UNTIDY);
        assertThat(link).isSymbolicLink();
    }

    @Test
    void aLinkPutInTheWayOfTheNewFileIsNotWrittenTo() throws IOException {
        Path canary = Files.writeString(folder.resolve("canary"), "safe");
        Files.createSymbolicLink(folder.resolve(".a.drl.new"), canary);
        Files.createSymbolicLink(folder.resolve(".a.drl.0.new"), canary);
        assertThat(Cli.run("fmt", untidy.toString()).exit()).isZero();
        assertThat(canary).hasContent("safe");
        assertThat(Files.isSymbolicLink(untidy)).isFalse();
        assertThat(untidy).hasContent(TIDY);
    }

    @Test
    void aBrokenFileStaysAsItIsWhileTheOthersAreFormatted() {
        Cli run = Cli.run("fmt", folder.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).startsWith(untidy + "\n" + broken + ":").contains("[syntax]");
        assertThat(untidy).hasContent(TIDY);
        assertThat(broken).hasContent("rule \"x\"\nwhen\n    Foo(\n");
    }

    @Test
    void checkingNamesTheFirstDifferenceAndWritesNothing() {
        Cli run = Cli.run("fmt", "--check", "--diff", untidy.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("--- " + untidy + "\n")
                .contains("\n-declare enum X @doc(\"d\") A,B;\n+declare enum X\n")
                .contains(untidy + ":1:1: The file is not in the one style. [not-formatted]\n");
        assertThat(untidy).hasContent(UNTIDY);
    }

    @Test
    void standardInputBecomesStandardOutput() {
        assertThat(Cli.piped(UNTIDY, "fmt", "-")).isEqualTo(new Cli(0, TIDY, ""));
        Cli refused = Cli.piped("import x;\n", "fmt", "-");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.out()).isEqualTo("import x;\n");
        assertThat(refused.err()).startsWith("<stdin>:1:1: ");
    }

    @Test
    void whatIsNotThereIsAUsageError() {
        assertThat(Cli.run("fmt", "no/such").exit()).isEqualTo(2);
    }
}
