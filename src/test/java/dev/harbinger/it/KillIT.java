package dev.harbinger.it;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KillIT {
    private static final int AT_LEAST = 200;
    private static final int SPREAD = 600;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void everyAcknowledgedAssessmentSurvivesAKillWithoutWarning(long seed) throws Exception {
        try (Database database = Surroundings.newDatabase()) {
            Load load;
            try (HarbingerProcess harbinger = HarbingerProcess.startOn(database)) {
                load = Load.on(harbinger, Surroundings.facts("tajikistan/2021-05-kyrgyz-clash.json"));
                load.untilAcknowledged(AT_LEAST + new Random(seed).nextInt(SPREAD));
                harbinger.kill();
                load.untilOver();
            }
            try (HarbingerProcess again = HarbingerProcess.startOn(database)) {
                load.assertAllKeptBy(again);
            }
        }
    }
}
