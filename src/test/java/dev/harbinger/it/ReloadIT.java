package dev.harbinger.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs beside the embedded database only, as nothing in it depends on which one it is. */
@Tag("h2")
class ReloadIT {
    private static final int RELOADS = 200;
    private static final int WARM = 50;

    /** Few, as what they post fills a cache of the database, and what is answered fills the memory of the test. */
    private static final int THREADS = 3;

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final double MEGABYTE = 1_000_000;

    /** What a leak of 150 rule bases would pass by far, and noise does not. */
    private static final double TOLERATED_MB = 12;

    @TempDir
    Path rules;

    @Test
    void twoHundredReloadsUnderLoadLoseNoRequestAndLeakNothing() throws Exception {
        SmallPack pack = new SmallPack(rules);
        pack.write(0);
        try (Database database = Surroundings.newDatabase();
                HarbingerProcess harbinger =
                        launch(database, "-Dharbinger.reload.watch=false").untilReady()) {
            Set<String> digests = new HashSet<>();
            Used warm = null;
            try (Load load = Load.on(harbinger, SmallPack.FACTS, THREADS)) {
                for (int i = 1; i <= RELOADS; i++) {
                    pack.write(i % 2);
                    HttpResponse<byte[]> answer = harbinger.client().reload("small");
                    assertThat(answer.statusCode())
                            .as(new String(answer.body(), UTF_8))
                            .isEqualTo(200);
                    assertThat(Client.text(answer, "/lastAttempt/outcome")).isEqualTo("loaded");
                    digests.add(Client.text(answer, "/ruleBase/digest"));
                    if (i == WARM) {
                        warm = Used.by(harbinger);
                    }
                }
                Used after = Used.by(harbinger);
                load.stop();
                load.untilOver();

                assertThat(digests).hasSize(2);
                assertThat(load.broken()).isEmpty();
                assertThat(load.refused()).isEmpty();
                assertThat(digestsOf(load)).isEqualTo(digests);
                assertThat(after.metaspace())
                        .as("%s, then %s", warm, after)
                        .isLessThan(warm.metaspace() + TOLERATED_MB);
                assertThat(after.heap()).as("%s, then %s", warm, after).isLessThan(warm.heap() + TOLERATED_MB);
            }
        }
    }

    @Test
    void aRuleThatIsBrokenAndRepairedIsNoticedByItself() throws Exception {
        SmallPack pack = new SmallPack(rules);
        pack.write(0);
        try (Database database = Surroundings.newDatabase();
                HarbingerProcess harbinger = launch(database).untilReady()) {
            String before = status(harbinger, "/ruleBase/digest");

            pack.writeBroken();
            Poll.until(LIMIT, () -> status(harbinger, "/state").equals("degraded"), harbinger::output);
            assertThat(status(harbinger, "/ruleBase/digest")).isEqualTo(before);
            assertThat(status(harbinger, "/lastAttempt/problems/0/file")).isEqualTo("raid.drl");
            assertThat(status(harbinger, "/lastAttempt/problems/0/line")).isEqualTo("5");
            assertThat(harbinger.output()).contains(rules + "/small/raid.drl:5:");
            assertThat(harbinger.client().get("/q/health/ready").statusCode()).isEqualTo(200);
            assertThat(harbinger.client().assess(SmallPack.FACTS).statusCode()).isEqualTo(201);

            pack.write(1);
            Poll.until(LIMIT, () -> status(harbinger, "/state").equals("current"), harbinger::output);
            assertThat(status(harbinger, "/ruleBase/digest")).isNotEqualTo(before);
        }
    }

    private HarbingerProcess launch(Database database, String... more) throws Exception {
        List<String> options = new ArrayList<>(database.options());
        options.add("-Dharbinger.default-pack=small");
        options.addAll(List.of(more));
        return HarbingerProcess.launch(options, rules);
    }

    private static String status(HarbingerProcess harbinger, String pointer) throws Exception {
        return Client.text(harbinger.client().get("/v1/packs/small/status"), pointer);
    }

    private static Set<String> digestsOf(Load load) throws Exception {
        Set<String> digests = new HashSet<>();
        for (byte[] answer : load.acknowledged().values()) {
            digests.add(Client.text(answer, "/ruleBase/digest"));
        }
        return digests;
    }

    /**
     * What the process holds on to after a collection.
     *
     * @param heap megabytes
     * @param metaspace megabytes
     */
    private record Used(double heap, double metaspace) {
        static Used by(HarbingerProcess harbinger) throws Exception {
            harbinger.collectGarbage();
            String metrics = new String(harbinger.client().get("/q/metrics").body(), UTF_8);
            return new Used(
                    sum(metrics, "jvm_memory_used_bytes{area=\"heap\""),
                    sum(metrics, "jvm_memory_used_bytes{area=\"nonheap\",id=\"Metaspace\""));
        }

        private static double sum(String metrics, String name) {
            return Stream.of(metrics.split("\n"))
                            .filter(line -> line.startsWith(name))
                            .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                            .sum()
                    / MEGABYTE;
        }
    }
}
