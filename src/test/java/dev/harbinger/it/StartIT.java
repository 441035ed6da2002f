package dev.harbinger.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class StartIT {
    @Test
    void assessesADocumentedSituationAndGivesItBack() throws Exception {
        try (Database database = Surroundings.newDatabase();
                HarbingerProcess harbinger = HarbingerProcess.startOn(database)) {
            HttpResponse<byte[]> answer =
                    harbinger.client().assess(Surroundings.facts("tajikistan/2021-05-kyrgyz-clash.json"));

            assertThat(answer.statusCode()).isEqualTo(201);
            assertThat(answer.headers().firstValue("Location"))
                    .hasValueSatisfying(location -> assertThat(location).endsWith("/v1/assessments/" + idOf(answer)));
            assertThat(Client.text(answer, "/overall/level")).isEqualTo("HIGH");
            assertThat(harbinger.client().assessment(Client.id(answer)).body()).isEqualTo(answer.body());
        }
    }

    @Test
    void givesBackAfterARestartWhatItAssessedBefore() throws Exception {
        try (Database database = Surroundings.newDatabase()) {
            HttpResponse<byte[]> answer;
            try (HarbingerProcess first = HarbingerProcess.startOn(database)) {
                answer = first.client().assess(Surroundings.facts("tajikistan/2021-05-kyrgyz-clash.json"));
                first.terminate();
                assertThat(first.exitCode()).isIn(0, 143);
            }
            try (HarbingerProcess second = HarbingerProcess.startOn(database)) {
                assertThat(second.client().assessment(Client.id(answer)).body()).isEqualTo(answer.body());
            }
        }
    }

    private static Object idOf(HttpResponse<byte[]> answer) {
        try {
            return Client.id(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
