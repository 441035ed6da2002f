package dev.harbinger.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is read and written within one folder: links are followed to read as long as they stay inside, and never to
 * write. The one place that decides, for the service and for every command.
 *
 * @param real the folder without links
 */
public record FolderBounds(Path real) {
    /** @throws IOException if there is no such folder */
    public static FolderBounds of(Path folder) throws IOException {
        return new FolderBounds(folder.toRealPath());
    }

    /** Why a file, or a folder below, must not be read, as a sentence; null if it may be. */
    public @Nullable String refusalToRead(Path file) throws IOException {
        Path target = file.toRealPath();
        if (!target.startsWith(real)) {
            return "The link leads out of the folder of the pack.";
        }
        return Files.isRegularFile(target) || Files.isDirectory(target) ? null : "This is a device or pipe, no file.";
    }

    /**
     * Why a file must not be written, as a sentence; null if it may be.
     *
     * @param file may be missing, and so may its folders
     */
    public @Nullable String refusalToWrite(Path file) throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            Path folder = existing(file.toAbsolutePath().normalize().getParent());
            return folder != null && folder.toRealPath().startsWith(real)
                    ? null
                    : "Its folder lies outside of (" + real + ").";
        }
        if (Files.isSymbolicLink(file)) {
            return "It is a link, and links are not written through.";
        }
        if (!file.toRealPath().startsWith(real)) {
            return "It lies outside of (" + real + "), behind a link.";
        }
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.isWritable(file)
                ? null
                : "It is no file that may be written.";
    }

    /** The nearest folder above that exists, as a link or otherwise. */
    private static @Nullable Path existing(@Nullable Path folder) {
        Path nearest = folder;
        while (nearest != null && !Files.exists(nearest, LinkOption.NOFOLLOW_LINKS)) {
            nearest = nearest.getParent();
        }
        return nearest;
    }
}
