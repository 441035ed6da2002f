package dev.harbinger.workshop.format;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.EnumSet;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds the DRL files that paths stand for. */
public final class DrlFiles {
    private static final int DEEPEST = 8;

    private DrlFiles() {}

    /**
     * The files themselves, and every {@code .drl} file below the folders; sorted, each once, with the folder within which
     * it must be written: the one that was named, or that of the file. Folders and files whose name starts with a dot are
     * left out, and links to folders are not followed.
     *
     * @throws IOException if a path does not exist or cannot be read
     */
    public static SortedMap<Path, Path> of(Collection<Path> paths) throws IOException {
        SortedMap<Path, Path> files = new TreeMap<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                Files.walkFileTree(path, EnumSet.noneOf(FileVisitOption.class), DEEPEST, into(files, path));
            } else {
                path.getFileSystem().provider().checkAccess(path);
                files.put(path, path.toAbsolutePath().getParent());
            }
        }
        return files;
    }

    private static SimpleFileVisitor<Path> into(SortedMap<Path, Path> files, Path root) {
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean skipped = !folder.equals(root) && isHidden(folder);
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".drl") && !isHidden(file) && Files.isRegularFile(file)) {
                    files.put(file, root);
                }
                return FileVisitResult.CONTINUE;
            }
        };
    }

    private static boolean isHidden(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }
}
