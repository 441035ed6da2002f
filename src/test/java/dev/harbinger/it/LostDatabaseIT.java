package dev.harbinger.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgresql")
class LostDatabaseIT {
    @Test
    void aLostDatabaseIsAnsweredWith503UntilItIsBack() throws Exception {
        String factSet = Surroundings.facts("tajikistan/2021-05-kyrgyz-clash.json");
        try (PostgresServer database = PostgresServer.start();
                HarbingerProcess harbinger = HarbingerProcess.startOn(database)) {
            Client client = harbinger.client();
            HttpResponse<byte[]> before = client.assess(factSet);
            database.stop();

            HttpResponse<byte[]> without = client.assess(factSet);
            assertThat(without.statusCode()).isEqualTo(503);
            assertThat(without.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(Client.text(without, "/code")).isEqualTo("store-unavailable");
            assertThat(client.assessment(Client.id(before)).statusCode()).isEqualTo(503);
            assertThat(client.get("/q/health/ready").statusCode()).isEqualTo(503);
            assertThat(client.get("/q/health/live").statusCode()).isEqualTo(200);

            database.startAgain();
            Poll.until(Duration.ofSeconds(30), () -> client.assess(factSet).statusCode() == 201, harbinger::output);
            assertThat(client.assessment(Client.id(before)).body()).isEqualTo(before.body());
            JsonNode kept = new ObjectMapper()
                    .readTree(client.get("/v1/assessments").body())
                    .path("items");
            assertThat(kept)
                    .as("what was acknowledged, and nothing of what was refused")
                    .hasSize(2);
        }
    }
}
