package dev.harbinger.engine;

import static dev.harbinger.engine.TinyPack.definition;
import static dev.harbinger.engine.TinyPack.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.harbinger.rule.RuleProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that can be wrong with a pack whose DRL keeps to the grammar: each fault gives its one problem. */
class PackProblemsTest {
    private static final TinyPack SOUND = TinyPack.sound();
    private static final String HOSTILE_TAG = "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[]]]";

    private static Arguments one(TinyPack pack, String problem) {
        return Arguments.of(problem, pack);
    }

    private static Arguments patterns(String patterns, String problem) {
        return one(SOUND.with("zz.drl", rule("zz_x", patterns)), "zz.drl:" + problem);
    }

    private static Arguments theme(String text, String replacement, String problem) {
        return one(SOUND.replacing("theme.drl", text, replacement), "theme.drl:" + problem);
    }

    private static Arguments pack(String text, String replacement, String problem) {
        return one(SOUND.replacing("pack.yaml", text, replacement), "pack.yaml:" + problem);
    }

    private static Arguments claims(String text, String replacement, String problem) {
        return one(SOUND.replacing("claims.yaml", text, replacement), "claims.yaml:" + problem);
    }

    static Stream<Arguments> faults() {
        return Stream.of(rules(), sets(), tallies(), joins(), manifests(), claimFiles())
                .flatMap(list -> list.stream());
    }

    private static Arguments set(String declaration, String problem) {
        String vocabulary = SOUND.files().get("vocabulary.drl");
        return one(SOUND.with("vocabulary.drl", declaration + "\n" + vocabulary), "vocabulary.drl:" + problem);
    }

    private static List<Arguments> sets() {
        return List.of(
                set("declare set Towns end", "1:18 not-allowed The set (Towns) is empty."),
                set("declare set Towns \"A\", \"A\" end", "1:25 not-allowed The value (A) stands twice in the set."),
                set("declare set towns \"A\" end", "1:13 type-name The name (towns) is not allowed for a declaration."),
                set("declare set Attack \"A\" end", "1:13 duplicate-type The name (Attack) is declared twice."),
                set(
                        "declare set Hot Colour.RDE end",
                        "1:24 unknown-constant The constant (Colour.RDE) is unknown. Maybe you mean (RED)."),
                set(
                        "declare set Hot Color.RED end",
                        "1:17 unknown-enumeration The enumeration (Color) is unknown. Maybe you mean (Colour)."),
                set(
                        "declare set Hot Colour.RED, \"A\" end",
                        "1:16 unlike-types The set (Hot) holds values of several types. Maybe make a set of each."),
                set(
                        "declare set Hot // why\n \"A\" \"B\" end",
                        "2:2 syntax A text in quotes or a constant of an enumeration is expected here."),
                set("declare set Hot \" A\" end", "1:17 untidy-text"),
                one(
                        SOUND.with("zz.drl", "declare set Hot \"A\" end\n" + rule("zz_x", "    Attack()")),
                        "zz.drl:1:1 declaration-in-rules The declaration of a set belongs into vocabulary.drl."));
    }

    private static Arguments tally(String annotations, String fields, String problem) {
        return set("declare Wave " + annotations + " @doc( \"D\" )\n    " + fields + "\nend", problem);
    }

    private static List<Arguments> tallies() {
        String of = "@tally( \"Attack\" )";
        String count = "attacks : Integer @count";
        return List.of(
                tally(
                        "@tally( \"Atack\" )",
                        count,
                        "1:23 unknown-fact-type The fact type (Atack) is unknown. Maybe you mean (Attack)."),
                tally(
                        of,
                        "place : String @key",
                        "1:9 missing-annotation The tally (Wave) counts nothing. Maybe add a field such as count : Integer @count."),
                tally(
                        of,
                        "plcae : String @key " + count,
                        "2:5 unknown-field The field (plcae) of Attack is unknown. Maybe you mean (place)."),
                tally(
                        of,
                        "n : Integer @distinct( \"plcae\" )",
                        "2:29 unknown-field The field (plcae) of Attack is unknown. Maybe you mean (place)."),
                tally(
                        of,
                        "n : Integer @sum( \"place\" )",
                        "2:5 unlike-types The field (place) of Attack cannot be added up."),
                tally(
                        of,
                        "n : Double @sum( \"killed\" )",
                        "2:9 unlike-types The field (n) of a tally holds Integer, not Double. Maybe write n : Integer."),
                tally(
                        of,
                        "n : Integer @count @sum( \"killed\" )",
                        "2:9 missing-annotation The field (n) of a tally must have exactly one of @key, @count, @distinct and @sum."),
                tally(
                        of + " @within( \"a month\" )",
                        count,
                        "1:43 annotation-value The annotation (@within) holds (a month), not a number of days. Maybe write @within( \"30 days\" )."),
                tally(
                        of + " @where( \"kiled > 3\" )",
                        count,
                        "1:42 unknown-field The field (kiled) is unknown. Maybe you mean (killed)."),
                tally(
                        of + " @where( \"killed > 3, age < 3\" )",
                        count,
                        "1:52 constraint The constraint should end before (,)."),
                tally(
                        of + " @where( \"killed > $x.killed\" )",
                        count,
                        "1:51 unknown-variable The variable ($x) is unknown."),
                set(
                        "declare Attack @tally( \"Attack\" ) @doc( \"D\" )\n    attacks : Integer @count\nend",
                        "1:9 duplicate-type The name (Attack) is declared twice."));
    }

    private static List<Arguments> rules() {
        return List.of(
                patterns(
                        "    Atack( killed > 3 )",
                        "5:5 unknown-fact-type The fact type (Atack) is unknown. Maybe you mean (Attack)."),
                patterns(
                        "    Attack( kiled > 3 )",
                        "5:13 unknown-field The field (kiled) is unknown. Maybe you mean (killed)."),
                patterns(
                        "    Attack( group == Grup.JA )",
                        "5:22 unknown-enumeration The enumeration (Grup) is unknown. Maybe you mean (Group)."),
                patterns(
                        "    Attack( group == Group.IMO )",
                        "5:28 unknown-constant The constant (Group.IMO) is unknown. Maybe you mean (Group.IMU)."),
                patterns(
                        "    Attack( group == Colour.RED )",
                        "5:22 unlike-types The field (group) holds constants of Group, not constants of Colour."),
                patterns("    Attack( place == 3 )", "5:22 unlike-types"),
                patterns("    Attack( killed == \"3\" )", "5:23 unlike-types"),
                patterns("    Attack( killed == 2.5 )", "5:23 unlike-types"),
                patterns("    Attack( claimed == 1 )", "5:24 unlike-types"),
                patterns(
                        "    Attack( seen == \"01.02.2020\" )",
                        "5:21 wrong-format The date (01.02.2020) is not of the form yyyy-mm-dd. Maybe write \"2026-01-31\"."),
                patterns(
                        "    Attack( seen >= \"2021-02-29\" )",
                        "5:21 impossible-date The date (2021-02-29) is no day of the calendar."),
                patterns("    Attack( seen > 3 )", "5:20 unlike-types"),
                patterns(
                        "    Attack( sean.age > 3 )",
                        "5:13 unknown-field The field (sean.age) is unknown. Maybe you mean (seen.age)."),
                patterns("    Attack( killed.age > 3 )", "5:13 unknown-field"),
                patterns("    Attack( age > \"3\" )", "5:19 unlike-types"),
                patterns(
                        "    $a : Attack()\n    Attack( killed > $a.place + 1 )",
                        "6:22 unlike-types The field (killed) holds a whole number and is compared with something else."),
                patterns("    $a : Attack()\n    Attack( place == $a.killed * 2 )", "6:22 unlike-types"),
                patterns(
                        "    $a : Attack()\n    Attack( killed > $a.kiled - 1 )",
                        "6:25 unknown-field The field (kiled) is unknown. Maybe you mean (killed)."),
                patterns(
                        "    $a : Attack()\n    Attack( killed > $a.killed / 0 )",
                        "6:34 constraint A number cannot be divided by 0."),
                patterns(
                        "    $a : Attack()\n    Attack( killed > $a.killed + $a.age )",
                        "6:32 constraint Only a variable and a number can be reckoned with: $x.field + 1, - 1, * 2 or / 2."),
                patterns("    Attack( killed in ( 1, \"2\" ) )", "5:28 unlike-types"),
                patterns(
                        "    Attack( targets == Colour.RED )",
                        "5:13 list-compared The field (targets) is a list and cannot be compared with ==. Maybe use contains."),
                patterns("    Attack( targets in ( Colour.RED ) )", "5:13 list-compared"),
                patterns(
                        "    Attack( place contains \"x\" )",
                        "5:13 no-list The field (place) is no list to look into. Maybe use == or in."),
                patterns("    Attack( place > \"x\" )", "5:13 no-order"),
                patterns(
                        "    Attack( group > Group.JA )",
                        "5:13 no-order The values of the field (group) have no order to compare with >. Maybe use == or in, or mark Group with @ordered."),
                patterns(
                        "    Attack( killed > 3,\n        place not  in Harbours )",
                        "6:23 unknown-set The set (Harbours) is unknown."),
                patterns(
                        "    Attack( place == Harbours )",
                        "5:22 constraint The name (Harbours) stands where a value is expected."),
                patterns("    Attack( place in ( Harbours ) )", "5:24 constraint"),
                patterns("    Attack( place in Colour.RED )", "5:22 constraint The sign (() is expected here."),
                patterns(
                        "    not $a : Attack()",
                        "5:9 lost-variable The variable ($a) has no value outside not or exists."),
                patterns("    exists Attack( $k : killed )", "5:20 lost-variable"),
                patterns(
                        "    $a : Attack()\n    $a : Control()",
                        "6:5 rebound-variable The variable ($a) is bound twice."),
                patterns(
                        "    $a : Control()\n    Attack( this != $a )",
                        "6:21 unlike-types The variable ($a) is not bound to a fact of type Attack."),
                patterns("    Attack( this != $x )", "5:21 unknown-variable The variable ($x) is unknown."),
                patterns("    $a : Attack()\n    exists Attack( this != $a )", "6:28 distinct-exists"),
                patterns("    Attack( place == $x.area )", "5:22 unknown-variable The variable ($x) is unknown."),
                patterns(
                        "    $a : Attack()\n    Control( area == $a.plcae )",
                        "6:25 unknown-field The field (plcae) is unknown. Maybe you mean (place)."),
                patterns("    $a : Attack()\n    Control( posts == $a.place )", "6:23 unlike-types"),
                patterns(
                        "    Finding( id == \"alarn\" )",
                        "5:21 unknown-finding The finding (alarn) is unknown. Maybe you mean (alarm)."),
                theme(
                        "@raises( \"unrest\" )",
                        "@raises( \"unrst\" )",
                        "24:15 unknown-finding The finding (unrst) is unknown. Maybe you mean (unrest)."),
                theme(
                        "@mechanism( \"fear\" )",
                        "@mechanism( \"faer\" )",
                        "24:38 unknown-mechanism The mechanism (faer) is unknown. Maybe you mean (fear)."),
                theme(
                        "@mitigator( \"talks\" )",
                        "@mitigator( \"talk\" )",
                        "60:35 unknown-mitigator The mitigator (talk) is unknown. Maybe you mean (talks)."),
                theme(
                        "@weakens( \"raid\" )",
                        "@weakens( \"raids\" )",
                        "60:55 unknown-mechanism The mechanism (raids) is unknown. Maybe you mean (raid)."),
                theme(
                        "@likelihood( \"very_likely\" )",
                        "@likelihood( \"very_likly\" )",
                        "25:19 unknown-likelihood The likelihood (very_likly) is unknown. Maybe you mean (very_likely)."),
                theme(
                        "\"very_likely\" ) @firmness( \"high\" )",
                        "\"very_likely\" ) @firmness( \"hihg\" )",
                        "25:46 unknown-firmness The firmness (hihg) is unknown. Maybe you mean (high)."),
                theme(
                        "{$alarm.score}",
                        "{$alarm.scor}",
                        "26:31 unknown-field The field (scor) is unknown. Maybe you mean (score)."),
                theme(
                        "{$alarm.score}",
                        "{$alram.score}",
                        "26:24 unknown-variable The variable ($alram) is unknown. Maybe you mean ($alarm)."),
                theme("@defines( \"alarm\" )", "@defines( \"unrest\" )", "3:16 defined-and-raised"),
                theme(
                        "@area( \"{$control.area}\" )",
                        "@area( \"{$control.aera}\" )",
                        "13:47 unknown-field The field (aera) is unknown. Maybe you mean (area)."),
                theme(
                        "@defines( \"alarm\" ) @status",
                        "@defines( \"alarm\" ) @likelihood( \"likely\" ) @status",
                        "3:25 alien-annotation The annotation (@likelihood) does not go with @defines."),
                theme(
                        "@defines( \"alarm\" ) @status( \"stable\" )",
                        "@defines( \"alarm\" ) @status",
                        "1:1 missing-annotation The annotation (@status) is missing or empty."),
                one(
                        SOUND.with("zz.drl", rule("zz_x", "    Attack()").replace("S-1", "S-9")),
                        "zz.drl:2:29 unknown-claim The claim (S-9) is unknown. Maybe use one of [S-1]."),
                one(
                        SOUND.with("zz.drl", rule("zz_x", "    Attack()").replace("\"war\"", "\"alarm\"")),
                        "zz.drl:2:46 no-mechanisms"));
    }

    private static List<Arguments> joins() {
        return List.of(
                patterns(
                        "    Attack()\n    Control()\n    Talks()",
                        "7:5 cross-join The rule matches every combination of 3 facts that nothing joins. Maybe define a finding for each part and match the findings, or use exists."),
                one(
                        SOUND.with(
                                "zz.drl",
                                definition("zz_x", "weak_spot", "    Finding( id == \"war\" )")
                                        + rule("zz_y", "    Finding( id == \"weak_spot\" )")),
                        "zz.drl:4:21 cycle The findings stand on each other in a circle: weak_spot -> war -> weak_spot. Maybe let the loop act through a newly posted fact."),
                one(
                        SOUND.with("zz.drl", rule("zz_x", "    Finding( id == \"war\" )")),
                        "zz.drl:5:21 cycle The findings stand on each other in a circle: war -> war."));
    }

    private static List<Arguments> manifests() {
        return List.of(
                pack("id: tiny", "id: huge", "1:5 pack-id"),
                pack("title: A pack as small as can be\n", "", "1:1 missing-member The member (title) is missing."),
                pack(
                        "horizon: weeks",
                        "horizn: weeks",
                        "24:5 missing-member The member (horizon) is missing. | pack.yaml:27:5 unknown-member The member (horizn) is unknown. Maybe you mean (horizon)."),
                pack(
                        "leak: 0.05",
                        "leak: 0.2",
                        "28:11 bad-number The member (leak) is (0.2), not a number from 0 to 0.1."),
                pack("leak: 0.05", "leak: NaN", "28:11 bad-number"),
                pack("leak: 0.05", "leak: lots", "28:11 bad-number"),
                pack(
                        "needs: [Attack, Control]",
                        "needs: [Atack]",
                        "29:13 unknown-fact-type The fact type (Atack) that outcome (war) names is unknown. Maybe you mean (Attack)."),
                pack(
                        "    needs: [Attack, Control]\n",
                        "",
                        "23:3 missing-member The outcome (war) needs no fact type and no finding. Maybe name the fact types that it is about in needs."),
                pack(
                        "    needs: [Attack, Control]\n",
                        "    needsFindings: [alrm]\n",
                        "29:21 unknown-finding The finding (alrm) that outcome (war) names is unknown. Maybe you mean (alarm)."),
                policy(
                        "floors: [{when: alarm, at: guarded, level: low}]",
                        "28:48 level-range The level (LOW) of (level) is out of range. Maybe use one of [guarded, elevated, high, critical]."),
                policy("severity: grave", "28:15 unknown-severity The severity (grave) is unknown."),
                policy("requires: [{any: [{finding: alrm}], below: high}]", "28:33 unknown-finding"),
                policy(
                        "floors: [{when: alarm, at: sever, level: high}]",
                        "28:32 unknown-level The level (sever) is unknown. Maybe use one of [low, guarded, elevated, high, critical]."),
                policy("floors: [{when: alrm, at: low, level: high}]", "28:21 unknown-finding"),
                policy("requires: [{finding: alarm, at: low, below: critical}]", "28:49 level-range"),
                policy(
                        "gate: {finding: war, at: low}",
                        "23:3 cycle The findings stand on each other in a circle: war -> war."),
                pack(
                        "    leak: 0.05\n",
                        "    floors: [{when: alarm, at: low, level: high}]\n",
                        "28:13 floors-without-leak"),
                pack(
                        "    horizon: weeks\n",
                        "    horizon: weeks\n    kind: hope\n",
                        "28:11 unknown-kind The kind (hope) is unknown. Maybe use one of [warning, opportunity]."),
                pack(
                        "  weak_spot:\n",
                        "  Weak-Spot:\n",
                        "14:3 id-form The id (Weak-Spot) of a finding is not in snake_case. Maybe use lower-case letters, digits and single underscores."
                                + " | theme.drl:13:16 unknown-finding"),
                pack("      talks: Talks\n", "      talks: Talks\n      \"Big Talks\": B\n", "35:7 id-form"),
                pack("  unrest:\n", "  war:\n    name: W\n    definition: D\n  unrest:\n", "26:3 duplicate-finding"),
                pack(
                        "title: A pack as small as can be\n",
                        "title: A\ntitle: B\n",
                        "3:1 yaml-duplicate The member (title) is given twice."),
                pack(
                        "title: A pack as small as can be\n",
                        "title: [A]\n",
                        "1:1 missing-member | pack.yaml:2:8 yaml-shape"),
                pack("title: A pack as small as can be\n", "title: " + HOSTILE_TAG + "\n", "2:8 yaml-syntax"),
                pack(
                        "title: A pack as small as can be\n",
                        "title: !!java.net.URL \"http://localhost\"\n",
                        "2:8 yaml-syntax"),
                pack("title: A pack as small as can be\n", "title: &a [*a]\n", "2:8 yaml-syntax An anchor (&a)"),
                pack("title: A pack as small as can be\n", "title: !!str A\n", "2:8 yaml-syntax A tag"),
                pack(
                        "title: A pack as small as can be\n",
                        "title: \"A \\u202e\"\n",
                        "2:8 yaml-syntax A text with an invisible character (A \\u202e) is not allowed."),
                pack(
                        "title: A pack as small as can be\n",
                        "title: A\uD83D\uDE00\u3164\n",
                        "2:8 yaml-syntax A text with an invisible character (A\uD83D\uDE00\\u3164) is not allowed."),
                pack("title: A pack as small as can be\n", "title: {a: [\n", "4:11 yaml-syntax"),
                pack("title: A pack as small as can be\n", laughs(), "2:5 yaml-syntax"),
                pack(
                        "title: A pack as small as can be\n",
                        "title: " + "[".repeat(50_000) + "\n",
                        "2:20001 yaml-syntax"),
                one(SOUND.with("pack.yaml", ""), "pack.yaml:1:1 yaml-syntax The file is empty."),
                one(SOUND.with("pack.yaml", "title: >\n" + " x\n".repeat(1_400_000)), "pack.yaml:0:0 yaml-syntax"));
    }

    private static Arguments policy(String member, String problem) {
        return pack("    leak: 0.05\n", "    " + member + "\n    leak: 0.05\n", problem);
    }

    private static String laughs() {
        StringBuilder text = new StringBuilder("a0: &a0 [lol]\n");
        for (int i = 1; i < 10; i++) {
            text.append("a").append(i).append(": &a").append(i).append(" [").append(("*a" + (i - 1) + ", ").repeat(9));
            text.append("*a").append(i - 1).append("]\n");
        }
        return text + "title: T\n";
    }

    private static List<Arguments> claimFiles() {
        return List.of(
                claims("source: S", "source: T", "2:11 unknown-source The source (T) is unknown."),
                claims(
                        "kind: causal",
                        "kind: casual",
                        "6:9 unknown-kind The kind (casual) is unknown. Maybe you mean (causal)."),
                claims("strength: likely\n  ", "", "1:3 missing-member The member (strength) is missing."),
                claims("kind: causal", "kind: causal\n  contradicts: [S-2]", "7:17 unknown-claim"),
                claims(
                        "kind: causal",
                        "kind: causal\n  encoded: no",
                        "1:3 missing-member The member (reason) is missing. | theme.drl:23:15 claim-not-encoded"),
                one(
                        SOUND.with(
                                "claims.yaml", SOUND.files().get("claims.yaml").repeat(2)),
                        "claims.yaml:7:7 duplicate-claim The claim (S-1) is given twice."),
                one(
                        SOUND.with(
                                "claims.yaml",
                                SOUND.files().get("claims.yaml")
                                        + SOUND.files().get("claims.yaml").replace("S-1", "S-2")),
                        "claims.yaml:7:7 uncited-claim The claim (S-2) is cited by no rule. Maybe cite it with @claims, or mark it encoded: no with a reason."),
                one(SOUND.with("claims.yaml", "a: b"), "claims.yaml:1:1 yaml-shape"),
                one(SOUND.without("claims.yaml"), "claims.yaml:0:0 missing-file The file is missing."),
                one(SOUND.without("vocabulary.drl"), "vocabulary.drl:0:0 missing-file The file is missing."),
                one(SOUND.without("pack.yaml"), "pack.yaml:0:0 missing-file The file is missing."),
                one(SOUND.without("theme.drl"), "pack.yaml:1:1 no-rules The pack has no rules."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void everyFaultIsToldAtItsPlace(String expected, TinyPack pack) {
        List<RuleProblem> problems = pack.problems();

        Listed.check(problems);
        for (String one : expected.split(" \\| ")) {
            assertThat(problems)
                    .as("expected %s", one)
                    .anyMatch(problem -> told(problem).startsWith(one));
        }
        assertThat(problems).isSorted();
    }

    private static String told(RuleProblem problem) {
        return problem.position().file() + ":" + problem.position().line() + ":"
                + problem.position().column() + " " + problem.code() + " " + problem.text() + advice(problem.advice());
    }

    private static String advice(@Nullable String advice) {
        return advice == null ? "" : " " + advice;
    }

    @Test
    void severalFaultsAreAllToldInOrder() {
        TinyPack pack = SOUND.with("zz.drl", rule("zz_x", "    Atack()\n    Control( aera == \"x\" )"))
                .with("yy.drl", rule("yy_x", "    Attack( killed > \"x\" )"))
                .replacing("claims.yaml", "kind: causal", "kind: casual")
                .replacing("pack.yaml", "leak: 0.05", "leak: 5");

        assertThat(pack.problems())
                .extracting(problem -> problem.position().file() + " " + problem.code())
                .containsExactly(
                        "claims.yaml unknown-kind",
                        "pack.yaml bad-number",
                        "yy.drl unlike-types",
                        "zz.drl unknown-fact-type",
                        "zz.drl unknown-field");
    }

    @Test
    void aDeclarationAsLargeAsAllowedIsLoaded() {
        assertThat(withDeclarations(127, 500).load()).isInstanceOf(Loaded.Ready.class);
    }

    @Test
    void aDeclarationThatTheCompilerCannotBearIsNamed() {
        assertThat(withDeclarations(128, 501).problems())
                .extracting(RuleProblem::code, RuleProblem::text)
                .containsExactly(
                        tuple("not-allowed", "The declaration (Many) has 128 constants; at most 127 are allowed."),
                        tuple("not-allowed", "The declaration (Wide) has 501 fields; at most 500 are allowed."));
    }

    private static TinyPack withDeclarations(int constants, int fields) {
        String many = IntStream.range(0, constants).mapToObj(i -> "C" + i).collect(Collectors.joining(",\n"));
        String wide = IntStream.range(0, fields)
                .mapToObj(i -> "    f%d : Integer @doc( \"F\" )\n".formatted(i))
                .collect(Collectors.joining());
        return SOUND.with(
                "vocabulary.drl",
                SOUND.files().get("vocabulary.drl") + "declare enum Many\n" + many + ";\nend\n"
                        + "declare Wide\n    @state @doc( \"D\" )\n" + wide + "end\n");
    }

    @Test
    void aFileThatIsNotUtf8IsNamed(@TempDir Path folder) throws IOException {
        Path tiny = SOUND.writeBelow(folder);
        Files.write(tiny.resolve("zz.drl"), new byte[] {(byte) 0xC3, 0x28});

        assertThat(((Loaded.Faulty) PackLoader.load(tiny)).problems())
                .extracting(PackProblemsTest::told)
                .containsExactly("zz.drl:0:0 unreadable-file The file is not valid UTF-8.");
    }

    @Test
    void aFileThatIsTooLargeIsNamed(@TempDir Path folder) throws IOException {
        Path tiny = SOUND.writeBelow(folder);
        Files.write(tiny.resolve("zz.drl"), new byte[5_000_001]);

        assertThat(((Loaded.Faulty) PackLoader.load(tiny)).problems())
                .extracting(PackProblemsTest::told)
                .containsExactly("zz.drl:0:0 unreadable-file The file has more than 5000000 bytes.");
    }

    @Test
    void aFolderThatIsMissingIsTold(@TempDir Path folder) {
        assertThat(((Loaded.Faulty) PackLoader.load(folder.resolve("tiny"))).problems())
                .extracting(RuleProblem::code)
                .contains("unreadable-file", "missing-file");
    }

    @Test
    void aFolderWhoseNameIsNoIdIsTold(@TempDir Path folder) throws IOException {
        Path bad = Files.move(SOUND.writeBelow(folder), folder.resolve("Bad-Name"));

        assertThat(((Loaded.Faulty) PackLoader.load(bad)).problems())
                .extracting(RuleProblem::code)
                .contains("pack-name", "pack-id");
    }

    @Test
    void aVeryLongRuleFileIsRefusedBeforeItIsParsed() {
        TinyPack pack = SOUND.with("zz.drl", "// x\n".repeat(100_001));

        assertThat(pack.problems())
                .extracting(PackProblemsTest::told)
                .containsExactly("zz.drl:1:0 text-refused The file has more than 500000 characters.");
    }

    @Test
    void theDigestTellsPacksApartAndDoesNotDependOnAnythingElse() {
        assertThat(SOUND.ruleBase().digest())
                .isEqualTo(TinyPack.sound().ruleBase().digest())
                .hasSize(64);
        assertThat(SOUND.with("zz.drl", "// nothing\n").ruleBase().digest())
                .isNotEqualTo(SOUND.ruleBase().digest());
    }
}
