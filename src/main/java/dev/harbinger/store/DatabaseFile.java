package dev.harbinger.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * The file of an embedded database before it is opened. H2 begins anew with an empty file, and where the newest part of
 * a file is cut off or unreadable it goes back to an older version of the data without a word.
 *
 * @param path where it is
 */
record DatabaseFile(Path path) {
    private static final String URL = "jdbc:h2:file:";
    private static final String SUFFIX = ".mv.db";
    private static final int BLOCK = 4096;
    private static final Pattern VERSION = Pattern.compile("\\bversion:(\\p{XDigit}{1,15})\\b");

    /** The file behind an address, or null if it is no file of H2. */
    static @Nullable DatabaseFile of(String url) {
        return url.startsWith(URL)
                ? new DatabaseFile(Path.of(url.substring(URL.length()).split(";", 2)[0] + SUFFIX)
                        .toAbsolutePath()
                        .normalize())
                : null;
    }

    /** Its name without the ending, as tools of H2 want it. */
    String database() {
        String name = path.getFileName().toString();
        return name.substring(0, name.length() - SUFFIX.length());
    }

    /** The library that has the tools of H2. */
    static String library() {
        CodeSource source = MVStore.class.getProtectionDomain().getCodeSource();
        return source == null
                ? "quarkus-app/lib/main/com.h2database.h2-*.jar"
                : source.getLocation().getPath();
    }

    /** What is wrong with it, the end of a sentence; null if nothing is, it is not there, or another process has it. */
    @Nullable
    String fault() {
        try {
            if (!Files.isRegularFile(path)) {
                return null;
            }
            if (Files.size(path) == 0) {
                return "it is empty";
            }
            return lostVersions();
        } catch (IOException | UncheckedIOException e) {
            return "it cannot be read (" + e.getMessage() + ")";
        }
    }

    /** The head of the file tells the version of the data that it held when the head was written. */
    private @Nullable String lostVersions() throws IOException {
        return OpenedVersion.fault(path, writtenVersion());
    }

    /** The head stands at the begin of the file, twice. */
    private OptionalLong writtenVersion() throws IOException {
        byte[] head;
        try (InputStream file = Files.newInputStream(path)) {
            head = file.readNBytes(2 * BLOCK);
        }
        Matcher version = VERSION.matcher(new String(head, StandardCharsets.ISO_8859_1));
        return version.results()
                .mapToLong(found -> Long.parseLong(found.group(1), 16))
                .max();
    }
}
