package dev.harbinger.cli;

import dev.harbinger.rule.Advice;
import dev.harbinger.rule.ProblemCode;
import java.io.PrintWriter;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a kind of problem is, why it matters, and what to do. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Say what a kind of problem is, why it matters, and what to do.",
        description =
                "Prints the page of a code, as check, test and assess show it in brackets; without one, all codes.",
        footer = {"", "Examples:", "  harbinger explain cross-join", "  harbinger explain | grep unused"})
final class ExplainCommand implements Callable<Integer> {
    /** Offers the codes to the completion script. */
    static final class Codes implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return ProblemCode.ids().iterator();
        }
    }

    @Parameters(
            paramLabel = "CODE",
            arity = "0..1",
            completionCandidates = Codes.class,
            description = "Code of a kind of problem, such as unknown-field.")
    private @Nullable String code;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (code == null) {
            int widest =
                    ProblemCode.ids().stream().mapToInt(String::length).max().orElse(1);
            String line = "%-" + widest + "s  %-7s  %s%n";
            for (ProblemCode one : ProblemCode.values()) {
                String severity = one.severity().name().toLowerCase(Locale.ROOT);
                out.printf(Locale.ROOT, line, one.id(), severity, one.summary());
            }
        } else {
            out.print(find(code).page());
        }
        return Exit.FINE;
    }

    private static ProblemCode find(String asked) {
        ProblemCode found = ProblemCode.of(asked.toLowerCase(Locale.ROOT));
        if (found == null) {
            String advice = Advice.nearest(asked, ProblemCode.ids());
            throw CommandRefused.usage("The code (" + asked + ") is unknown.\n"
                    + (advice == null ? "Maybe run harbinger explain for all of them." : advice));
        }
        return found;
    }
}
