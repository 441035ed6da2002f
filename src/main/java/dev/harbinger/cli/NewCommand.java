package dev.harbinger.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Begins a pack, or one of its parts. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Begin a pack, one of its parts, a rule with its tests, or checks in CI.",
        description = {
            "What is written loads at once, and mends what was missing. Nothing that exists is overwritten, and either all",
            "files are written or none.",
            "Prints each place as file:line, and what to do next."
        },
        footer = {
            "",
            "Examples:",
            "  harbinger new pack kivu --title \"Armed groups in the Kivus\"",
            "  harbinger new outcome food_crisis --needs MarketPrice --mechanism \"price:Food becomes too dear\"",
            "  harbinger new fact-type BorderMarket --field town:String --field stalls:Integer:stalls",
            "  harbinger new rule recruitment_market --when '$m : BorderMarket( stalls < 10 )' ...",
            "  harbinger new ci github"
        },
        subcommands = {
            NewPackCommand.class,
            NewSourceCommand.class,
            NewFindingCommand.class,
            NewOutcomeCommand.class,
            NewFactTypeCommand.class,
            NewEnumCommand.class,
            NewTallyCommand.class,
            NewPlaceCommand.class,
            NewClaimCommand.class,
            NewRuleCommand.class,
            NewCiCommand.class,
        })
final class NewCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "What to begin is missing.\nMaybe use one of "
                        + spec.subcommands().keySet().stream().sorted().toList() + ".");
    }
}
