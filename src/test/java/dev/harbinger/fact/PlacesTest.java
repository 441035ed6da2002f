package dev.harbinger.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final Places PLACES = new Places(List.of(
            new Place("TJ", List.of("Tajikistan"), null, List.of("UZ")),
            new Place("TJ-GB", List.of("Gorno-Badakhshan", "GBAO"), "TJ", List.of("AF-BDS")),
            new Place("TJ-GB-K", List.of("Khorog"), "TJ-GB", List.of()),
            new Place("TJ-DU", List.of(), "TJ", List.of("TJ-RA")),
            new Place("TJ-RA", List.of(), "TJ", List.of()),
            new Place("AF", List.of("Afghanistan"), null, List.of()),
            new Place("AF-BDS", List.of("Badakhshan"), "AF", List.of()),
            new Place("UZ", List.of(), null, List.of())));

    @Test
    void aPlaceIsFoundByItsCodeAndNamesInAnyCaseAndSpacing() {
        assertThat(PLACES.code("tj-gb")).isEqualTo("TJ-GB");
        assertThat(PLACES.code(" gorno-badakhshan ")).isEqualTo("TJ-GB");
        assertThat(PLACES.code("Gbao")).isEqualTo("TJ-GB");
        assertThat(PLACES.code("TJ_GB")).isNull();
        assertThat(PLACES.name("TJ-GB")).isEqualTo("Gorno-Badakhshan");
        assertThat(PLACES.name("TJ-DU")).isEqualTo("TJ-DU");
    }

    @Test
    void aConstantStandsForThePlaceWhoseHyphensItWritesAsUnderscores() {
        assertThat(PLACES.ofConstant("TJ_GB_K")).isEqualTo("TJ-GB-K");
        assertThat(PLACES.ofConstant("TJ_XX")).isNull();
        assertThat(Places.constant("TJ-GB")).isEqualTo("TJ_GB");
    }

    @Test
    void whatLiesInAPlaceLiesInAllThatThePlaceLiesIn() {
        assertThat(PLACES.around("TJ-GB-K")).containsExactly("TJ-GB-K", "TJ-GB", "TJ");
        assertThat(PLACES.liesIn("TJ-GB-K", "TJ")).isTrue();
        assertThat(PLACES.liesIn("TJ", "TJ")).isTrue();
        assertThat(PLACES.liesIn("TJ", "TJ-GB")).isFalse();
        assertThat(PLACES.liesIn("nowhere", "TJ")).isFalse();
    }

    @Test
    void aBorderHoldsOnBothSidesAndForAllThatLiesAroundThem() {
        assertThat(PLACES.neighbours("TJ-GB")).containsExactly("AF", "AF-BDS");
        assertThat(PLACES.neighbours("AF-BDS")).containsExactly("TJ", "TJ-GB");
        assertThat(PLACES.neighbours("TJ")).containsExactly("AF", "AF-BDS", "UZ");
        assertThat(PLACES.neighbours("UZ")).containsExactly("TJ");
    }

    @Test
    void aBorderSaysNothingOfWhatLiesInside() {
        assertThat(PLACES.neighbours("TJ-GB-K")).isEmpty();
    }

    @Test
    void aBorderWithinACountryIsNoneOfTheCountry() {
        assertThat(PLACES.neighbours("TJ-DU")).containsExactly("TJ-RA");
        assertThat(PLACES.neighbours("TJ")).doesNotContain("TJ-RA", "TJ-DU", "TJ");
    }
}
