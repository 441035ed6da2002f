package dev.harbinger.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harbinger.fact.Place;
import dev.harbinger.fact.Places;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesReaderTest {
    private final List<RuleProblem> problems = new ArrayList<>();

    private Places read(String... lines) {
        return new PlacesReader(problems::add).read(String.join("\n", lines));
    }

    private void assertProblems(String... expected) {
        assertThat(problems)
                .extracting(problem -> problem.position().line() + ":"
                        + problem.position().column() + " " + problem.code() + " " + problem.text()
                        + (problem.advice() == null ? "" : " " + problem.advice()))
                .containsExactlyInAnyOrder(expected);
    }

    @Test
    void placesAreReadInTheirOrder() {
        Places places = read("TJ: {names: [Tajikistan]}", "TJ-GB: {names: [GBAO], in: TJ, borders: [AF]}", "AF: {}");

        assertProblems();
        assertThat(places.byCode().values())
                .containsExactly(
                        new Place("TJ", List.of("Tajikistan"), null, List.of()),
                        new Place("TJ-GB", List.of("GBAO"), "TJ", List.of("AF")),
                        new Place("AF", List.of(), null, List.of()));
    }

    @Test
    void aCodeIsOfTheFormOfIso3166() {
        read("tj_gb: {}");

        assertProblems("1:1 place-code The code (tj_gb) of a place is not of the form of ISO 3166: capitals, digits and"
                + " hyphens. Maybe write TJ-GB.");
    }

    @Test
    void aNameStandsForOnePlace() {
        read("A: {names: [Harbour]}", "B: {names: [harbour, Quay, quay, a]}");

        assertProblems(
                "2:13 duplicate-place The name (harbour) stands for two places: A and B.",
                "2:28 duplicate-place The place (B) has the name (quay) twice.",
                "2:34 duplicate-place The name (a) stands for two places: A and B.");
    }

    @Test
    void whatAPlaceRefersToIsThere() {
        Places places = read("TJ: {}", "TJ-GB: {in: TI, borders: [TX]}");

        assertProblems(
                "2:27 unknown-place The place (TX) is unknown. Maybe use one of [TJ, TJ-GB].",
                "2:13 unknown-place The place (TI) is unknown. Maybe use one of [TJ, TJ-GB].");
        assertThat(places.around("TJ-GB")).containsExactly("TJ-GB");
    }

    @Test
    void noPlaceLiesInItself() {
        Places places = read("A: {in: B}", "B: {in: C}", "C: {in: B}", "D: {in: D}");

        assertProblems(
                "2:9 place-in-itself The place (B) lies in itself, by way of C.",
                "3:9 place-in-itself The place (C) lies in itself, by way of B.",
                "4:9 place-in-itself The place (D) lies in itself, by way of D.");
        assertThat(places.around("D")).containsExactly("D");
    }

    @Test
    void membersAreKnownAndOfTheirShape() {
        read("A: {name: X, borders: B}", "B: harbour", "C: {names: {a: b}}");

        assertProblems(
                "1:23 yaml-shape The member (borders) must be a list.",
                "1:5 unknown-member The member (name) is unknown. Maybe you mean (names).",
                "2:4 yaml-shape A mapping (name: value) is expected here.",
                "3:12 yaml-shape The member (names) must be a list.");
    }

    @Test
    void aFileOfAnotherShapeHoldsNoPlaces() {
        assertThat(read("- TJ").byCode()).isEmpty();

        assertProblems("1:1 yaml-shape A mapping (name: value) is expected here.");
    }
}
