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
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds the DRL files that paths stand for. */
public final class DrlFiles {
    private static final int DEEPEST = 8;

    private DrlFiles() {}

    /**
     * The files themselves, and every {@code .drl} file below the folders; sorted, each once. Folders and files whose
     * name starts with a dot are left out, and links to folders are not followed.
     *
     * @throws IOException if a path does not exist or cannot be read
     */
    public static List<Path> of(Collection<Path> paths) throws IOException {
        SortedSet<Path> files = new TreeSet<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                Files.walkFileTree(path, EnumSet.noneOf(FileVisitOption.class), DEEPEST, into(files, path));
            } else {
                path.getFileSystem().provider().checkAccess(path);
                files.add(path);
            }
        }
        return List.copyOf(files);
    }

    private static SimpleFileVisitor<Path> into(SortedSet<Path> files, Path root) {
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean skipped = !folder.equals(root) && isHidden(folder);
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".drl") && !isHidden(file) && Files.isRegularFile(file)) {
                    files.add(file);
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
