package dev.harbinger.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
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
        new FileChanges().put(folder, folder.resolve("a/b/c.txt"), "new").write();
        assertThat(folder.resolve("a/b/c.txt")).hasContent("new");
        assertThat(names(folder.resolve("a/b"))).containsExactly("c.txt");
    }

    @Test
    void permissionsStay() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-----"));
        new FileChanges().put(folder, file, "new").write();
        assertThat(file).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rwxr-----");
    }

    @Test
    void nothingIsWrittenThroughALink() throws IOException {
        Path canary = Files.writeString(folder.resolve("canary"), "old");
        Path pack = Files.createDirectories(folder.resolve("pack"));
        Path link = Files.createSymbolicLink(pack.resolve("theme.drl"), canary);
        assertThatThrownBy(() -> new FileChanges().put(pack, link, "new").write())
                .isInstanceOf(FileSystemException.class)
                .hasMessageEndingWith("It is a link, and links are not written through.");
        assertThat(canary).hasContent("old");
    }

    @Test
    void nothingIsWrittenBehindAFolderThatIsALink() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Path canary = Files.writeString(outside.resolve("t.yaml"), "old");
        Path pack = Files.createDirectories(folder.resolve("pack"));
        Files.createSymbolicLink(pack.resolve("tests"), outside);
        for (String name : List.of("t.yaml", "other.yaml", "below/other.yaml")) {
            FileChanges changes = new FileChanges().put(pack, pack.resolve("tests/" + name), "new");
            assertThatThrownBy(changes::write).isInstanceOf(FileSystemException.class);
        }
        assertThat(canary).hasContent("old");
        assertThat(names(outside)).containsExactly("t.yaml");
    }

    @Test
    void nothingIsWrittenBehindALinkThatLeadsOutOfTheCurrentFolder() throws IOException {
        Path inside = Files.createTempDirectory(Path.of("target"), "links");
        Path link = Files.createSymbolicLink(inside.resolve("pack"), folder);
        try {
            FileChanges changes = new FileChanges().put(link, link.resolve("t.yaml"), "new");
            assertThatThrownBy(changes::write)
                    .isInstanceOf(FileSystemException.class)
                    .hasMessageEndingWith("Its folder is a link that leads out of the current folder.");
            assertThat(names(folder)).isEmpty();
        } finally {
            Files.delete(link);
            Files.delete(inside);
        }
    }

    @Test
    void aLinkInThePlaceOfTheTemporaryFileIsNotWrittenTo() throws IOException {
        Path canary = Files.writeString(folder.resolve("canary"), "old");
        Path pack = Files.createDirectories(folder.resolve("pack"));
        Files.createSymbolicLink(pack.resolve(".a.drl.new"), canary);
        for (int i = 0; i <= 1000; i++) {
            Files.createSymbolicLink(pack.resolve(".a.drl." + i + ".new"), canary);
        }
        new FileChanges().put(pack, pack.resolve("a.drl"), "new").write();
        assertThat(canary).hasContent("old");
        assertThat(pack.resolve("a.drl")).isRegularFile().hasContent("new");
        assertThat(pack.resolve("a.drl")).matches(file -> !Files.isSymbolicLink(file), "no link");
    }

    @Test
    void ifOneFileCannotBeWrittenAllStaysAsItWas() throws IOException {
        Path kept = Files.writeString(folder.resolve("a"), "old");
        Files.createDirectory(folder.resolve("z"));
        FileChanges changes = new FileChanges()
                .put(folder, kept, "new")
                .put(folder, folder.resolve("sub/b"), "new")
                .put(folder, folder.resolve("z"), "a folder is in the way");
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
