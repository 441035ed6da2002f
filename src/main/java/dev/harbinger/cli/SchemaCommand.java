package dev.harbinger.cli;

import dev.harbinger.engine.Loaded;
import dev.harbinger.engine.PackLoader;
import dev.harbinger.fact.VocabularySchema;
import dev.harbinger.rule.PackSchema;
import dev.harbinger.rule.RulePack;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of a kind of file. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Print the JSON Schema of a kind of file, for editors.",
        description = "Draft 2020-12. That of fact sets comes from the vocabulary of a pack.",
        footer = {
            "",
            "Examples:",
            "  harbinger schema pack > .vscode/pack.schema.json",
            "  harbinger schema facts --pack tajikistan"
        })
final class SchemaCommand implements Callable<Integer> {
    /** The kinds of file. */
    private enum Kind {
        PACK,
        CLAIMS,
        PLACES,
        TESTS,
        FACTS;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(paramLabel = "KIND", description = "One of ${COMPLETION-CANDIDATES}.")
    @SuppressWarnings("NullAway.Init")
    private Kind kind;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private PackFolderOptions pack;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (kind == Kind.FACTS) {
            RulePack rules = rules(pack.folder());
            out.println(VocabularySchema.of(rules.vocabulary(), rules.manifest().id())
                    .toPrettyString());
        } else {
            out.print(PackSchema.valueOf(kind.name()).text());
        }
        return Exit.FINE;
    }

    private static RulePack rules(Path folder) {
        if (PackLoader.load(folder.toAbsolutePath().normalize()) instanceof Loaded.Ready ready) {
            return ready.ruleBase().pack();
        }
        throw CommandRefused.findings(
                "The pack (" + folder + ") has problems.\nMaybe run harbinger check " + folder + ".");
    }
}
