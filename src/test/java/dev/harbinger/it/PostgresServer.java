package dev.harbinger.it;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A PostgreSQL server of its own: the one that Debian's package installs, with an empty cluster in a temporary folder
 * and a free port. PostgreSQL refuses to run as root, so root starts it as the package's user {@code postgres}.
 */
final class PostgresServer implements Database {
    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
    private static final boolean ROOT = System.getProperty("user.name").equals("root");

    private final Path folder;
    private final int port;

    private PostgresServer(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    static PostgresServer start() throws IOException {
        Path folder = Files.createTempDirectory("harbinger-postgresql-");
        if (ROOT) {
            Files.setOwner(
                    folder,
                    folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("postgres"));
        }
        PostgresServer server = new PostgresServer(folder, Surroundings.freePort());
        server.run("initdb", "-D", server.cluster(), "-U", "harbinger", "-A", "trust", "-E", "UTF8", "--locale=C");
        server.startAgain();
        server.run("createdb", "-h", "127.0.0.1", "-p", Integer.toString(server.port), "-U", "harbinger", "harbinger");
        return server;
    }

    /** Starts it after a {@link #stop()}, on the same port with the same data. */
    void startAgain() {
        String options = "-p %d -h 127.0.0.1 -k %s".formatted(port, folder);
        run("pg_ctl", "-D", cluster(), "-l", folder.resolve("log").toString(), "-o", options, "-w", "start");
    }

    /** Ends it at once, as a crash would: no connection is finished. */
    void stop() {
        run("pg_ctl", "-D", cluster(), "-m", "immediate", "-w", "stop");
    }

    @Override
    public List<String> options() {
        return List.of(
                "-Dquarkus.datasource.jdbc.url=jdbc:postgresql://127.0.0.1:%d/harbinger".formatted(port),
                "-Dquarkus.datasource.username=harbinger",
                "-Dquarkus.datasource.password=harbinger");
    }

    @Override
    public void close() {
        if (Files.exists(Path.of(cluster(), "postmaster.pid"))) {
            stop();
        }
        Folders.delete(folder);
    }

    private String cluster() {
        return folder.resolve("cluster").toString();
    }

    private void run(String program, String... arguments) {
        List<String> command = new ArrayList<>(ROOT ? List.of("runuser", "-u", "postgres", "--") : List.of());
        command.add(program(program));
        command.addAll(List.of(arguments));
        try {
            // The server outlives pg_ctl and inherits its output: a pipe would never end.
            Path output = Files.createTempFile("harbinger-postgresql-", ".out");
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            boolean ended = process.waitFor(60, SECONDS);
            String text = Files.readString(output);
            Files.delete(output);
            if (!ended || process.exitValue() != 0) {
                throw new IllegalStateException("The command (%s) failed: %s".formatted(command, text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The command (%s) cannot be run.".formatted(command), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for (%s).".formatted(command), e);
        }
    }

    /** The newest one installed; Debian keeps the server's programs off the path. */
    private static String program(String name) {
        if (!Files.isDirectory(INSTALLED)) {
            return name;
        }
        try (Stream<Path> versions = Files.list(INSTALLED)) {
            return versions.map(version -> version.resolve("bin").resolve(name))
                    .filter(Files::isExecutable)
                    .max(Comparator.comparingInt(
                            file -> Integer.parseInt(file.getName(3).toString())))
                    .map(Path::toString)
                    .orElse(name);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder (%s) cannot be listed.".formatted(INSTALLED), e);
        }
    }
}
