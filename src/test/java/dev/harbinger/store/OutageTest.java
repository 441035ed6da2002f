package dev.harbinger.store;

import static dev.harbinger.store.Outage.Work.READING;
import static dev.harbinger.store.Outage.Work.WRITING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.harbinger.assessment.StoreUnavailableException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutageTest {
    private static final Logger LOG = Logger.getLogger("harbinger");
    private static final StoreUnavailableException LOST =
            new StoreUnavailableException("The database does not serve: gone.");

    private final Outage outage = new Outage();
    private final Lines lines = new Lines();

    @BeforeEach
    void listen() {
        LOG.addHandler(lines);
    }

    @AfterEach
    void leave() {
        LOG.removeHandler(lines);
    }

    @Test
    void anOutageIsOneLineWhenItBeginsAndOneWhenItEnds() {
        for (int request = 0; request < 100; request++) {
            outage.failed(READING, LOST);
            outage.failed(WRITING, LOST);
        }
        outage.served(WRITING);
        outage.served(READING);
        outage.served(READING);

        assertThat(lines.seen)
                .containsExactly(
                        "WARN The database does not serve: gone. Requests that need it are answered with 503 until it"
                                + " serves again.",
                        "INFO The database serves again.");
    }

    @Test
    void aFullDiskThatCanBeReadIsOneOutage() {
        for (int request = 0; request < 100; request++) {
            outage.failed(WRITING, LOST);
            outage.served(READING);
        }

        assertThat(lines.seen).hasSize(1);
    }

    /** What is logged, without the debugging of developers. */
    private static final class Lines extends Handler {
        private final List<String> seen = new ArrayList<>();

        @Override
        public void publish(LogRecord record) {
            if (record.getLevel().intValue() >= Level.INFO.intValue()) {
                seen.add(record.getLevel() + " " + ((ExtLogRecord) record).getFormattedMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
