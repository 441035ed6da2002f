package dev.harbinger.belief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DecayTest {
    @Test
    void weightHalvesWithEachHalfLife() {
        assertThat(Decay.factor(180, 180)).isEqualTo(.5);
        assertThat(Decay.factor(360, 180)).isEqualTo(.25);
        assertThat(Decay.factor(0, 180)).isEqualTo(1);
    }

    @Test
    void withoutHalfLifeNothingAges() {
        assertThat(Decay.factor(10_000, null)).isEqualTo(1);
    }

    @Test
    void negativeAgeCountsAsToday() {
        assertThat(Decay.factor(-5, 180)).isEqualTo(1);
    }

    @Test
    void halfLifeOfNoDaysIsRejected() {
        assertThatThrownBy(() -> Decay.factor(1, 0)).hasMessage("The half-life (0) is not above 0 days.");
    }
}
