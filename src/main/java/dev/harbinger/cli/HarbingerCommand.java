package dev.harbinger.cli;

import dev.harbinger.engine.EvaluationStoppedException;
import dev.harbinger.engine.EvaluationWatch;
import dev.harbinger.question.Questions;
import dev.harbinger.question.UnknownNameException;
import dev.harbinger.rule.Advice;
import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: without arguments the service starts, with a command that command runs, and no server. */
@Command(
        name = "harbinger",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Rules-based early warning: facts in, warning levels and their proof out.",
        description = "Without a command the service starts. A command runs at once, without a server or a database.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Exit codes: 0 nothing found, 1 something found (a problem, a failed test), 2 not understood.",
            "",
            "Examples:",
            "  harbinger check rules",
            "  harbinger assess facts/tajikistan/2021-05-kyrgyz-clash.json",
            "  harbinger why facts/tajikistan/2021-05-kyrgyz-clash.json militant_recruitment"
        },
        commandListHeading = "%nCommands:%n",
        subcommands = {
            CheckCommand.class,
            ExplainCommand.class,
            ListCommand.class,
            FmtCommand.class,
            NewCommand.class,
            SchemaCommand.class,
            TestCommand.class,
            CoverageCommand.class,
            MutateCommand.class,
            CompareCommand.class,
            CompletionCommand.class,
            HelpCommand.class,
        })
public final class HarbingerCommand implements Runnable {
    private final CommandIo surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private HarbingerCommand(CommandIo surroundings) {
        this.surroundings = surroundings;
    }

    /** Runs a command and returns the exit code: 0 nothing found, 1 something found, 2 not understood. */
    public static int run(CommandIo surroundings, String... args) {
        CommandLine line = new CommandLine(new HarbingerCommand(surroundings));
        Questions.ALL.forEach(
                question -> line.addSubcommand(new CommandLine(new QuestionCommand(question, surroundings).spec())));
        line.setOut(new PrintWriter(new VisibleWriter(surroundings.out())))
                .setErr(new PrintWriter(new VisibleWriter(surroundings.err()), true))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(HarbingerCommand::explain)
                .setExecutionExceptionHandler(HarbingerCommand::tell);
        try {
            return line.execute(args);
        } finally {
            line.getOut().flush();
            line.getErr().flush();
        }
    }

    /** Says what was not understood in a line or two; the whole usage would push it out of sight. */
    private static int explain(ParameterException fault, String[] args) {
        CommandLine line = fault.getCommandLine();
        line.getErr().println(fault.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(fault, line.getErr())) {
            line.getErr().println("Maybe run: " + line.getCommandSpec().qualifiedName() + " --help");
        }
        return Exit.USAGE;
    }

    private static int tell(Exception fault, CommandLine line, ParseResult given) throws Exception {
        if (fault instanceof CommandRefused refused) {
            line.getErr().println(refused.getMessage());
            return refused.exitCode();
        }
        if (fault instanceof UnknownNameException unknown) {
            line.getErr().println(unknown.getMessage());
            String advice = Advice.nearest(unknown.value(), unknown.known());
            line.getErr()
                    .println(advice == null ? "Maybe run: harbinger list outcomes, or: harbinger list rules" : advice);
            return Exit.USAGE;
        }
        if (fault instanceof EvaluationStoppedException stopped) {
            line.getErr()
                    .println("The rules matched more than " + EvaluationWatch.MOST_FIRINGS
                            + " times, most often rule (" + stopped.rule()
                            + ").\nMaybe join its patterns by a field, or let a tally count.");
            return Exit.USAGE;
        }
        throw fault;
    }

    CommandIo surroundings() {
        return surroundings;
    }

    /** Reached only without a command. */
    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "A command is missing.\nMaybe use one of "
                        + spec.subcommands().keySet().toString().toLowerCase(Locale.ROOT) + ".");
    }
}
