package dev.harbinger.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileChangesTest {
    @TempDir
    private Path folder;

    @Test
    void filesAndTheirFoldersAreWritten() throws IOException {
        new FileChanges().put(folder.resolve("a/b/c.txt"), "new").write();
        assertThat(folder.resolve("a/b/c.txt")).hasContent("new");
        assertThat(names(folder.resolve("a/b"))).containsExactly("c.txt");
    }

    @Test
    void permissionsAndLinksStay() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("file"));
        new FileChanges().put(link, "new").write();
        assertThat(file).hasContent("new");
        assertThat(link).isSymbolicLink();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rwxr-----");
    }

    @Test
    void ifOneFileCannotBeWrittenAllStaysAsItWas() throws IOException {
        Path kept = Files.writeString(folder.resolve("a"), "old");
        Files.createDirectory(folder.resolve("z"));
        FileChanges changes = new FileChanges()
                .put(kept, "new")
                .put(folder.resolve("sub/b"), "new")
                .put(folder.resolve("z"), "a folder is in the way");
        assertThatThrownBy(changes::write).isInstanceOf(IOException.class);
        assertThat(kept).hasContent("old");
        assertThat(names(folder)).containsExactly("a", "z");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
