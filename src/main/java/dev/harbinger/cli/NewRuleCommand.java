package dev.harbinger.cli;

import dev.harbinger.workshop.scaffold.Plan;
import dev.harbinger.workshop.scaffold.RuleRequest;
import dev.harbinger.workshop.scaffold.Scaffold;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a rule. */
@Command(
        name = "rule",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Begin a rule, with a test in which it fires and one in which it stays quiet.",
        description = "Claims that nobody entered yet are entered with it.",
        footer = {
            "",
            "Example:",
            "  harbinger new rule recruitment_market --claims CTG21-99 \\",
            "      --raises militant_recruitment --mechanism material_grievance --likelihood unlikely \\",
            "      --because 'The market of {$market.town} has {$market.stalls} stalls' \\",
            "      --when '$market : BorderMarket( stalls < 10 )'"
        })
final class NewRuleCommand extends NewPartCommand {
    @Parameters(paramLabel = "ID", description = "In snake_case, beginning with the theme.")
    @SuppressWarnings("NullAway.Init")
    private String id;

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            description = "The file of rules. Default: what the id begins with")
    private @Nullable String theme;

    @Option(names = "--when", paramLabel = "PATTERN", description = "A pattern; may be given again.")
    private List<String> patterns = new ArrayList<>();

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private RuleAnnotationOptions annotations;

    @Override
    Plan plan(Path folder) {
        return Scaffold.rule(folder, new RuleRequest(id, theme, annotations.texts(), patterns));
    }
}
