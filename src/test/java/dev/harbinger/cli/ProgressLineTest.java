package dev.harbinger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
    private final StringWriter err = new StringWriter();
    private final Steps clock = new Steps();

    @Test
    void whatTakesLongerThanTwoSecondsTellsHowFarItHasComeOnOneLineThatGoesAway() {
        try (ProgressLine progress = line(true)) {
            progress.at(1, 40);
            clock.millis = 2_000;
            progress.at(10, 40);
            progress.at(11, 40);
            clock.millis = 2_500;
            progress.at(9, 9);
        }
        assertThat(err).hasToString("\rTrying: 10 of 40\rTrying: 9 of 9  \r" + " ".repeat(14) + "\r");
    }

    @Test
    void whatIsQuickSaysNothing() {
        try (ProgressLine progress = line(true)) {
            clock.millis = 1_999;
            progress.at(40, 40);
        }
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void whereNobodyLooksNothingIsSaid() {
        try (ProgressLine progress = line(false)) {
            clock.millis = 9_000;
            progress.at(10, 40);
        }
        assertThat(err.toString()).isEmpty();
    }

    private ProgressLine line(boolean isTerminal) {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        return new ProgressLine(
                "Trying",
                new CommandIo(InputStream.nullInputStream(), nowhere, new PrintWriter(err), isTerminal, clock));
    }

    /** Stands still but for what a test sets. */
    private static final class Steps extends Clock {
        private long millis;

        @Override
        public Instant instant() {
            return Instant.ofEpochMilli(millis);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
