package dev.harbinger.reload;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with a pack.
 *
 * @param pack id of the pack
 * @param digest SHA-256 of the files in force, in hex; null if none ever were
 * @param since when these files came into force; null if none ever were
 * @param lastAttempt the last attempt to load its folder
 * @param lastSuccess when an attempt last found the folder sound; null if none ever did
 */
public record PackState(
        String pack,
        @Nullable String digest,
        @Nullable Instant since,
        Attempt lastAttempt,
        @Nullable Instant lastSuccess) {
    /** Whether the pack is in force otherwise than its folder says, or not at all. */
    public boolean isDegraded() {
        return !lastAttempt.outcome().isSound();
    }

    /** The state after files came into force. */
    static PackState inForce(String pack, String digest, Attempt attempt) {
        return new PackState(pack, digest, attempt.at(), attempt, attempt.at());
    }

    /** The state of a pack that was never in force, after an attempt in vain. */
    static PackState neverInForce(String pack, Attempt attempt) {
        return new PackState(pack, null, null, attempt, null);
    }

    /** The state after an attempt that left in force what was. */
    PackState after(Attempt attempt) {
        return new PackState(pack, digest, since, attempt, attempt.outcome().isSound() ? attempt.at() : lastSuccess);
    }
}
