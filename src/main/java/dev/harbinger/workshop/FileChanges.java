package dev.harbinger.workshop;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Texts to be written to files, all of them or none. Each is written beside its place and then moved there, so that no
 * reader ever sees half a file; permissions of a file that is replaced are kept. Not thread-safe.
 */
public final class FileChanges {
    private final SortedMap<Path, String> texts = new TreeMap<>();
    private final List<Path> folders = new ArrayList<>();
    private final SortedMap<Path, Path> staged = new TreeMap<>();
    private final SortedMap<Path, byte[]> replaced = new TreeMap<>();
    private final List<Path> moved = new ArrayList<>();

    /** Adds a file to be written; a second text for the same file replaces the first. */
    public FileChanges put(Path file, String text) {
        texts.put(file, text);
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
        // A link is written through, so that it stays one.
        Path file = Files.exists(named) ? named.toRealPath() : named.toAbsolutePath();
        Path folder = file.getParent();
        if (folder == null) {
            throw new IOException("The path (" + file + ") is no file.");
        }
        makeFolder(folder);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            if (!Files.isRegularFile(file) || !Files.isWritable(file)) {
                throw new FileAlreadyExistsException(file.toString(), null, "it is no file that may be written");
            }
            replaced.put(file, Files.readAllBytes(file));
        }
        Path beside = folder.resolve("." + file.getFileName() + ".new");
        staged.put(file, beside);
        Files.write(beside, text.getBytes(StandardCharsets.UTF_8));
        keepPermissions(file, beside);
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
