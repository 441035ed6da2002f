package dev.harbinger.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs beside the embedded database only, as nothing in it depends on which one it is. */
@Tag("h2")
class CandidateIT {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String PATH = "/v1/packs/small/candidate";

    @TempDir
    Path folder;

    @Test
    void aCandidateIsTriedSilentlyAndItsFaultsAreShown() throws Exception {
        SmallPack live = new SmallPack(folder.resolve("rules"));
        live.write(0);
        SmallPack candidate = new SmallPack(folder.resolve("candidates"));
        candidate.write(1);
        try (Database database = Surroundings.newDatabase();
                HarbingerProcess harbinger = launch(database).untilReady()) {
            Client client = harbinger.client();
            Poll.until(LIMIT, () -> Client.text(client.get(PATH), "/state").equals("current"), harbinger::output);

            assertThat(client.assess(SmallPack.FACTS).statusCode()).isEqualTo(201);
            Poll.until(
                    LIMIT,
                    () -> Client.text(client.get(PATH), "/report/compared").equals("1"),
                    harbinger::output);

            Files.writeString(folder.resolve("candidates/small/zz.drl"), "rule \"zz\" when Nothing() then end\n");
            Poll.until(LIMIT, () -> Client.text(client.get(PATH), "/state").equals("degraded"), harbinger::output);
            assertThat(Client.text(client.get(PATH), "/lastAttempt/problems/0/file"))
                    .isEqualTo("zz.drl");
            assertThat(Client.text(client.get("/v1/packs/small/status"), "/state"))
                    .isEqualTo("current");
        }
    }

    private HarbingerProcess launch(Database database) throws Exception {
        List<String> options = new ArrayList<>(database.options());
        options.add("-Dharbinger.default-pack=small");
        options.add("-Dharbinger.candidates=" + folder.resolve("candidates"));
        return HarbingerProcess.launch(options, folder.resolve("rules"));
    }
}
