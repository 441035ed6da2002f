package dev.harbinger.web.assessment;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a stream of bytes into lines. Keeps at most one line, and of a line that is too long nothing. For one stream
 * and one thread.
 */
final class LineSplitter {
    private final int longest;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private boolean overlong;
    private long number = 1;

    /** @param longest the most bytes of a line, line end not counted */
    LineSplitter(int longest) {
        this.longest = longest;
    }

    /** The lines that end in this part, empty ones left out. */
    List<Line> take(Buffer part) {
        byte[] bytes = part.getBytes();
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                append(bytes, start, i);
                cut().ifPresent(lines::add);
                start = i + 1;
            }
        }
        append(bytes, start, bytes.length);
        return lines;
    }

    /** The last line, if it does not end with a line end and is not empty. */
    Optional<Line> finish() {
        return cut();
    }

    private void append(byte[] bytes, int from, int to) {
        if (overlong || line.size() + (to - from) > longest) {
            overlong = true;
            line.reset();
        } else {
            line.write(bytes, from, to - from);
        }
    }

    private Optional<Line> cut() {
        Line cut = new Line(number++, line.toByteArray(), overlong);
        line.reset();
        overlong = false;
        return cut.isBlank() ? Optional.empty() : Optional.of(cut);
    }

    /**
     * A line.
     *
     * @param number from 1, empty lines counted
     * @param bytes without line end; empty if it is too long
     * @param tooLong whether it is longer than allowed
     */
    record Line(long number, byte[] bytes, boolean tooLong) {
        private boolean isBlank() {
            for (byte b : bytes) {
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
            return !tooLong;
        }
    }
}
