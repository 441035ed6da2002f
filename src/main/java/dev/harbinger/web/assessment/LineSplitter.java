package dev.harbinger.web.assessment;

import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import dev.harbinger.web.traffic.ByteBudget;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream of bytes into lines. Keeps at most one line, and of a line that is refused nothing. The bytes that it
 * keeps and those of the lines that it gave count against a budget. For one stream and one thread.
 */
final class LineSplitter {
    private final int longest;
    private final ByteBudget.Share share;
    private final ByteArrayBuilder line = new ByteArrayBuilder();
    private @Nullable Refusal refusal;
    private long number = 1;

    /**
     * A splitter at the begin of a stream.
     *
     * @param longest the most bytes of a line, line end not counted
     * @param share what the lines are counted against; whoever is done with a line gives its bytes back
     */
    LineSplitter(int longest, ByteBudget.Share share) {
        this.longest = longest;
        this.share = share;
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

    /** The line that did not come to its end in time. */
    Line giveUp() {
        refuse(Refusal.TOO_SLOW);
        return cut().orElseThrow();
    }

    /** The last line, if it does not end with a line end and is not empty. */
    Optional<Line> finish() {
        return cut();
    }

    /** Whether a line has begun and is not at its end. */
    boolean isInLine() {
        return refusal != null || line.size() > 0;
    }

    private void append(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length == 0 || refusal != null) {
            return;
        }
        if (line.size() + length > longest) {
            refuse(Refusal.TOO_LONG);
        } else if (share.take(length)) {
            line.write(bytes, from, length);
        } else {
            refuse(Refusal.NO_ROOM);
        }
    }

    private void refuse(Refusal why) {
        refusal = why;
        share.give(line.size());
        line.reset();
    }

    private Optional<Line> cut() {
        Line cut = new Line(number++, line.toByteArray(), refusal);
        line.reset();
        refusal = null;
        if (cut.isBlank()) {
            share.give(cut.bytes().length);
            return Optional.empty();
        }
        return Optional.of(cut);
    }

    /** Why a line was not kept. */
    enum Refusal {
        TOO_LONG,
        NO_ROOM,
        TOO_SLOW
    }

    /**
     * A line.
     *
     * @param number from 1, empty lines counted
     * @param bytes without line end; empty if it was refused
     * @param refusal why it was not kept, or null if it was
     */
    record Line(long number, byte[] bytes, @Nullable Refusal refusal) {
        private boolean isBlank() {
            for (byte b : bytes) {
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
            return refusal == null;
        }
    }
}
