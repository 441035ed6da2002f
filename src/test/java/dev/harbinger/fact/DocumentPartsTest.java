package dev.harbinger.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentPartsTest {
    private static final List<String> NAMES = List.of("factSet", "changes");

    @Test
    void partsAreGivenToTheCharacterAsPosted() {
        DocumentParts parts = of("{\"factSet\": { \"a\" : 1.50 }, \"changes\": {}}");

        assertThat(((DocumentParts.Found) parts).part("factSet")).asString().isEqualTo("{ \"a\" : 1.50 }");
    }

    @Test
    void everyPartThatIsMissingOrNoObjectIsToldAtOnce() {
        assertThat(told("{}"))
                .containsExactly(
                        "/factSet missing The member (factSet) of the request is missing.",
                        "/changes missing The member (changes) of the request is missing.");
        assertThat(told("{\"factSet\": 3, \"changes\": []}"))
                .containsExactly(
                        "/factSet wrong-kind The factSet is a number but must be an object.",
                        "/changes wrong-kind The changes is a list but must be an object.");
        assertThat(told("{\"factSet\": null, \"changs\": {}, \"changes\": {}}"))
                .containsExactly(
                        "/changs unknown-field The field (changs) of the request is unknown.",
                        "/factSet missing The member (factSet) of the request is missing.");
    }

    private static List<String> told(String document) {
        return ((DocumentParts.Rejected) of(document))
                .problems().stream()
                        .map(problem -> problem.pointer() + " " + problem.code() + " " + problem.text())
                        .toList();
    }

    private static DocumentParts of(String document) {
        return DocumentParts.of(document.getBytes(StandardCharsets.UTF_8), NAMES, FactLimits.DEFAULT);
    }
}
