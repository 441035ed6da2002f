package dev.harbinger.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A file that may not grow stands in for the full disk: it needs no rights, and the process meets the same fault. */
@Tag("h2")
class FullDiskIT {
    private static final int LARGEST_FILE_KB = 4096;

    @Test
    void aFullDiskIsAnsweredWith503AndLosesNothingAcknowledged() throws Exception {
        String factSet = Surroundings.facts("tajikistan/2021-05-kyrgyz-clash.json");
        List<String> limit = List.of("bash", "-c", "ulimit -f %d; exec \"$@\"".formatted(LARGEST_FILE_KB), "bash");
        try (H2Folder folder = H2Folder.create()) {
            Load load;
            try (HarbingerProcess harbinger = HarbingerProcess.launchBehind(
                            limit, folder.options(), Surroundings.rules())
                    .untilReady()) {
                load = Load.on(harbinger, factSet);
                load.untilOver();

                assertThat(load.broken()).isEmpty();
                assertThat(load.refused()).isNotEmpty().allSatisfy(answer -> {
                    assertThat(answer.statusCode()).isEqualTo(503);
                    assertThat(Client.text(answer, "/code")).isEqualTo("store-unavailable");
                });
                assertThat(load.acknowledged()).isNotEmpty();
            }
            try (HarbingerProcess again = HarbingerProcess.startOn(folder)) {
                load.assertAllKeptBy(again);
            }
        }
    }
}
