package dev.harbinger.web.traffic;

/**
 * A number of bytes that many share. Nobody may hold more than is left for the rest, so a few who take much never leave
 * nothing for those who need little: with n greedy holders each ends at one (n + 1)th, and as much stays free (the
 * dynamic thresholds of A. K. Choudhury and E. L. Hahne, IEEE/ACM Transactions on Networking 6(2), 1998, with a factor
 * of one). Thread-safe.
 */
public final class ByteBudget {
    private final long size;
    private long taken;

    /** @param size in bytes, above 0; one holder alone gets half of it */
    public ByteBudget(long size) {
        this.size = size;
    }

    /** A holder that has nothing yet. */
    public Share open() {
        return new Share();
    }

    /** How many bytes are held, by all. */
    public synchronized long taken() {
        return taken;
    }

    /** What one holds of the budget. Close it, or its bytes are lost for all. Thread-safe. */
    public final class Share implements AutoCloseable {
        private long own;
        private boolean closed;

        private Share() {}

        /** Takes more, if there is room and this is open; if not, nothing changes. */
        public boolean take(long bytes) {
            synchronized (ByteBudget.this) {
                if (closed || own + bytes > size - taken) {
                    return false;
                }
                own += bytes;
                taken += bytes;
                return true;
            }
        }

        /** Gives some back; nothing once this is closed. */
        public void give(long bytes) {
            synchronized (ByteBudget.this) {
                if (!closed) {
                    own -= bytes;
                    taken -= bytes;
                }
            }
        }

        /** Gives everything back, and takes no more; may be called again. */
        @Override
        public void close() {
            synchronized (ByteBudget.this) {
                closed = true;
                taken -= own;
                own = 0;
            }
        }
    }
}
