package dev.harbinger.engine;

import static dev.harbinger.engine.TinyPack.rule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.harbinger.rule.RuleProblem;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The mistakes that authors make, each with the messages that it gets: one, at its place, with advice where there is any.
 * What only follows from it is not told.
 */
class MistakesTest {
    private static final TinyPack SOUND = TinyPack.sound();
    private static final String RULE = rule("zz_x", "    Attack()");
    private static final String CLAIMS = Objects.requireNonNull(SOUND.files().get("claims.yaml"));
    private static final String REFUSED_QUOTE =
            " text-refused A typographic quote (%s) is not allowed. Maybe write a straight one: \".";
    private static final String REFUSED_BLANK =
            " text-refused A blank of another kind (U+00A0) is not allowed. Maybe write a plain blank.";

    private static Arguments mistake(String name, TinyPack pack, String... messages) {
        return Arguments.of(name, pack, messages);
    }

    private static Arguments head(String name, String text, String replacement, String message) {
        // A sound rule stands behind it, at which nothing of it may be told.
        return mistake(
                name,
                SOUND.with("zz.drl", RULE.replace(text, replacement) + rule("zz_y", "    Attack()")),
                "zz.drl:" + message);
    }

    private static Arguments pattern(String pattern, String message) {
        return mistake(pattern, SOUND.with("zz.drl", rule("zz_x", "    " + pattern)), "zz.drl:" + message);
    }

    /** A pattern of a pack whose attacks have a site, which is a place. */
    private static Arguments site(String pattern, String message) {
        TinyPack pack = SOUND.replacing("vocabulary.drl", "seen : LocalDate", "seen : LocalDate\n    site : Place")
                .with("places.yaml", "ATL: {names: [Atlantis]}\nATL-N: {names: [The North], in: ATL}\n");
        return mistake(pattern, pack.with("zz.drl", rule("zz_x", "    " + pattern)), "zz.drl:" + message);
    }

    private static Arguments vocabulary(String name, String text, String replacement, String message) {
        return mistake(name, SOUND.replacing("vocabulary.drl", text, replacement), "vocabulary.drl:" + message);
    }

    private static Arguments manifest(String name, String text, String replacement, String message) {
        return mistake(name, SOUND.replacing("pack.yaml", text, replacement), "pack.yaml:" + message);
    }

    private static Arguments claims(String name, String text, String message) {
        return mistake(name, SOUND.with("claims.yaml", text), "claims.yaml:" + message);
    }

    static Stream<Arguments> inHeads() {
        return Stream.of(
                head(
                        "both quotes typographic",
                        "\"S-1\"",
                        "\u201cS-1\u201d",
                        "2:28" + REFUSED_QUOTE.formatted("\u201c")),
                head("the last one typographic", "\"S-1\"", "\"S-1\u201d", "2:32" + REFUSED_QUOTE.formatted("\u201d")),
                head("the first one typographic", "\"S-1\"", "\u201cS-1\"", "2:28" + REFUSED_QUOTE.formatted("\u201c")),
                head("a no-break space", "@claims( ", "@claims(\u00a0", "2:27" + REFUSED_BLANK),
                head("one before a pattern", "    Attack()", "\u00a0   Attack()", "5:1" + REFUSED_BLANK),
                head(
                        "no mechanism",
                        "@mechanism( \"raid\" )",
                        "",
                        "1:1 missing-annotation The annotation (@mechanism) is missing or empty."),
                head(
                        "a mitigator that raises",
                        "@mechanism( \"raid\" )",
                        "@mitigator( \"talks\" )",
                        "2:53 alien-annotation The annotation (@mitigator) does not go with @raises. Maybe write @mechanism."),
                head(
                        "raises and lowers",
                        "@mechanism( \"raid\" )",
                        "@lowers( \"war\" ) @mitigator( \"talks\" )",
                        "1:1 missing-annotation The rule must have exactly one of @raises, @lowers and @defines."),
                head(
                        "no direction",
                        "@raises( \"war\" )",
                        "",
                        "1:1 missing-annotation The rule must have exactly one of @raises, @lowers and @defines."),
                head(
                        "a finding without mechanisms",
                        "\"war\"",
                        "\"alarm\"",
                        "2:46 no-mechanisms The finding (alarm) has no mechanisms and can only be defined."
                                + " Maybe use @defines, or name the finding's mechanisms in pack.yaml."),
                head(
                        "a comment of other languages",
                        "when",
                        "# no\nwhen",
                        "4:1 syntax A comment does not begin with #. Maybe write //."),
                mistake(
                        "a byte order mark",
                        SOUND.with("zz.drl", "\ufeff" + RULE),
                        "zz.drl:1:1 text-refused The file begins with a byte order mark. Maybe save it as UTF-8 without one."),
                mistake(
                        "two rules of one id, the second with a claim of its own",
                        SOUND.with("claims.yaml", CLAIMS + CLAIMS.replace("S-1", "S-17"))
                                .with("zz.drl", RULE + RULE.replace("S-1", "S-17")),
                        "zz.drl:9:7 duplicate-rule A rule of that name stands in zz.drl at line 1."),
                mistake(
                        "swapped digits of a claim",
                        SOUND.with("claims.yaml", CLAIMS + CLAIMS.replace("S-1", "S-17"))
                                .with("zz.drl", RULE.replace("S-1", "S-71")),
                        "zz.drl:2:29 unknown-claim The claim (S-71) is unknown. Maybe you mean (S-17)."));
    }

    static Stream<Arguments> inPatterns() {
        return Stream.of(
                mistake(
                        "a fact type whose variables are used",
                        SOUND.with(
                                "zz.drl",
                                rule(
                                                "zz_x",
                                                "    $s : Atack( $p : place )\n    Control( area == $s.place )\n    not Control( area == $p )")
                                        .replace("\"B\"", "\"{$s.place} {$s.killed}\"")),
                        "zz.drl:5:10 unknown-fact-type The fact type (Atack) is unknown. Maybe you mean (Attack)."),
                pattern(
                        "Attack( group == Group.ja )",
                        "5:28 unknown-constant The constant (Group.ja) is unknown. Maybe you mean (Group.JA)."),
                pattern(
                        "Attack( group == JA )",
                        "5:22 constraint The name (JA) stands where a value is expected. Maybe write Group.JA."),
                pattern(
                        "Attack( group == \"ja\" )",
                        "5:22 unlike-types The field (group) holds constants of Group and is compared with something else."
                                + " Maybe write Group.JA."),
                pattern(
                        "Attack( group == \"xyz\" )",
                        "5:22 unlike-types The field (group) holds constants of Group and is compared with something else."
                                + " Maybe use one of [Group.IMU, Group.JA]."),
                pattern(
                        "Attack( damage >= \"15.0\" )",
                        "5:23 unlike-types The field (damage) holds a number and is compared with something else."
                                + " Maybe write 15.0, without quotes."),
                pattern(
                        "Attack( killed > 20.5 )",
                        "5:22 unlike-types The field (killed) holds a whole number and is compared with something else."
                                + " Maybe write 20."),
                pattern(
                        "Attack( claimed == \"true\" )",
                        "5:24 unlike-types The field (claimed) holds true or false and is compared with something else."
                                + " Maybe write true, without quotes."),
                pattern(
                        "Attack( place == 3 )",
                        "5:22 unlike-types The field (place) holds text and is compared with something else."
                                + " Maybe put the value in double quotes."),
                pattern(
                        "Attack( killed < 2147483648 )",
                        "5:22 number-too-large The number is larger than the field (killed) can hold: at most 2147483647."),
                pattern(
                        "Finding( id == \"alarm\", level >= HIGH )",
                        "5:29 finding-pattern A pattern over a finding may hold id == \"...\", level >= Level.X and, for a"
                                + " LocalFinding, area == ... Maybe write level >= Level.HIGH."),
                pattern(
                        "accumulate( Attack( ); $n : count(); $n >= 3 )",
                        "5:5 not-allowed Patterns do not count or sum: (accumulate) is not allowed; a tally in vocabulary.drl does."),
                pattern(
                        "$l : Attack( ) from collect( Attack( ) )",
                        "5:5 not-allowed Patterns do not count or sum: (collect) is not allowed; a tally in vocabulary.drl does."),
                pattern(
                        "count( Attack( killed > 0 ) ) >= 3",
                        "5:5 syntax Patterns do not count or sum: (count) is not allowed; a tally in vocabulary.drl does."),
                pattern(
                        "Attack( ) over window:time( 30d )",
                        "5:5 not-allowed A pattern has no window: (over) is not allowed."),
                pattern(
                        "Attack( group in GROUPS )",
                        "5:22 unknown-set The set (GROUPS) is unknown. Maybe declare it, or write in ( A, B )."),
                site(
                        "Attack( site == \"the north\" )",
                        "5:21 unlike-types The field (site) holds places and is compared with something else."
                                + " Maybe write Place.ATL_N."),
                site(
                        "Attack( site in Place.ATL_M )",
                        "5:27 unknown-place The place (Place.ATL_M) is unknown. Maybe you mean (Place.ATL)."),
                site(
                        "Attack( place in Place.ATL )",
                        "5:22 unlike-types The field (place) holds text and is compared with something else."
                                + " Maybe declare the field as Place."),
                site(
                        "Attack( place borders Place.ATL )",
                        "5:13 unlike-types The field (place) holds text, and only places have borders."
                                + " Maybe declare it as place : Place."),
                site(
                        "Attack( site >= Place.ATL )",
                        "5:13 no-order The values of the field (site) have no order to compare with >=. Maybe use == or in."),
                site(
                        "$a : Attack( )\n    Attack( site borders $a.place )",
                        "6:26 unlike-types The field (site) holds places and is compared with something else."),
                pattern(
                        "Attack( killed > 20% )",
                        "5:24 syntax The text (%) is followed by no value. Maybe write the number alone."),
                pattern("# a comment\n    Attack()", "5:5 syntax A comment does not begin with #. Maybe write //."),
                pattern(
                        "not $a : Attack()\n    Control( area == $a.place )",
                        "5:9 lost-variable The variable ($a) has no value outside not or exists."));
    }

    static Stream<Arguments> inVocabularies() {
        return Stream.of(
                vocabulary(
                        "the type of a field that a rule compares",
                        "killed : Integer",
                        "killed : Int",
                        "17:14 unknown-type The type (Int) of field (killed) is unknown. Maybe write Integer."),
                vocabulary(
                        "a date of other languages",
                        "seen : LocalDate",
                        "seen : Date",
                        "22:12 unknown-type The type (Date) of field (seen) is unknown. Maybe write LocalDate."),
                vocabulary(
                        "a place without a file of places",
                        "seen : LocalDate",
                        "seen : LocalDate\n    site : Place",
                        "23:12 unknown-type The type (Place) of field (site) is unknown."
                                + " Maybe name the places in places.yaml."),
                vocabulary(
                        "a list of nothing",
                        "@of( \"Colour\" )",
                        "",
                        "20:15 missing-annotation The annotation (@of) is missing or empty."),
                vocabulary(
                        "a constant in small letters that a rule uses",
                        "RED",
                        "red",
                        "3:5 not-allowed The constant (red) is not in UPPER_SNAKE_CASE."),
                vocabulary(
                        "an enumeration in small letters that fields and rules use",
                        "enum Colour",
                        "enum colour",
                        "1:14 type-name The name (colour) is not allowed for a declaration."
                                + " Maybe use UpperCamelCase, and no name of Java itself or of findings."),
                vocabulary(
                        "a field named end",
                        "damage : Double",
                        "end : Double",
                        "18:5 syntax The name (end) of a field is reserved: it ends the declaration. Maybe choose a longer name."),
                vocabulary(
                        "a field named or",
                        "damage : Double",
                        "damage : Double\n    or : String",
                        "19:5 field-name The name (or) of a field is reserved: it means something to rules, facts or Java."
                                + " Maybe choose a longer name."));
    }

    static Stream<Arguments> inYaml() {
        return Stream.of(
                claims(
                        "indentation",
                        CLAIMS.replace("  source", " source"),
                        "2:2 yaml-syntax The line is not indented like those that it belongs to."
                                + " Maybe give it as many blanks as the line above."),
                claims(
                        "a tab",
                        CLAIMS.replace("  source", "\tsource"),
                        "2:1 yaml-syntax A tab stands where blanks are expected. Maybe indent with blanks."),
                claims("nothing", "", "1:1 yaml-syntax The file is empty. Maybe write [] for an empty list."),
                claims("no list", "a: b", "1:1 yaml-shape A list of claims is expected here."),
                claims("a claim twice", CLAIMS + CLAIMS, "7:7 duplicate-claim The claim (S-1) is given twice."),
                claims(
                        "a claim twice, the second not encoded",
                        CLAIMS + CLAIMS + "  encoded: no\n  reason: R\n",
                        "7:7 duplicate-claim The claim (S-1) is given twice."),
                mistake(
                        "no claims at all",
                        SOUND.without("claims.yaml"),
                        "claims.yaml:0:0 missing-file The file is missing."),
                manifest(
                        "no blank behind a colon",
                        "leak: 0.05",
                        "leak:0.05",
                        "28:9 yaml-syntax A blank is missing behind the colon. Maybe write \": \"."),
                manifest(
                        "a colon in a text",
                        "title: A pack",
                        "title: Famine: a pack",
                        "2:14 yaml-syntax A text holds a colon with a blank behind it. Maybe put the text in double quotes."),
                manifest(
                        "a member that is indented too far",
                        "title: A pack as small as can be\n",
                        "title: A pack\n  sub: x\n",
                        "3:6 yaml-syntax A member stands where the text above goes on."
                                + " Maybe give the line as many blanks as the member above."),
                mistake(
                        "no rules",
                        SOUND.without("theme.drl"),
                        "pack.yaml:1:1 no-rules The pack has no rules. Maybe begin one: harbinger new rule."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"inHeads", "inPatterns", "inVocabularies", "inYaml"})
    void oneMistakeGetsOneMessageAtItsPlace(String name, TinyPack pack, String[] messages) {
        assertThat(pack.problems().stream().map(MistakesTest::told).toList())
                .as(name)
                .isEqualTo(Arrays.asList(messages));
    }

    private static String told(RuleProblem problem) {
        String advice = problem.advice() == null ? "" : " " + problem.advice();
        return problem.position().file() + ":" + problem.position().line() + ":"
                + problem.position().column() + " " + problem.code() + " " + problem.text() + advice;
    }
}
