package dev.harbinger.belief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdmiraltyGradeTest {
    @ParameterizedTest
    @CsvSource({"A,1,1", "B,2,.75", "A,3,.5", "C,1,.5", "D,4,.25", "A,5,0", "E,1,0", "A,6,.5", "F,1,.5"})
    void weightIsTheLesserOfBothScales(Reliability reliability, int credibility, double weight) {
        assertThat(new AdmiraltyGrade(reliability, credibility).weight()).isEqualTo(weight);
    }

    @Test
    void ungradedReportWeighsHalf() {
        assertThat(AdmiraltyGrade.UNGRADED.weight()).isEqualTo(.5);
        assertThat(AdmiraltyGrade.UNGRADED).hasToString("F6");
    }

    @Test
    void credibilityBeyondTheScaleIsRejected() {
        assertThatThrownBy(() -> new AdmiraltyGrade(Reliability.A, 7))
                .hasMessage("The credibility (7) is not between 1 and 6.");
    }
}
