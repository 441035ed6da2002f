package dev.harbinger.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {
    @Test
    void daysSharesAndNumbersOfThingsAreWrittenOut() {
        assertThat(Prose.day(LocalDate.of(2021, 5, 2))).isEqualTo("2 May 2021");
        assertThat(Prose.percent(.408)).isEqualTo("41 percent");
        assertThat(Prose.counted(1, "smaller change")).isEqualTo("1 smaller change");
        assertThat(Prose.counted(2, "smaller change")).isEqualTo("2 smaller changes");
    }

    @Test
    void aScoreJustBelowACutDoesNotReadAsTheCut() {
        assertThat(Prose.exact(.449108)).isEqualTo("0.449");
        assertThat(Prose.exact(.449999)).isEqualTo("0.449");
        assertThat(Prose.exact(.45)).isEqualTo("0.450");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agreement",
                "information sharing agreement",
                "uprising",
                "unidentified group",
                "IEA official",
                "NRF base",
                "Uzbek post",
                "hour",
                "honest broker"
            })
    void anStandsBeforeTheSoundOfAVowel(String words) {
        assertThat(Prose.article(words)).isEqualTo("an");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "battle",
                "united front",
                "university",
                "US strike",
                "UN mission",
                "NATO base",
                "HIGH level",
                "European fund",
                "one-sided deal",
                "house",
                "horrible crime"
            })
    void aStandsBeforeAnyOtherSound(String words) {
        assertThat(Prose.article(words)).isEqualTo("a");
    }
}
