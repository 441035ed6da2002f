package dev.harbinger.assessment;

import java.util.UUID;
import java.util.function.Supplier;

/**
 * Makes the ids of assessments: UUIDv7, each greater than all before it, since lists, timelines and trends take the
 * greatest id for the newest. While the clock is behind the newest id, as after it was set back, the time in an id runs
 * ahead of the clock by a millisecond an assessment. Thread-safe.
 */
public final class AssessmentIds implements Supplier<UUID> {
    private static final int TIME_SHIFT = 16;
    private static final long BELOW_TIME = 0xFFFF;

    private final Supplier<UUID> clock;
    private UUID last = new UUID(0, 0);

    /** @param clock gives UUIDv7 by some clock */
    public AssessmentIds(Supplier<UUID> clock) {
        this.clock = clock;
    }

    /** Makes only greater ids from now on, whatever the clock says. */
    public synchronized void beginAfter(UUID newest) {
        if (isAfter(newest, last)) {
            last = newest;
        }
    }

    @Override
    public synchronized UUID get() {
        UUID next = clock.get();
        last = isAfter(next, last) ? next : justAfter(last, next);
        return last;
    }

    private static UUID justAfter(UUID before, UUID random) {
        long time = (before.getMostSignificantBits() >>> TIME_SHIFT) + 1;
        long random12 = random.getMostSignificantBits() & BELOW_TIME;
        return new UUID(time << TIME_SHIFT | random12, random.getLeastSignificantBits());
    }

    /** As databases compare; {@link UUID#compareTo} takes the halves for signed numbers. */
    private static boolean isAfter(UUID one, UUID other) {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high > 0
                || high == 0
                        && Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits()) > 0;
    }
}
