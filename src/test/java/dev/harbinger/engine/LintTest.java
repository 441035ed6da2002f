package dev.harbinger.engine;

import static dev.harbinger.engine.TinyPack.definition;
import static dev.harbinger.engine.TinyPack.rule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.harbinger.rule.RuleProblem;
import dev.harbinger.rule.RuleProblem.Severity;
import dev.harbinger.rule.lint.Lint;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is doubtful in a pack without errors: each kind of warning trips on one pack and stays quiet on one like it. */
class LintTest {
    private static final TinyPack SOUND = TinyPack.sound()
            .replacing("pack.yaml", "Control]\n", "Control]\n    needsFindings: [weak_spot]\n")
            .replacing(
                    "vocabulary.drl",
                    "killed : Integer @min( \"0\" )",
                    "killed : Integer @required @min( \"0\" ) @max( \"90\" )");

    private static List<String> warnings(TinyPack pack) {
        List<RuleProblem> problems = PackLoader.check("tiny", pack.files()).problems();
        Listed.check(problems);
        return problems.stream().map(LintTest::told).toList();
    }

    private static String told(RuleProblem problem) {
        assertThat(problem.severity()).isEqualTo(Severity.WARNING);
        return problem.position().file() + ":" + problem.position().line() + ":"
                + problem.position().column() + " " + problem.code() + " " + problem.text();
    }

    private static List<String> ofPattern(String pattern) {
        return warnings(SOUND.with("zz.drl", rule("zz_x", "    " + pattern)));
    }

    @Test
    void aSoundPackHasNoWarnings() {
        assertThat(warnings(SOUND)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Attack( killed < 0 )#5:13#The constraint (killed < 0) can never hold.",
                "Attack( killed > 90 )#5:13#The constraint (killed > 90) can never hold.",
                "Attack( place == 'x', killed == 91 )#5:27#The constraint (killed == 91) can never hold.",
                "Attack( killed > 5, killed < 3 )#5:25#The constraints (killed > 5, killed < 3) can never hold together.",
                "Attack( killed > 5, killed < 6 )#5:25#The constraints (killed > 5, killed < 6) can never hold together.",
                "Attack( killed > 5 && killed < 3 )#5:13#The constraint (killed > 5 && killed < 3) can never hold.",
                "Attack( group == Group.JA, group == Group.IMU )#5:32#The constraints (group == Group.JA, group == Group.IMU) can never hold together.",
                "Attack( group == Group.JA, group == null )#5:32#The constraints (group == Group.JA, group == null) can never hold together.",
                "Attack( killed == null )#5:13#The constraint (killed == null) can never hold.",
                "Control( degree not in ( Colour.RED, Colour.GREEN, Colour.BLUE ) )#5:14#The constraint (degree not in ( Colour.RED, Colour.GREEN, Colour.BLUE )) can never hold.",
                "Attack( targets contains Colour.RED, targets not contains Colour.RED )#5:42#The constraints (targets contains Colour.RED, targets not contains Colour.RED) can never hold together.",
                "Attack( claimed == true, claimed == false )#5:30#The constraints (claimed == true, claimed == false) can never hold together.",
                "Attack( killed > 3 || < 0 )#5:27#The constraint (killed < 0) can never hold.",
            })
    void aConstraintThatCanNeverHoldIsNamed(String pattern, String place, String text) {
        assertThat(ofPattern(pattern.replace('\'', '"'))).containsExactly("zz.drl:" + place + " never-holds " + text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Attack( killed >= 0 )#5:13#The constraint (killed >= 0) always holds.",
                "Attack( killed != null )#5:13#The constraint (killed != null) always holds.",
                "Attack( killed > 3 || <= 3 )#5:13#The constraint (killed > 3 || killed <= 3) always holds.",
                "Control( degree in ( Colour.RED, Colour.GREEN, Colour.BLUE ) )#5:14#The constraint (degree in ( Colour.RED, Colour.GREEN, Colour.BLUE )) always holds.",
                "Finding( id == \"alarm\", level >= Level.LOW )#5:29#The constraint (level >= Level.LOW) always holds.",
            })
    void aConstraintThatAlwaysHoldsIsNamed(String pattern, String place, String text) {
        assertThat(ofPattern(pattern)).containsExactly("zz.drl:" + place + " always-holds " + text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Attack( age <= 400 )#5:13 always-holds The constraint (age <= 400) always holds.",
                "Attack( age >= 0 )#5:13 always-holds The constraint (age >= 0) always holds.",
                "Attack( age > 366 )#5:13 never-holds The constraint (age > 366) can never hold.",
                "Attack( targets.size >= 1 || targets == null )#5:13 always-holds The constraint (targets.size >= 1 || targets == null) always holds.",
                "Attack( seen < '2020-01-02', seen > '2020-01-01' )#5:34 never-holds The constraints (seen < '2020-01-02', seen > '2020-01-01') can never hold together.",
            })
    void whatIsDerivedHasItsBounds(String pattern, String warning) {
        TinyPack pack = SOUND.replacing(
                "vocabulary.drl", "@doc( \"An attack.\" )", "@doc( \"An attack.\" )\n    @validFor( \"12 months\" )");

        assertThat(warnings(pack.with("zz.drl", rule("zz_x", "    " + pattern.replace('\'', '"')))))
                .containsExactly("zz.drl:" + warning.replace('\'', '"'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Attack( age <= 30 )",
                "Attack( seen.age >= -3, targets.size >= 2 )",
                "Attack( seen >= \"2020-01-01\", seen < \"2021-01-01\" )",
                "$a : Attack( killed > 3 )\n    Attack( place == $a.place, age <= $a.age, age >= $a.age - 14 )",
                "Attack( killed > 0, killed < 90 )",
                "Attack( killed > 5, killed < 7 )",
                "Attack( group == Group.JA || == Group.IMU )",
                "Attack( group != null )",
                "Attack( targets contains Colour.RED, targets contains Colour.BLUE )",
                "Attack( damage > 0.5, damage < 0.6 )",
                "Attack( killed > 80, place != \"x\" )",
                "$a : Attack( killed > 3 )\n    Attack( this != $a, place == $a.place, killed > 3 )",
                "Attack( seen == null, names contains \"x\" )",
                "Finding( id == \"alarm\", level >= Level.GUARDED )",
            })
    void aConstraintWithSenseIsLeftAlone(String patterns) {
        assertThat(ofPattern(patterns)).isEmpty();
    }

    @Test
    void aWindowThatIsLongerThanFactsHoldIsNamed() {
        TinyPack pack = SOUND.replacing(
                        "vocabulary.drl",
                        "@doc( \"An attack.\" )",
                        "@doc( \"An attack.\" )\n    @validFor( \"12 months\" )")
                .replacing(
                        "vocabulary.drl",
                        "declare Talks",
                        "declare Wave @tally( \"Attack\" ) @within( \"400 days\" ) @doc( \"D\" )\n    attacks : Integer @count\nend\n\ndeclare Talks")
                .with("zz.drl", rule("zz_x", "    Wave( attacks >= 2 )"));

        assertThat(warnings(pack))
                .containsExactly(
                        "vocabulary.drl:34:9 window-too-long The tally (Wave) counts within 400 days, but Attack holds for 366 at most.");
        assertThat(warnings(pack.replacing("vocabulary.drl", "400 days", "365 days")))
                .isEmpty();
    }

    @Test
    void aRuleThatWaitsForWhatNothingConcludesIsNamedAndSoAreThoseBehindIt() {
        TinyPack pack = SOUND.replacing(
                        "pack.yaml",
                        "  weak_spot:\n",
                        "  ghost:\n    name: G\n    definition: D\n  shade:\n    name: S\n    definition: D\n  weak_spot:\n")
                .with(
                        "zz.drl",
                        definition("zz_a", "shade", "    Finding( id == \"ghost\" )")
                                + rule("zz_b", "    exists Finding( id == \"shade\" )"));

        assertThat(warnings(pack))
                .containsExactly(
                        "zz.drl:4:21 unreachable-rule The rule can never fire: no rule that can fire concludes (ghost).",
                        "zz.drl:12:28 unreachable-rule The rule can never fire: no rule that can fire concludes (shade).");
        assertThat(warnings(pack.with("yy.drl", definition("yy_g", "ghost", "    Talks()"))))
                .isEmpty();
        assertThat(ofPattern("Talks()\n    not Finding( id == \"alarm\" )")).isEmpty();
    }

    @Test
    void aTextThatIsAnAliasIsNeverPosted() {
        assertThat(ofPattern("Attack( place == \"jamaat\" )"))
                .containsExactly(
                        "zz.drl:5:22 value-never-posted The text (jamaat) is an alias, which facts hold as (JA).");
        assertThat(ofPattern("Attack( place == \"JA\" )")).isEmpty();
    }

    @Test
    void namesThatNothingUsesAreNamed() {
        TinyPack pack = SOUND.replacing(
                        "pack.yaml", "      revolt: Revolt\n", "      revolt: Revolt\n      plot: Plot\n")
                .replacing("pack.yaml", "      talks: Talks\n", "      talks: Talks\n      aid: Aid\n")
                .replacing("pack.yaml", "  unrest:\n", "  ghost:\n    name: G\n    definition: D\n  unrest:\n")
                .replacing(
                        "pack.yaml",
                        "findings:\n",
                        "  T:\n    title: A\n    authors: B\n    date: \"2021\"\nfindings:\n")
                .with(
                        "vocabulary.drl",
                        SOUND.files().get("vocabulary.drl")
                                + "\ndeclare enum Idle A; end\ndeclare Rumour @event @doc( \"D\" ) where : String end\n");

        assertThat(warnings(pack))
                .containsExactly(
                        "pack.yaml:10:3 unused-source The source (T) has no claims.",
                        "pack.yaml:21:3 unused-finding The finding (ghost) is never used.",
                        "pack.yaml:41:7 unused-mechanism The mechanism (plot) of (war) has no rule.",
                        "pack.yaml:44:7 unused-mitigator The mitigator (aid) of (war) has no rule.",
                        "vocabulary.drl:40:14 unused-enumeration The enumeration (Idle) is never used.",
                        "vocabulary.drl:41:9 unused-fact-type The fact type (Rumour) is never used.");
    }

    @Test
    void aFindingThatIsConcludedButNeverUsedIsNamed() {
        TinyPack pack = SOUND.replacing(
                "theme.drl", "$unrest : Finding( id == \"unrest\"", "$unrest : Finding( id == \"alarm\"");

        assertThat(warnings(pack))
                .containsExactly("pack.yaml:17:3 unused-finding The finding (unrest) is concluded, but never used.");
    }

    @Test
    void aNoteTellsWhatAFactTypeIsForThatNoRuleAsksFor() {
        String declaration =
                "\ndeclare Rumour @event @doc( \"D\" ) @note( \"Kept for the record.\" ) where : String end\n";

        assertThat(warnings(SOUND.with("vocabulary.drl", SOUND.files().get("vocabulary.drl") + declaration)))
                .isEmpty();
    }

    @Test
    void twoFactsThatNothingJoinsAreNamedUnlessANoteSaysWhy() {
        String text = rule("zz_x", "    Attack()\n    Control()");

        assertThat(warnings(SOUND.with("zz.drl", text)))
                .containsExactly(
                        "zz.drl:6:5 unjoined-pair The rule matches every pair of Attack and Control: nothing joins them.");
        assertThat(warnings(SOUND.with("zz.drl", text.replace("\nwhen", " @note( \"Each pair counts.\" )\nwhen"))))
                .isEmpty();
        assertThat(ofPattern("$a : Attack()\n    Control( area == $a.place )")).isEmpty();
        assertThat(ofPattern("Attack()\n    exists Control()")).isEmpty();
    }

    @Test
    void twinsAreNamedWhateverTheirVariablesAndTheirOrder() {
        String one = rule("zz_a", "    $a : Attack( killed > 3, damage > 1 )\n    $c : Control( area == $a.place )");
        String two = rule("zz_b", "    $x : Attack( damage > 1, killed > 3 )\n    $y : Control( area == $x.place )");

        assertThat(warnings(SOUND.with("zz.drl", one + two)))
                .containsExactly(
                        "zz.drl:10:7 twin-rules The rule differs in nothing from rule (zz_a), which concludes the same.");
        assertThat(warnings(SOUND.with("zz.drl", one + two.replace("damage > 1", "damage > 2"))))
                .isEmpty();
        assertThat(warnings(SOUND.with("zz.drl", one + two.replace("\"raid\"", "\"revolt\""))))
                .isEmpty();
    }

    @Test
    void aLikelihoodFarFromItsClaimIsNamedUnlessANoteSaysWhy() {
        String text = rule("zz_x", "    Talks()").replace("\"likely\"", "\"unlikely\"");

        assertThat(warnings(SOUND.with("zz.drl", text)))
                .containsExactly(
                        "zz.drl:3:19 strength-gap The likelihood (unlikely) is more than one band away from the word (likely) of claim (S-1).");
        assertThat(warnings(SOUND.with("zz.drl", text.replace("\nwhen", " @note( \"Why.\" )\nwhen"))))
                .isEmpty();
        assertThat(warnings(SOUND.with("zz.drl", text)
                        .replacing("claims.yaml", "strength: likely", "strength: stated-as-fact")))
                .isEmpty();
        assertThat(warnings(SOUND.with("zz.drl", text.replace("\"unlikely\"", "\"very_likely\""))))
                .isEmpty();
    }

    @Test
    void aRuleThatIsNotNamedAfterItsFileIsNamed() {
        assertThat(warnings(SOUND.with("zz.drl", rule("yy_x", "    Talks()"))))
                .containsExactly("zz.drl:1:7 rule-theme The id (yy_x) does not begin with the theme of its file (zz).");
    }

    @Test
    void aRunOfADocumentsWordsIsNamedAndSevenAreNot() {
        SortedMap<String, String> documents = new TreeMap<>(Map.of(
                "paper.txt",
                "In truth, all the many ATTACKS lead\nto open war between the two states. Many killed are an alarm."));
        TinyPack pack = SOUND.replacing(
                        "claims.yaml",
                        "Attacks lead to war.",
                        "\"They say: the many attacks lead to open war between us.\"")
                .replacing("theme.drl", "Alarm leads to war", "Many attacks lead to open war between");

        assertThat(Lint.copied(
                        Objects.requireNonNull(
                                PackLoader.check("tiny", pack.files()).pack()),
                        documents))
                .extracting(LintTest::told)
                .containsExactly(
                        "claims.yaml:4:14 copied-text The words (the many attacks lead to open war between) stand in document (paper.txt) as well.");
    }

    @Test
    void aRuleWithoutATestIsNamed(@TempDir Path folder) throws Exception {
        Path tiny = SOUND.writeBelow(folder);
        Path tests = Files.createDirectories(tiny.resolve("tests"));
        Files.writeString(tests.resolve("theme.yaml"), """
                - name: a
                  fires: [theme_alarm, theme_weak_spot, theme_fear, theme_raid, theme_revolt]
                  quiet: [theme_talks, theme_weak_spot, theme_fear, theme_raid, theme_revolt]
                """);

        Checked checked = PackLoader.check(tiny);

        assertThat(checked.pack()).isNotNull();
        assertThat(checked.problems())
                .extracting(LintTest::told)
                .containsExactly(
                        "theme.drl:1:7 untested-silence The rule has no test in which it stays quiet.",
                        "theme.drl:57:7 untested-firing The rule has no test in which it fires.");
    }

    @Test
    void aPackWithErrorsIsToldOfThemOnly(@TempDir Path folder) {
        Checked checked = PackLoader.check(
                SOUND.with("zz.drl", rule("yy_x", "    Atack( killed < 0 )")).writeBelow(folder));

        assertThat(checked.pack()).isNull();
        assertThat(checked.problems()).extracting(RuleProblem::code).containsExactly("unknown-fact-type");
        assertThat(checked.problems()).extracting(RuleProblem::severity).containsExactly(Severity.ERROR);
    }

    private static String local(String patterns, String area) {
        return rule("zz_x", "    " + patterns).replace("@mechanism( \"raid\" )", "@mechanism( \"raid\" ) " + area);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "$a : Attack();LocalFinding( id == 'weak_spot' )#6:26",
                "LocalFinding( id == 'weak_spot' );$b : LocalFinding( id == 'weak_spot', area == 'Port' )#5:26",
                "$a : Attack();LocalFinding( id == 'weak_spot', area == $a.place )#",
                "$w : LocalFinding( id == 'weak_spot' );Attack( place == $w.area )#",
                "LocalFinding( id == 'weak_spot' );Finding( id == 'alarm' )#",
                "$a : Attack();LocalFinding( id == 'weak_spot', area == 'Port' )#",
            })
    void aFindingOfAnAreaThatNothingJoinsIsNamed(String patterns, @Nullable String place) {
        String text = local(patterns.replace('\'', '"').replace(";", "\n    "), "@area( \"Port\" )");
        assertThat(warnings(SOUND.with("zz.drl", text)))
                .isEqualTo(
                        place == null
                                ? List.of()
                                : List.of("zz.drl:" + place + " unjoined-area The rule matches (weak_spot) in any area"
                                        + " with what it matches in any other."));
        assertThat(warnings(SOUND.with("zz.drl", text.replace("@because", "@note( \"Why\" ) @because"))))
                .isEmpty();
    }

    @Test
    void anAreaThatIsLostIsNamed() {
        String pattern = "LocalFinding( id == \"weak_spot\" )";
        assertThat(warnings(SOUND.with("zz.drl", local(pattern, ""))))
                .containsExactly(
                        "zz.drl:5:26 lost-area The rule matches (weak_spot) in one area and concludes for the whole country.");
        assertThat(warnings(SOUND.with("zz.drl", local("exists " + pattern, ""))))
                .isEmpty();
        assertThat(warnings(SOUND.with("zz.drl", local("$w : " + pattern, "@area( \"{$w.area}\" )"))))
                .isEmpty();
    }

    @Test
    void aVariableWithoutBracesIsNamed() {
        String text = rule("zz_x", "    $a : Attack()");
        assertThat(warnings(SOUND.with("zz.drl", text.replace("\"B\"", "\"$a.place burns, and {$a.place} too\""))))
                .containsExactly("zz.drl:3:80 bare-slot The text ($a.place) of @because is shown as it is.");
        assertThat(warnings(SOUND.with("zz.drl", text.replace("\"B\"", "\"It cost 5 $ in {$a.place}\""))))
                .isEmpty();
    }

    @Test
    void aStepThatALadderLacksIsNamed() {
        TinyPack pack = SOUND.replacing(
                "pack.yaml", "    leak: 0.05\n", "    leak: 0.05\n    ladder: {low: L, guarded: G, elevated: E}\n");
        assertThat(warnings(pack))
                .containsExactly("pack.yaml:29:5 ladder-gap The ladder of (war) does not say what (high) means.");
        TinyPack full = pack.replacing("pack.yaml", "elevated: E}", "elevated: E, high: H}");
        assertThat(warnings(full)).isEmpty();
        assertThat(warnings(full.replacing(
                        "pack.yaml", "    leak: 0.05\n", "    leak: 0.05\n    gate: {finding: alarm, at: low}\n")))
                .containsExactly("pack.yaml:30:5 ladder-gap The ladder of (war) does not say what (critical) means.");
    }

    @Test
    void aRuleThatFiresForEachChoiceOfThreeIsNamed() {
        String three = "    $a : Attack()\n    $b : Attack( this != $a, place == $a.place )\n";
        assertThat(warnings(SOUND.with(
                        "zz.drl", rule("zz_x", three + "    Attack( this != $a, this != $b, place == $a.place )"))))
                .containsExactly("zz.drl:7:5 each-choice The rule fires for each choice of 3 facts of type (Attack).");
        assertThat(warnings(SOUND.with("zz.drl", rule("zz_x", three)))).isEmpty();
    }

    @Test
    void aTextThatIsStillToBeFilledInIsNamed() {
        TinyPack pack = SOUND.replacing("pack.yaml", "definition: Open war.", "definition: \"TODO: what it is\"")
                .replacing("pack.yaml", "title: A source", "title: TODO")
                .with("zz.drl", "// TODO: ask\n" + rule("zz_x", "    Attack()").replace("\"B\"", "\"TODO: why\""));
        assertThat(warnings(pack))
                .containsExactly(
                        "pack.yaml:7:12 todo-left A text that is to be filled in still begins with TODO.",
                        "pack.yaml:25:18 todo-left A text that is to be filled in still begins with TODO.",
                        "zz.drl:4:80 todo-left A text that is to be filled in still begins with TODO.");
    }
}
