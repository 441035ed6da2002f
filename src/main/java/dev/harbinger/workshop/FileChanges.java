package dev.harbinger.workshop;

import dev.harbinger.rule.FolderBounds;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Texts to be written to files, all of them or none. Each is written beside its place and then moved there, so that no
 * reader ever sees half a file; permissions of a file that is replaced are kept. Nothing is written through a link or
 * outside of the folder that a text is meant for. Not thread-safe.
 */
public final class FileChanges {

    private final SortedMap<Path, String> texts = new TreeMap<>();
    private final Map<Path, Path> folderOf = new HashMap<>();
    private final List<Path> folders = new ArrayList<>();
    private final SortedMap<Path, Path> staged = new TreeMap<>();
    private final SortedMap<Path, byte[]> replaced = new TreeMap<>();
    private final List<Path> moved = new ArrayList<>();

    /**
     * Adds a file to be written; a second text for the same file replaces the first.
     *
     * @param folder the folder within which the file must lie, links resolved; made if it is missing
     */
    public FileChanges put(Path folder, Path file, String text) {
        texts.put(file, text);
        folderOf.put(file, folder);
        return this;
    }

    /** The texts by file. */
    public SortedMap<Path, String> texts() {
        return new TreeMap<>(texts);
    }

    /**
     * Writes all files, in the order of their names, and makes the folders that they need.
     *
     * @throws IOException if one cannot be written; then everything is as it was, as far as the disk allows
     */
    public void write() throws IOException {
        try {
            for (Map.Entry<Path, String> entry : texts.entrySet()) {
                stage(entry.getKey(), entry.getValue());
            }
            for (Map.Entry<Path, Path> entry : staged.entrySet()) {
                Files.move(entry.getValue(), entry.getKey(), StandardCopyOption.ATOMIC_MOVE);
                moved.add(entry.getKey());
            }
        } catch (IOException fault) {
            undo(fault);
            throw fault;
        }
    }

    private void stage(Path named, String text) throws IOException {
        Path root = folderOf.getOrDefault(named, named);
        makeFolder(root.toAbsolutePath());
        String refusal = refusal(root, named);
        if (refusal != null) {
            throw new FileSystemException(named.toString(), null, refusal);
        }
        Path folder = Objects.requireNonNull(named.toAbsolutePath().normalize().getParent());
        makeFolder(folder);
        Path file = folder.toRealPath().resolve(named.getFileName());
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            replaced.put(file, Files.readAllBytes(file));
        }
        Path beside = createBeside(file, text);
        staged.put(file, beside);
        keepPermissions(file, beside);
    }

    private static @Nullable String refusal(Path root, Path named) throws IOException {
        Path here = Path.of("").toAbsolutePath();
        boolean below = root.toAbsolutePath().normalize().startsWith(here);
        return below && !root.toRealPath().startsWith(here.toRealPath())
                ? "Its folder is a link that leads out of the current folder."
                : FolderBounds.of(root).refusalToWrite(named);
    }

    /** Writes a file that was not there before, of a name that nobody knew, so that nothing can be put in its way. */
    private static Path createBeside(Path file, String text) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        Path beside = Files.createTempFile(folder, "." + file.getFileName() + ".", ".new");
        Files.delete(beside); // it was for its owner alone; what is created anew has the usual permissions
        return Files.writeString(beside, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    private void makeFolder(@Nullable Path folder) throws IOException {
        if (folder != null && !Files.isDirectory(folder)) {
            makeFolder(folder.getParent());
            Files.createDirectory(folder);
            folders.add(0, folder);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view != null && Files.exists(from)) {
            view.setPermissions(Files.getPosixFilePermissions(from));
        }
    }

    private void undo(IOException fault) {
        for (Path beside : staged.values()) {
            attempt(fault, () -> Files.deleteIfExists(beside));
        }
        for (Path file : moved) {
            byte[] old = replaced.get(file);
            attempt(fault, () -> {
                if (old == null) {
                    Files.deleteIfExists(file);
                } else {
                    Files.write(file, old);
                }
            });
        }
        for (Path folder : folders) {
            attempt(fault, () -> Files.deleteIfExists(folder));
        }
    }

    private static void attempt(IOException fault, Step step) {
        try {
            step.run();
        } catch (IOException second) {
            fault.addSuppressed(second);
        }
    }

    private interface Step {
        void run() throws IOException;
    }
}
