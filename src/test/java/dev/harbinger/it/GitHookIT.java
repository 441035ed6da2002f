package dev.harbinger.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The git hook that the application prints, in a repository of its own, with the packaged application. */
@Tag("h2")
class GitHookIT {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    private Path tree;

    private record Ran(int exit, String output) {}

    @BeforeEach
    void begin() throws Exception {
        assertThat(run("git", "init", "-q").exit()).isZero();
        assertThat(harbinger("new", "pack", "kivu").exit()).isZero();
        fillIn("pack.yaml");
        fillIn("claims.yaml");
        Path hook = tree.resolve(".git/hooks/pre-commit");
        Files.createDirectories(hook.getParent());
        Files.writeString(hook, harbinger("new", "ci", "git-hook").output());
        assertThat(hook.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void aSoundPackIsCommitted() throws Exception {
        Ran commit = commit();
        assertThat(commit.exit()).as(commit.output()).isZero();
    }

    @Test
    void aFailingTestAnUntidyFileOrAFaultIsNot() throws Exception {
        change("tests/unrest.yaml", "people: 12000", "people: 9000");
        change("unrest.drl", "people >= 10000", "people>=10000");
        Ran commit = commit();
        assertThat(commit.exit()).isEqualTo(1);
        assertThat(commit.output())
                .contains("rules/kivu/unrest.drl:8:1: The file is not in the one style. [not-formatted]")
                .contains("a large protest raises the danger of unrest");

        change("unrest.drl", "people>=10000", "peple >= 10000");
        assertThat(commit().output()).contains("rules/kivu/unrest.drl:8:").contains("Maybe you mean (people).");
    }

    private Ran commit() throws Exception {
        assertThat(run("git", "add", "-A").exit()).isZero();
        return run("git", "-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-q", "-m", "a");
    }

    /** What begins with TODO is a warning, and the hook lets no warning pass. */
    private void fillIn(String file) throws IOException {
        Path path = tree.resolve("rules/kivu").resolve(file);
        Files.writeString(path, Files.readString(path).replace("TODO", "Protest"));
    }

    private void change(String file, String from, String to) throws IOException {
        Path path = tree.resolve("rules/kivu").resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    private Ran harbinger(String... args) throws Exception {
        List<String> command =
                new ArrayList<>(List.of(JAVA, "-jar", Surroundings.jar().toString()));
        command.addAll(List.of(args));
        return run(command.toArray(String[]::new));
    }

    private Ran run(String... command) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(tree.toFile()).redirectErrorStream(true);
        builder.environment().put("HARBINGER", JAVA + " -jar " + Surroundings.jar());
        builder.environment().remove("HARBINGER_RULES");
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), output);
    }
}
