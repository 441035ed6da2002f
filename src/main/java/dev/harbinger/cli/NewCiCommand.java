package dev.harbinger.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints examples of checks before a commit and in CI. */
@Command(
        name = "ci",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Print a GitHub workflow, a git hook or a pre-commit configuration that checks the rules.",
        description = "Each runs fmt --check, check and test; nothing is written.",
        footer = {
            "",
            "Examples:",
            "  harbinger new ci github > .github/workflows/rules.yaml",
            "  harbinger new ci git-hook > .git/hooks/pre-commit && chmod +x .git/hooks/pre-commit",
            "  harbinger new ci pre-commit > .pre-commit-config.yaml"
        })
final class NewCiCommand implements Callable<Integer> {
    /** The examples. */
    private enum Kind {
        GITHUB("github.yaml"),
        GIT_HOOK("git-hook.sh"),
        PRE_COMMIT("pre-commit.yaml");

        private final String file;

        Kind(String file) {
            this.file = file;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Parameters(paramLabel = "KIND", description = "One of ${COMPLETION-CANDIDATES}.")
    @SuppressWarnings("NullAway.Init")
    private Kind kind;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(text(kind.file));
        return Exit.FINE;
    }

    private static String text(String file) {
        try (InputStream in = NewCiCommand.class.getResourceAsStream("ci/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The example (" + file + ") is not in the jar.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
