package dev.harbinger.store;

import java.nio.file.Path;
import java.util.OptionalLong;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/**
 * Opens a file of H2 to see what it still holds. A class of its own, since the build for PostgreSQL has no H2: it is never
 * loaded there.
 */
final class OpenedVersion {
    private OpenedVersion() {}

    /**
     * What is wrong with the file, the end of a sentence; null if nothing is, or another process has it.
     *
     * @param written the version that its head names, if it names one
     */
    static @Nullable String fault(Path file, OptionalLong written) {
        try (MVStore store =
                new MVStore.Builder().fileName(file.toString()).readOnly().open()) {
            long found = store.getCurrentVersion();
            return written.isPresent() && found < written.getAsLong()
                    ? "its newest data are lost (version " + found + " of " + written.getAsLong() + " is left)"
                    : null;
        } catch (MVStoreException e) {
            return e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED
                    ? null
                    : "it cannot be read (" + e.getMessage() + ")";
        }
    }
}
