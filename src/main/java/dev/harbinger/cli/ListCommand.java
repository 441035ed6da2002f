package dev.harbinger.cli;

import dev.harbinger.assessment.RuleBases;
import dev.harbinger.cli.report.JsonReport;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.rule.Advice;
import dev.harbinger.rule.RulePack;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists what a pack has, by the names that other commands take. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "List the outcomes, rules, claims, fact types or places of a pack.",
        description = "Each with its name and what it says, one a line.",
        footer = {
            "",
            "Examples:",
            "  harbinger list outcomes",
            "  harbinger list rules tajikistan | grep border",
            "  harbinger list types --format json"
        })
final class ListCommand implements Callable<Integer> {
    /** What can be listed. */
    private enum Kind {
        OUTCOMES,
        RULES,
        CLAIMS,
        TYPES,
        PLACES;

        /** The word as users write it. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }

        private Stream<Entry> of(RulePack pack) {
            return switch (this) {
                case OUTCOMES ->
                    pack.manifest().outcomes().values().stream()
                            .map(outcome -> new Entry(
                                    outcome.id().value(), outcome.finding().name()));
                case RULES ->
                    pack.rules().values().stream()
                            .map(rule -> new Entry(rule.id().value(), rule.title()));
                case CLAIMS ->
                    pack.claims().values().stream().distinct().map(claim -> new Entry(claim.id(), claim.statement()));
                case TYPES ->
                    pack.vocabulary().types().values().stream().map(type -> new Entry(type.name(), type.doc()));
                case PLACES ->
                    pack.vocabulary().places().byCode().values().stream()
                            .map(place -> new Entry(place.code(), String.join(", ", place.names())));
            };
        }
    }

    /** One thing of a pack. */
    private record Entry(String id, String text) {}

    @Parameters(index = "0", paramLabel = "KIND", description = "One of ${COMPLETION-CANDIDATES}.")
    @SuppressWarnings("NullAway.Init")
    private Kind kind;

    @Parameters(index = "1", paramLabel = "PACK", arity = "0..1", description = "The pack. Default: the default pack")
    private @Nullable String pack;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ReportFormOption format;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private PackOptions packs;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<Entry> entries = kind.of(chosen(packs.load())).toList();
        if (format.isJson()) {
            JsonReport.write(entries, out);
        } else {
            int widest = entries.stream()
                    .mapToInt(entry -> entry.id().length())
                    .max()
                    .orElse(1);
            entries.forEach(entry -> out.printf(Locale.ROOT, "%-" + widest + "s  %s%n", entry.id(), entry.text()));
        }
        return Exit.FINE;
    }

    private RulePack chosen(RuleBases bases) {
        String name = pack == null ? bases.defaultPack() : pack;
        if (name == null) {
            throw CommandRefused.usage("There is no default pack.\nMaybe name one of "
                    + bases.packs().keySet() + ".");
        }
        return bases.find(name).map(RuleBase::pack).orElseThrow(() -> {
            String advice = Advice.nearest(name, bases.packs().keySet());
            return CommandRefused.usage("The pack (" + name + ") is unknown." + (advice == null ? "" : "\n" + advice));
        });
    }
}
