package dev.harbinger.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A small heap, clients that want all of it, and the process that must outlive them. */
class HostileClientsIT {
    private static final int BODY = 9_900_000;
    private static final int UNREAD = 2_000_000;
    private static final List<String> SMALL =
            List.of("-Xmx256m", "-XX:+ExitOnOutOfMemoryError", "-Dharbinger.http.unread=" + UNREAD);

    @Test
    void outlivesBodiesBatchesAndAnswersThatAreTooMuchForItsHeap() throws Exception {
        try (Database database = Surroundings.newDatabase();
                HarbingerProcess harbinger = HarbingerProcess.launch(
                                Stream.concat(SMALL.stream(), database.options().stream())
                                        .toList(),
                                Surroundings.rules())
                        .untilReady()) {
            bodiesThatNeverEnd(harbinger);
            longLines(harbinger);
            answersThatNobodyReads(harbinger);
            anAnswerOfMostOfTheBudget(harbinger);
            // PostgreSQL takes no NUL, so it must not come that far.
            for (String path : List.of("/v1/assessments?subject=%00", "/v1/subjects/%00/timeline")) {
                assertThat(harbinger.client().get(path).statusCode()).as(path).isEqualTo(400);
            }
        }
    }

    private static void bodiesThatNeverEnd(HarbingerProcess harbinger) throws Exception {
        attack(harbinger, 40, socket -> {
            write(
                    socket,
                    "POST /v1/assessments HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                            + "Content-Length: 10000000\r\n\r\n");
            socket.getOutputStream().write(spaces());
        });
    }

    private static void longLines(HarbingerProcess harbinger) throws Exception {
        attack(harbinger, 1, socket -> {
            write(
                    socket,
                    "POST /v1/assessments/batch HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-ndjson\r\n"
                            + "Content-Length: " + 36L * BODY + "\r\n\r\n");
            byte[] line = spaces();
            line[0] = 'x';
            line[BODY - 1] = '\n';
            for (int i = 0; i < 36; i++) {
                socket.getOutputStream().write(line);
            }
        });
    }

    private static void answersThatNobodyReads(HarbingerProcess harbinger) throws Exception {
        String request = "GET /v1/packs/tajikistan/claims HTTP/1.1\r\nHost: x\r\n\r\n";
        attack(harbinger, 100, socket -> write(socket, request.repeat(100)));
    }

    /** Whoever reads gets all, though it is more than half of what may wait for clients. */
    private static void anAnswerOfMostOfTheBudget(HarbingerProcess harbinger) throws Exception {
        ObjectMapper json = new ObjectMapper();
        ObjectNode factSet = (ObjectNode) json.readTree(Surroundings.facts("tajikistan/2021-05-kyrgyz-clash.json"));
        ArrayNode facts = factSet.withArray("facts");
        for (int i = facts.size(); i < 1_000; i++) {
            ObjectNode clash = facts.get(11).deepCopy();
            clash.put("id", "clash-" + i).withObject("evidence").put("eventKey", "clash-" + i);
            facts.add(clash);
        }
        HttpResponse<byte[]> answer = harbinger.client().assess(json.writeValueAsString(factSet));
        assertThat(answer.statusCode())
                .as(() -> new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(201);
        assertThat(answer.body()).hasSizeBetween(UNREAD / 2, UNREAD).endsWith("}".getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] spaces() {
        byte[] body = new byte[BODY];
        Arrays.fill(body, (byte) ' ');
        return body;
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Opens connections and holds them until another client was served. */
    private static void attack(HarbingerProcess harbinger, int connections, Attack attack) throws Exception {
        List<Socket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < connections; i++) {
                Socket socket = new Socket("127.0.0.1", harbinger.client().port());
                sockets.add(socket);
                try {
                    attack.on(socket);
                } catch (IOException refused) {
                    assertThat(socket.isConnected()).isTrue();
                }
            }
            assertThat(harbinger
                            .client()
                            .assess(Surroundings.facts("tajikistan/2021-05-kyrgyz-clash.json"))
                            .statusCode())
                    .as(harbinger::output)
                    .isEqualTo(201);
        } finally {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
    }

    private interface Attack {
        void on(Socket socket) throws IOException;
    }
}
