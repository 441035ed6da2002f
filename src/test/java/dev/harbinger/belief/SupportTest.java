package dev.harbinger.belief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SupportTest {
    @Test
    void noReportsGiveNoSupport() {
        assertThat(Support.of(List.of())).isEqualTo(new Support(0, 0));
    }

    @Test
    void reportsOfOneOriginCountOnceByTheLargestWeight() {
        assertThat(Support.of(List.of(supporting("rfe", .5), supporting("rfe", .75), supporting("rfe", .25)))
                        .value())
                .isEqualTo(.75);
    }

    @Test
    void independentOriginsAddUp() {
        assertThat(Support.of(List.of(supporting("rfe", .75), supporting("unodc", .5)))
                        .value())
                .isEqualTo(.875);
    }

    @Test
    void noOriginAloneIsCertain() {
        assertThat(Support.of(List.of(supporting("un", 1))).value()).isCloseTo(.97, within(1e-12));
    }

    @Test
    void denialLowersSupportAndShowsAsConflict() {
        Support support = Support.of(List.of(supporting("rfe", .75), denying("ministry", .5)));

        assertThat(support).isEqualTo(new Support(.375, .375));
    }

    @Test
    void oneOriginMaySpeakForAndAgainst() {
        assertThat(Support.of(List.of(supporting("rfe", .5), denying("rfe", .5))))
                .isEqualTo(new Support(.25, .25));
    }

    @Test
    void denialAloneSupportsNothing() {
        assertThat(Support.of(List.of(denying("ministry", .75)))).isEqualTo(new Support(0, 0));
    }

    @Test
    void supportBeyondCertaintyIsRejected() {
        assertThatThrownBy(() -> new Support(1.5, 0)).hasMessage("The support (1.5) is not between 0 and 1.");
    }

    private static WeighedReport supporting(String origin, double weight) {
        return new WeighedReport("f1", origin, true, weight, AdmiraltyGrade.UNGRADED, null);
    }

    private static WeighedReport denying(String origin, double weight) {
        return new WeighedReport("f2", origin, false, weight, AdmiraltyGrade.UNGRADED, null);
    }
}
