package dev.harbinger.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The folder of an embedded database.
 *
 * @param path where it is
 */
record H2Folder(Path path) implements Database {
    static H2Folder create() throws IOException {
        return new H2Folder(Files.createTempDirectory("harbinger-h2-"));
    }

    @Override
    public List<String> options() {
        return List.of("-Dharbinger.data=" + path);
    }

    @Override
    public void close() {
        Folders.delete(path);
    }
}
