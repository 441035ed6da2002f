package dev.harbinger.it;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the build tells the tests: which application to start, for which database, with which rules. */
final class Surroundings {
    private static final Path HOME =
            Path.of(System.getProperty("harbinger.it.home", "")).toAbsolutePath();

    private Surroundings() {}

    /** The packaged application. */
    static Path jar() {
        String jar = System.getProperty("harbinger.it.jar");
        return jar == null ? HOME.resolve("target/quarkus-app/quarkus-run.jar") : Path.of(jar);
    }

    /** The repository's own rule packs. */
    static Path rules() {
        return HOME.resolve("rules");
    }

    /** A fact set that the repository ships, for example {@code tajikistan/2021-05-kyrgyz-clash.json}. */
    static String facts(String name) throws IOException {
        return Files.readString(HOME.resolve("facts").resolve(name));
    }

    /** An empty database of the kind that the application is built for. */
    static Database newDatabase() throws IOException {
        return System.getProperty("harbinger.it.database", "h2").equals("postgresql")
                ? PostgresServer.start()
                : H2Folder.create();
    }

    /** A port that nothing listened on a moment ago. */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
