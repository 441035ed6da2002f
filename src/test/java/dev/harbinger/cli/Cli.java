package dev.harbinger.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * A command that was run.
 *
 * @param exit its exit code
 * @param out what it printed
 * @param err what it complained of
 */
record Cli(int exit, String out, String err) {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-05-03T12:00:00Z"), ZoneOffset.UTC);

    /** Runs a command. */
    static Cli run(String... args) {
        return piped("", args);
    }

    /** Runs a command with a text on its standard input. */
    static Cli piped(String in, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        var surroundings = new CommandIo(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err),
                false,
                CLOCK);
        int exit = HarbingerCommand.run(surroundings, args);
        return new Cli(exit, out.toString(), err.toString());
    }
}
