package dev.harbinger.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.harbinger.web.RawConnection.Frame;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@QuarkusTest
class Http2Test {
    private static final byte[] NOTHING = {};
    private static final int DATA = 0;
    private static final int HEADERS = 1;
    private static final int RESET = 3;
    private static final int SETTINGS = 4;
    private static final int GO_AWAY = 7;
    private static final int WINDOW_UPDATE = 8;
    private static final int CONTINUATION = 9;
    private static final int END_STREAM = 1;
    private static final int END_HEADERS = 4;
    private static final int ENHANCE_YOUR_CALM = 11;

    @Test
    void aConnectionIsServedThatSentMuchMoreThanItsWindowToWhatReadsNoBody() throws IOException {
        try (RawConnection connection = connect()) {
            int window = 65_535;
            for (int stream = 1; stream < 20; stream += 2) {
                connection.frame(HEADERS, END_HEADERS, stream, headers("POST", "/v1/nothing"));
                connection.frame(DATA, 0, stream, new byte[16_000]);
                connection.frame(DATA, END_STREAM, stream, new byte[16_000]);
                window -= 32_000;
                boolean answered = false;
                while (!answered || window < 32_000) {
                    Frame frame = connection.frame();
                    window += frame.type() == WINDOW_UPDATE && frame.stream() == 0 ? number(frame) : 0;
                    answered |= frame.type() == DATA && frame.stream() == stream;
                }
            }
        }
    }

    @Test
    void aFloodOfContinuationsEndsTheConnectionAfterSixteen() throws IOException {
        try (RawConnection connection = connect()) {
            connection.frame(HEADERS, 0, 1, headers("GET", "/q/health/live"));
            for (int i = 0; i < 17; i++) {
                connection.frame(CONTINUATION, 0, 1, NOTHING);
            }
            assertCalmedDown(connection);
        }
    }

    @Test
    void aFloodOfResetsEndsTheConnectionBeforeThreeHundred() throws IOException {
        try (RawConnection connection = connect()) {
            try {
                for (int i = 0; i < 300; i++) {
                    int stream = 1 + 2 * i;
                    connection.frame(HEADERS, END_HEADERS, stream, headers("POST", "/v1/nothing"));
                    connection.frame(RESET, 0, stream, new byte[] {0, 0, 0, 8});
                }
            } catch (SocketException closed) {
                assertThat(closed).isNotNull();
            }
            assertThatThrownBy(() -> readForEver(connection))
                    .isInstanceOfAny(EOFException.class, SocketException.class);
        }
    }

    private static void readForEver(RawConnection connection) throws IOException {
        while (true) {
            connection.frame();
        }
    }

    /** The connection ends with the word that it asked for too much. */
    private static void assertCalmedDown(RawConnection connection) throws IOException {
        Frame frame = connection.frame();
        while (frame.type() != GO_AWAY) {
            frame = connection.frame();
        }
        assertThat(frame.payload()[7]).isEqualTo((byte) ENHANCE_YOUR_CALM);
        assertThat(connection.isAtEnd()).isTrue();
    }

    private static int number(Frame frame) {
        return ByteBuffer.wrap(frame.payload()).getInt();
    }

    private static RawConnection connect() throws IOException {
        RawConnection connection = new RawConnection();
        connection.send("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
        connection.frame(SETTINGS, 0, 0, NOTHING);
        return connection;
    }

    /** Headers as literals, without an index and without compression (RFC 7541 §6.2.2). */
    private static byte[] headers(String method, String path) throws IOException {
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        String[] fields = {":method", method, ":path", path, ":scheme", "http", ":authority", "x"};
        for (int i = 0; i < fields.length; i++) {
            if (i % 2 == 0) {
                block.write(0);
            }
            block.write(fields[i].length());
            block.write(fields[i].getBytes(StandardCharsets.US_ASCII));
        }
        return block.toByteArray();
    }
}
