package dev.harbinger.it;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The packaged application, running as a process of its own. Closing it ends it without warning. */
final class HarbingerProcess implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(120);
    private static final int END_SECONDS = 60;

    private final Process process;
    private final Path log;
    private final Client client;

    private HarbingerProcess(Process process, Path log, Client client) {
        this.process = process;
        this.log = log;
        this.client = client;
    }

    /** Starts the application with the repository's rules, and returns when it is ready. */
    static HarbingerProcess startOn(Database database) throws Exception {
        return launchOn(database).untilReady();
    }

    /** Starts the application with the repository's rules, and returns at once. */
    static HarbingerProcess launchOn(Database database) throws IOException {
        return launch(database.options(), Surroundings.rules());
    }

    /** Starts the application and returns at once. */
    static HarbingerProcess launch(List<String> options, Path rules) throws IOException {
        return launchBehind(List.of(), options, rules);
    }

    /**
     * Starts the application behind another command, which must replace itself with it ({@code exec "$@"}).
     *
     * @param prefix the other command
     */
    static HarbingerProcess launchBehind(List<String> prefix, List<String> options, Path rules) throws IOException {
        int port = Surroundings.freePort();
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-Dharbinger.rules=" + rules);
        command.add("-Dquarkus.http.host=127.0.0.1");
        command.add("-Dquarkus.http.port=" + port);
        command.add("-jar");
        command.add(Surroundings.jar().toString());
        Path log = Files.createTempFile("harbinger-", ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new HarbingerProcess(process, log, new Client(port));
    }

    HarbingerProcess untilReady() throws Exception {
        try {
            Poll.until(START, this::isReady, this::output);
            return this;
        } catch (Exception | AssertionError e) {
            close();
            throw e;
        }
    }

    private boolean isReady() throws Exception {
        if (!process.isAlive()) {
            throw new AssertionError(
                    "The process ended with %d before it was ready.%n%s".formatted(process.exitValue(), output()));
        }
        try {
            return client.get("/q/health/ready").statusCode() == 200;
        } catch (ConnectException e) {
            return false;
        }
    }

    /** Speaks HTTP with it. */
    Client client() {
        return client;
    }

    /** All that it printed so far. */
    String output() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return "Its output (%s) cannot be read: %s".formatted(log, e.getMessage());
        }
    }

    /** Has it drop all that it does not hold on to. */
    void collectGarbage() throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process order = new ProcessBuilder(jcmd, Long.toString(process.pid()), "GC.run")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!order.waitFor(END_SECONDS, SECONDS) || order.exitValue() != 0) {
            throw new AssertionError("The order to collect garbage was not carried out.");
        }
    }

    /** Ends it without warning (SIGKILL). */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor(END_SECONDS, SECONDS);
    }

    /** Asks it to end (SIGTERM), and returns at once. */
    void terminate() {
        process.destroy();
    }

    /** Waits until it has ended by itself, and gives its exit code. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(END_SECONDS, SECONDS)) {
            throw new AssertionError("The process goes on after %d s.%n%s".formatted(END_SECONDS, output()));
        }
        return process.exitValue();
    }

    @Override
    public void close() throws Exception {
        kill();
        Files.deleteIfExists(log);
    }
}
