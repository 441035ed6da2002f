package dev.harbinger.engine;

import static dev.harbinger.engine.TinyPack.rule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.harbinger.rule.RuleProblem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an author is told of a text that is no DRL: the place, what stands there, and what is expected. */
class SyntaxFaultTest {
    private static final TinyPack SOUND = TinyPack.sound();

    private static List<RuleProblem> problems(String text) {
        return SOUND.with("zz.drl", text).problems();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Attack( killed = 3 )|5:20|The text (=) stands where a comparison (field == value), a comma or a bracket is expected.",
                "Attack( killed > 3|5:11|The bracket ( that opens here is not closed.",
                "Attack( killed > 3 ))|5:25|The bracket ) closes nothing.",
                "Attack( place == \"x )|5:22|The text that this quote opens is not closed on its line.",
                "Attack() /* why|5:14|The comment that begins here is not closed.",
                "Attack( killed > 3 killed < 5 )|5:24|The text (killed) stands where a comparison (field == value), a comma or a bracket is expected.",
            })
    void aFaultStandsAtTheVeryCharacter(String pattern, String place, String text) {
        List<RuleProblem> problems = problems(rule("zz_x", "    " + pattern));

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("syntax");
            assertThat(problem.position().line() + ":" + problem.position().column())
                    .isEqualTo(place);
            assertThat(problem.text()).isEqualTo(text);
            assertThat(problem.rule()).isEqualTo("zz_x");
        });
    }

    @Test
    void missingKeywordsAreNamed() {
        String sound = rule("zz_x", "    Attack()");

        assertThat(problems(sound.replace("when\n", "")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.text())
                        .isEqualTo("The text (Attack) stands where an annotation or when is expected."));
        assertThat(problems(sound.replace("then\n    conclude( drools );\n", "5 ")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.text())
                        .isEqualTo("The text (5) stands where a pattern or then is expected."));
        assertThat(problems(sound.replace("end\n", ""))).singleElement().satisfies(problem -> {
            assertThat(problem.text()).isEqualTo("The rule ends where conclude( drools ); and end is expected.");
            assertThat(problem.advice()).isEqualTo("Maybe a line with end is missing.");
        });
    }

    @Test
    void aWordThatBeginsNothingIsAdvised() {
        assertThat(problems(rule("zz_x", "    Attack()") + "\nrle \"zz_y\"\nend\n"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.toString())
                            .isEqualTo("zz.drl:10:1: The text (rle) stands where rule or declare is expected.\n"
                                    + "    Maybe you mean (rule).");
                });
    }

    @Test
    void everyFaultyRuleOfAFileIsTold() {
        String text = rule("zz_a", "    Attack( killed = 3 )")
                + rule("zz_b", "    Atack()")
                + rule("zz_c", "    Attack( killed > )")
                + rule("zz_d", "    Attack( kiled > 2 )");

        assertThat(problems(text))
                .extracting(problem -> problem.position().line() + ":"
                        + problem.position().column() + " " + problem.rule() + " " + problem.code())
                .containsExactly(
                        "5:20 zz_a syntax",
                        "13:5 zz_b unknown-fact-type",
                        "21:22 zz_c syntax",
                        "29:13 zz_d unknown-field");
    }

    @Test
    void aFaultyDeclarationDoesNotMakeItsNameUnknown() {
        TinyPack pack = SOUND.replacing("vocabulary.drl", "damage : Double", "damage Double");

        assertThat(pack.problems())
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.toString())
                                .isEqualTo(
                                        "vocabulary.drl:18:12: The text (Double) stands where a field (name : Type), an annotation or end is expected."));
    }

    @Test
    void aClaimIsNotCalledUncitedWhileItsRuleCannotBeRead() {
        String claims = SOUND.files().get("claims.yaml");
        TinyPack pack = SOUND.with("claims.yaml", claims + claims.replace("S-1", "S-2"))
                .with("zz.drl", rule("zz_a", "    Attack( killed = 3 )").replace("S-1", "S-2"));

        assertThat(pack.problems()).extracting(RuleProblem::code).containsExactly("syntax");
    }
}
