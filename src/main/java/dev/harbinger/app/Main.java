package dev.harbinger.app;

import dev.harbinger.assessment.StoreUnavailableException;
import dev.harbinger.cli.CommandIo;
import dev.harbinger.cli.HarbingerCommand;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.smallrye.config.ConfigValidationException;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Without arguments starts the service; tells why it did not start, and says so to the caller by {@link ExitCode}. With
 * arguments runs a command, without the service.
 */
@QuarkusMain
public final class Main {
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");
    private static final Path TERMINALS = Path.of("/dev/pts");

    private Main() {}

    /** Runs until the process is told to end, or the command has. */
    public static void main(String... args) {
        if (args.length > 0) {
            System.exit(HarbingerCommand.run(surroundings(), args));
        }
        List<String> unknown = UnknownSettings.ofProcess();
        if (!unknown.isEmpty()) {
            System.err.println(String.join("\n", unknown));
            System.exit(ExitCode.CONFIGURATION);
        }
        Quarkus.run(null, Main::exit, args);
    }

    private static CommandIo surroundings() {
        return new CommandIo(
                System.in,
                new PrintWriter(System.out, false, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                isTerminal(STANDARD_ERROR),
                Clock.systemUTC());
    }

    /** Java itself knows only whether input and output are a terminal; Linux shows where a stream leads. */
    private static boolean isTerminal(Path stream) {
        try {
            return stream.toRealPath().startsWith(TERMINALS);
        } catch (IOException unknown) {
            return System.console() != null;
        }
    }

    private static void exit(int code, @Nullable Throwable failure) {
        System.exit(failure == null ? code : report(failure, code));
    }

    private static int report(Throwable failure, int otherwise) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            int known = known(at);
            if (known != 0) {
                System.err.println(known == ExitCode.PORT ? portInUse(at) : at.getMessage());
                return known;
            }
        }
        Logger.getLogger("harbinger").error("Harbinger did not start.", failure);
        return otherwise;
    }

    private static String portInUse(Throwable failure) {
        Config config = ConfigProvider.getConfig();
        return "The service cannot listen on port (%s) of (%s): %s. Maybe stop what uses it, or set quarkus.http.port."
                .formatted(
                        config.getConfigValue("quarkus.http.port").getValue(),
                        config.getConfigValue("quarkus.http.host").getValue(),
                        failure.getMessage());
    }

    private static int known(Throwable failure) {
        if (failure instanceof StartRefused refused) {
            return refused.exitCode();
        }
        if (failure instanceof BindException) {
            return ExitCode.PORT;
        }
        if (failure instanceof StoreUnavailableException) {
            return ExitCode.DATABASE;
        }
        return failure instanceof ConfigValidationException ? ExitCode.CONFIGURATION : 0;
    }
}
