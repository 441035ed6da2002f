package dev.harbinger.cli;

import dev.harbinger.assessment.AssessmentJson;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What the commands about one fact set have in common. */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class)
abstract class FactCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "FILE", description = "A fact set as JSON; - for standard input")
    @SuppressWarnings("NullAway.Init")
    private String file;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private PackOptions packs;

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private HarbingerCommand harbinger;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** What is printed. */
    abstract String answer(Desk desk, InputFile factSet);

    @Override
    public final Integer call() {
        InputFile factSet = read(file);
        String answer = answer(new Desk(packs.load()), factSet);
        spec.commandLine().getOut().print(answer.endsWith("\n") ? answer : answer + "\n");
        return Exit.FINE;
    }

    /** A file that the command names. */
    final InputFile read(String name) {
        return InputFile.read(name, harbinger.surroundings().in());
    }

    final Surroundings surroundings() {
        return harbinger.surroundings();
    }

    /** Data as the service would answer it. */
    static String json(Object data) {
        return new String(AssessmentJson.writeAnswer(data), StandardCharsets.UTF_8);
    }
}
