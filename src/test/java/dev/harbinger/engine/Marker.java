package dev.harbinger.engine;

import java.util.concurrent.atomic.AtomicInteger;

/** What hostile rules try to call: tells whether any of them ever ran. */
public final class Marker {
    private static final AtomicInteger TOUCHES = new AtomicInteger();

    private Marker() {}

    /** Counts a call. */
    public static int touch() {
        return TOUCHES.incrementAndGet();
    }

    /** How often it was called. */
    static int touches() {
        return TOUCHES.get();
    }
}
