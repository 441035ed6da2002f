package dev.harbinger.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("h2")
class SharedFolderIT {
    @Test
    void aSecondProcessOnTheSameFolderEndsAndTheFirstGoesOn() throws Exception {
        String factSet = Surroundings.facts("tajikistan/2021-05-kyrgyz-clash.json");
        try (H2Folder folder = H2Folder.create();
                HarbingerProcess first = HarbingerProcess.startOn(folder);
                HarbingerProcess second = HarbingerProcess.launchOn(folder)) {
            assertThat(second.exitCode()).as(second::output).isNotZero();
            assertThat(second.output())
                    .contains(folder.path().toString())
                    .contains("in use by another process")
                    .doesNotContain("\tat ");
            HttpResponse<byte[]> answer = first.client().assess(factSet);
            assertThat(answer.statusCode()).as(new String(answer.body(), UTF_8)).isEqualTo(201);
        }
    }
}
