package dev.harbinger.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DidYouMeanTest {
    private static final List<String> ALLOWED = List.of("legal", "banned", "designated_terrorist", "TJ_KG");

    @ParameterizedTest
    @CsvSource({
        "baned, banned",
        "bnaned, banned",
        "BANNED, banned",
        "designated, designated_terrorist",
        "legally, legal",
        "tj-kg, TJ_KG",
        "designatedterorist, designated_terrorist"
    })
    void findsTheNearest(String value, String expected) {
        assertThat(DidYouMean.nearest(value, ALLOWED)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"xyz", "' '", "de"})
    void findsNothingIfNothingIsNear(String value) {
        assertThat(DidYouMean.nearest(value, ALLOWED)).isNull();
    }

    @Test
    void takesTheFirstInAlphabetOfTwoThatAreEquallyNear() {
        assertThat(DidYouMean.nearest("cat", List.of("rat", "bat"))).isEqualTo("bat");
    }

    @Test
    void doesNotCompareVeryLongValues() {
        assertThat(DidYouMean.nearest("legal" + "l".repeat(100), ALLOWED)).isNull();
    }
}
