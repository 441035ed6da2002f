package dev.harbinger.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource(
            value = {"a,a", "' a  b ',a b", "'a\t\n b',a b", "'\u00a0a\u2003b',a b", "'  ',''", "cafe\u0301,caf\u00e9"},
            ignoreLeadingAndTrailingWhitespace = false)
    void tidiesTexts(String text, String tidy) {
        assertThat(Names.tidy(text)).isEqualTo(tidy);
    }

    @ParameterizedTest
    @CsvSource({"tj-kg,TJ_KG", "Tj / Kg,TJ_KG", "designated terrorist,DESIGNATED_TERRORIST", "a,A"})
    void makesConstantsOfTexts(String text, String constant) {
        assertThat(Names.constant(text)).isEqualTo(constant);
    }

    @Test
    void resolvesAliasesInAnyCaseAndLeavesOtherNamesAlone() {
        Vocabulary vocabulary = new Vocabulary(Map.of(), Map.of(), Map.of(" Tajik  TALIBAN", "Jamaat Ansarullah"));
        assertThat(vocabulary.resolve("tajik taliban")).isEqualTo("Jamaat Ansarullah");
        assertThat(vocabulary.resolve("Taliban")).isEqualTo("Taliban");
    }

    @Test
    void keepsTheOwnNameOfASubjectApartFromItsOtherNames() {
        PackFacts pack = new PackFacts(Sample.VOCABULARY, Map.of("Tajikistan", List.of("TJK")));
        assertThat(pack.subject("tjk")).isEqualTo("Tajikistan");
        assertThat(pack.subject("TAJIKISTAN")).isEqualTo("Tajikistan");
        assertThat(pack.subject("Uzbekistan")).isNull();
    }

    @Test
    void showsAtMostAHundredCharactersOfAValue() {
        assertThat(Excerpt.of("x".repeat(100))).hasSize(100).endsWith("x");
        assertThat(Excerpt.of("x".repeat(101))).hasSize(100).endsWith("x...");
        assertThat(Excerpt.of("\u0000".repeat(1_000)))
                .hasSize(100)
                .startsWith("\\u0000\\u0000")
                .endsWith("...");
    }

    @Test
    void escapesWhatCouldDisturbATerminal() {
        assertThat(Excerpt.of("a\u001b[31m\u202eb\n")).isEqualTo("a\\u001b[31m\\u202eb\\u000a");
        assertThat(Excerpt.of("\ud83d\ude00 \ud83d")).isEqualTo("\ud83d\ude00 \\ud83d");
    }
}
