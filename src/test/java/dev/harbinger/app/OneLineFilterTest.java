package dev.harbinger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OneLineFilterTest {
    private static final String FORGED = "/x\r\n2026-01-01 INFO  FAKE \u001b[31m\u202eevil\u2028";
    private static final String ESCAPED = "/x\\u000d\\u000a2026-01-01 INFO  FAKE \\u001b[31m\\u202eevil\\u2028";

    @Test
    void aPathCannotForgeALine() {
        ExtLogRecord record =
                new ExtLogRecord(Level.WARNING, "The request to (%s) failed.", ExtLogRecord.FormatStyle.PRINTF, "x");
        record.setParameters(new Object[] {FORGED});

        assertThat(printed(record, null)).isEqualTo("The request to (" + ESCAPED + ") failed.\n");
    }

    @Test
    void aStackTraceKeepsItsLinesAndNoMessageOfItForgesOne() {
        Exception inner = new IllegalStateException(FORGED);
        inner.addSuppressed(new IllegalArgumentException("beside " + FORGED));
        Exception thrown = new RuntimeException("outer " + FORGED, inner);

        String printed = printed(new ExtLogRecord(Level.SEVERE, "Failed", "x"), thrown);

        assertThat(printed)
                .contains("java.lang.RuntimeException: outer " + ESCAPED)
                .contains("Caused by: java.lang.IllegalStateException: " + ESCAPED)
                .contains("Suppressed: java.lang.IllegalArgumentException: beside " + ESCAPED)
                .contains("\n\tat dev.harbinger.app.OneLineFilterTest.aStackTrace");
        assertThat(printed.lines()).noneMatch(line -> line.startsWith("2026-01-01"));
    }

    @Test
    void anExceptionThatCausesItselfIsPrinted() {
        Exception first = new Exception("first");
        first.initCause(new Exception("second", first));

        assertThat(printed(new ExtLogRecord(Level.SEVERE, "Failed", "x"), first))
                .contains("first", "second");
    }

    private static String printed(ExtLogRecord record, @Nullable Throwable thrown) {
        record.setThrown(thrown);
        assertThat(new OneLineFilter().isLoggable(record)).isTrue();
        return new PatternFormatter("%s%e%n").format(record);
    }
}
