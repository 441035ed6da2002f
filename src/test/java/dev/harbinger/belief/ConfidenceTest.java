package dev.harbinger.belief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfidenceTest {
    private static final double NO_CONFLICT = 0;

    @ParameterizedTest
    @CsvSource({"7,10,HIGH", "69,100,MODERATE", "2,5,MODERATE", "39,100,LOW", "0,0,HIGH"})
    void coverageLimitsConfidence(int observed, int used, ConfidenceLevel expected) {
        ConfidenceInput input =
                new ConfidenceInput(names(observed), names(used), names(3), names(3), NO_CONFLICT, NO_CONFLICT, null);

        assertThat(Confidence.judge(input).level()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"3,3,HIGH", "5,2,MODERATE", "2,0,MODERATE", "1,1,LOW", "0,0,LOW"})
    void independentOriginsLimitConfidence(int origins, int strong, ConfidenceLevel expected) {
        ConfidenceInput input =
                new ConfidenceInput(names(5), names(5), names(origins), names(strong), NO_CONFLICT, NO_CONFLICT, null);

        assertThat(Confidence.judge(input).level()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({".19,.19,HIGH", ".20,.20,MODERATE", ".1999999,0,MODERATE", ".9,.49,MODERATE", ".9,.50,LOW"})
    void conflictLimitsConfidence(double worst, double leading, ConfidenceLevel expected) {
        ConfidenceInput input = new ConfidenceInput(names(5), names(5), names(3), names(3), worst, leading, null);

        assertThat(Confidence.judge(input).level()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "HIGH,HIGH,HIGH",
        "HIGH,ELEVATED,MODERATE",
        "GUARDED,ELEVATED,MODERATE",
        "HIGH,GUARDED,LOW",
        "LOW,ELEVATED,LOW"
    })
    void dependenceOnOneOriginLimitsConfidence(Level from, Level to, ConfidenceLevel expected) {
        assertThat(Confidence.judge(resting(new LevelChange("rferl", from, to))).level())
                .isEqualTo(expected);
    }

    @Test
    void reasonsOfHighConfidenceNameTheNumbers() {
        assertThat(Confidence.judge(resting(null)).reasons())
                .containsExactly(
                        "Facts cover 5 of 5 fact types that the rules for this outcome use.",
                        "3 independent origins, 3 with weight of at least 0.75.",
                        "No reports contradict each other.",
                        "No single origin changes the level when it is left out.");
    }

    @Test
    void reasonsOfLowConfidenceNameWhatIsMissing() {
        ConfidenceInput input = new ConfidenceInput(
                List.of("Attack", "Unrelated"),
                List.of("ShockEvent", "Attack", "BorderIncident"),
                List.of("rferl"),
                List.of(),
                .62,
                .62,
                new LevelChange("rferl", Level.HIGH, Level.GUARDED));

        assertThat(Confidence.judge(input).reasons())
                .containsExactly(
                        "Facts cover 1 of 3 fact types that the rules for this outcome use;"
                                + " nothing is known of BorderIncident, ShockEvent.",
                        "1 independent origin, 0 with weight of at least 0.75; 3 such are needed for high confidence.",
                        "Reports behind one of the two largest mechanisms conflict by 0.62;"
                                + " from 0.50 on confidence is low.",
                        "Without the reports of rferl the level falls from HIGH to GUARDED.");
    }

    @Test
    void conflictJustBelowALimitDoesNotReadAsTheLimit() {
        ConfidenceInput input = new ConfidenceInput(
                names(5),
                names(5),
                names(3),
                names(3),
                .499999,
                .499999,
                new LevelChange("un", Level.LOW, Level.GUARDED));

        assertThat(Confidence.judge(input).reasons())
                .contains(
                        "Reports of one fact conflict by 0.49 at most; high confidence needs less than 0.20.",
                        "Without the reports of un the level rises from LOW to GUARDED.");
    }

    private static ConfidenceInput resting(@Nullable LevelChange change) {
        return new ConfidenceInput(names(5), names(5), names(3), names(3), NO_CONFLICT, NO_CONFLICT, change);
    }

    private static List<String> names(int count) {
        return IntStream.range(0, count).mapToObj(number -> "n" + number).toList();
    }
}
