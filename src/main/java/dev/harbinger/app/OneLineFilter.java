package dev.harbinger.app;

import dev.harbinger.fact.HarmlessText;
import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;
import org.jspecify.annotations.Nullable;

/**
 * Keeps each record of the log on one line of its own, whatever a path, a header or an exception puts into it: line
 * ends, escape sequences and characters that turn text round are escaped. Stack traces keep their lines. Lets every
 * record pass. Thread-safe.
 */
@LoggingFilter(name = OneLineFilter.NAME)
public final class OneLineFilter implements Filter {
    static final String NAME = "one-line";

    @Override
    public boolean isLoggable(LogRecord record) {
        String text = record instanceof ExtLogRecord extended ? extended.getFormattedMessage() : record.getMessage();
        String harmless = text == null ? "" : HarmlessText.of(text);
        if (!harmless.equals(text)) {
            setMessage(record, harmless);
        }
        Throwable thrown = record.getThrown();
        if (thrown != null && !(thrown instanceof HarmlessThrowable)) {
            record.setThrown(HarmlessThrowable.of(thrown));
        }
        return true;
    }

    private static void setMessage(LogRecord record, String text) {
        if (record instanceof ExtLogRecord extended) {
            extended.setMessage(text, ExtLogRecord.FormatStyle.NO_FORMAT);
        } else {
            record.setMessage(text);
        }
        record.setParameters(null);
    }

    /** What was thrown, to be printed: the message escaped, the places and causes as they are. */
    private static final class HarmlessThrowable extends Throwable {
        private static final long serialVersionUID = 1L;
        /** Causes can run in a circle; nobody reads more. */
        private static final int DEEPEST = 20;

        private static final Throwable[] NONE = {};
        private final String text;

        private HarmlessThrowable(Throwable original, @Nullable Throwable cause) {
            super(original.getMessage(), cause, true, true);
            this.text = HarmlessText.of(original.toString());
            setStackTrace(original.getStackTrace());
        }

        static HarmlessThrowable of(Throwable original) {
            return of(original, 0);
        }

        private static HarmlessThrowable of(Throwable original, int depth) {
            Throwable cause = depth == DEEPEST ? null : original.getCause();
            HarmlessThrowable result = new HarmlessThrowable(original, cause == null ? null : of(cause, depth + 1));
            for (Throwable suppressed : depth == DEEPEST ? NONE : original.getSuppressed()) {
                result.addSuppressed(of(suppressed, depth + 1));
            }
            return result;
        }

        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
