package dev.harbinger.store;

import dev.harbinger.assessment.StoreUnavailableException;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Tells operators once that the database is lost and once that it is back, however many requests fail in between.
 * Thread-safe.
 */
@Singleton
final class Outage {
    private static final Logger LOG = Logger.getLogger("harbinger");

    /** What is done with the database; a full disk stops writing only. */
    enum Work {
        READING,
        WRITING
    }

    private final Set<Work> failing = EnumSet.noneOf(Work.class);

    /** Notes a failure. */
    synchronized void failed(Work work, StoreUnavailableException why) {
        boolean known = !failing.isEmpty();
        failing.add(work);
        if (!known) {
            LOG.warnf("%s. Requests that need it are answered with 503 until it serves again.", sentence(why));
            LOG.debug("Why the database does not serve", why);
        }
    }

    /** Notes that the database did what it was asked. */
    synchronized void served(Work work) {
        if (failing.remove(work) && failing.isEmpty()) {
            LOG.info("The database serves again.");
        }
    }

    private static String sentence(StoreUnavailableException why) {
        String text = String.valueOf(why.getMessage()).strip();
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
