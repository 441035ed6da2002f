package dev.harbinger.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GracefulStopIT {
    @Test
    void requestsUnderWayAreAnsweredBeforeTheProcessEnds() throws Exception {
        try (Database database = Surroundings.newDatabase()) {
            Load load;
            try (HarbingerProcess harbinger = HarbingerProcess.startOn(database)) {
                load = Load.on(harbinger, Surroundings.facts("tajikistan/2021-05-kyrgyz-clash.json"));
                load.untilAcknowledged(100);
                harbinger.terminate();
                load.untilOver();

                assertThat(harbinger.exitCode()).isIn(0, 143);
                assertThat(load.refused())
                        .extracting(answer -> answer.statusCode())
                        .containsOnly(503);
            }
            try (HarbingerProcess again = HarbingerProcess.startOn(database)) {
                load.assertAllKeptBy(again);
            }
        }
    }
}
