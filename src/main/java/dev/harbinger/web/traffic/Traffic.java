package dev.harbinger.web.traffic;

import jakarta.inject.Singleton;

/** The two budgets of all requests together, one for what comes in and one for what goes out. Thread-safe. */
@Singleton
public final class Traffic {
    private final TrafficLimits limits;
    private final ByteBudget received;
    private final ByteBudget unread;

    Traffic(TrafficLimits limits) {
        this.limits = limits;
        this.received = new ByteBudget(limits.received());
        this.unread = new ByteBudget(limits.unread());
    }

    /** Bytes of bodies, from their arrival until the work on them is done. */
    public ByteBudget received() {
        return received;
    }

    /** Bytes of answers that clients have not taken yet. */
    public ByteBudget unread() {
        return unread;
    }

    /** For a body, or a line of a batch, to arrive. */
    public long bodyMillis() {
        return limits.bodyTime().toMillis();
    }

    /** After which a client that takes nothing of its answer loses its connection. */
    public long readMillis() {
        return limits.readTime().toMillis();
    }
}
