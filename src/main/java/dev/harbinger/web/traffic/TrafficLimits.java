package dev.harbinger.web.traffic;

import java.time.Duration;

/**
 * What all requests may hold together, and how long a client may take.
 *
 * @param received bytes of bodies that are in memory at a time, from their arrival until the work on them is done
 * @param unread bytes of answers that clients have not taken yet
 * @param bodyTime for a body, or a line of a batch, to arrive
 * @param readTime after which a client that takes nothing of its answer loses its connection
 */
public record TrafficLimits(long received, long unread, Duration bodyTime, Duration readTime) {
    public TrafficLimits {
        if (received < 1 || unread < 1 || !isPositive(bodyTime) || !isPositive(readTime)) {
            throw new IllegalArgumentException("A limit (received " + received + ", unread " + unread + ", bodyTime "
                    + bodyTime + ", readTime " + readTime + ") is not positive.");
        }
    }

    private static boolean isPositive(Duration time) {
        return !time.isZero() && !time.isNegative();
    }
}
