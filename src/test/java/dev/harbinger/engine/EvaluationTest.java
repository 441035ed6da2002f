package dev.harbinger.engine;

import static dev.harbinger.engine.TinyPack.definition;
import static dev.harbinger.engine.TinyPack.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.harbinger.belief.FactId;
import dev.harbinger.belief.FindingId;
import dev.harbinger.belief.FindingKey;
import dev.harbinger.belief.Graded;
import dev.harbinger.belief.Level;
import dev.harbinger.belief.RuleId;
import dev.harbinger.belief.Support;
import dev.harbinger.belief.Weighing;
import dev.harbinger.fact.Fact;
import dev.harbinger.pack.ShortFacts;
import dev.harbinger.rule.Evaluation;
import dev.harbinger.rule.Firing;
import dev.harbinger.rule.Position;
import dev.harbinger.rule.RuleDefinition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationTest {
    private static final String DAY = "\"on\": \"2021-05-01\"";
    private static final String FOUR_KILLED = "{type: Attack, place: Rasht, killed: 4, " + DAY + "}";

    private static Evaluation evaluate(TinyPack pack, String... facts) {
        return evaluate(pack.ruleBase(), facts);
    }

    private static Evaluation evaluate(RuleBase base, String... facts) {
        return base.evaluate(weighed(base, facts), new EvaluationWatch());
    }

    private static List<Fact> weighed(RuleBase base, String... facts) {
        return ShortFacts.weighed(base, ShortFacts.document(base, "2021-05-01", Arrays.asList(facts)))
                .live();
    }

    private static List<String> fired(Evaluation evaluation) {
        return evaluation.firings().stream()
                .map(firing -> firing.argument().id().value())
                .toList();
    }

    private static Graded country(Evaluation evaluation, String finding) {
        return evaluation.findings().get(FindingKey.country(new FindingId(finding)));
    }

    /** Whether one rule with these patterns fires over these facts. */
    private static boolean fires(String patterns, String... facts) {
        TinyPack pack = TinyPack.sound().with("zz.drl", definition("zz_probe", "alarm", patterns));
        return fired(evaluate(pack, facts)).contains("zz_probe");
    }

    /** Those of the constraints on an attack that this fact satisfies. */
    private static List<String> holding(List<String> constraints, String fact) {
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < constraints.size(); i++) {
            rules.append(definition("zz_" + (100 + i), "alarm", "    Attack( " + constraints.get(i) + " )"));
        }
        return fired(evaluate(TinyPack.sound().with("zz.drl", rules.toString()), fact)).stream()
                .filter(id -> id.startsWith("zz_"))
                .map(id -> constraints.get(Integer.parseInt(id.substring(3)) - 100))
                .toList();
    }

    @Test
    void whatIsAlwaysTheSameMayBeLeftOut() {
        String rule = """
                rule "zz_%s"
                    @title( "T" ) @defines( "weak_spot" ) @because( "B" )
                when
                    %s
                end
                """;
        TinyPack pack = TinyPack.sound()
                .with("zz.drl", rule.formatted("a", "Talks( held == true )") + rule.formatted("b", "Tlaks()"));

        assertThat(pack.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.position()).isEqualTo(new Position("zz.drl", 9, 5)));
        RuleBase base = pack.with("zz.drl", rule.formatted("a", "Talks( held == true )"))
                .ruleBase();
        assertThat(base.pack().rules().get(new RuleId("zz_a")).status()).isEqualTo(RuleDefinition.Status.STABLE);
        assertThat(fired(evaluate(base, "{type: Talks, held: true, " + DAY + "}")))
                .contains("zz_a");
    }

    @Test
    void aChainOfFourRulesFiresInDependencyOrder() {
        Evaluation evaluation = evaluate(TinyPack.sound(), FOUR_KILLED);

        assertThat(fired(evaluation)).containsExactly("theme_alarm", "theme_fear", "theme_raid", "theme_revolt");
        assertThat(country(evaluation, "alarm").score().value()).isEqualTo(.75);
        assertThat(country(evaluation, "unrest").score().value()).isEqualTo(.65625);
        double war = 1 - .95 * (1 - .675 * .75) * (1 - .5 * .65625);
        assertThat(country(evaluation, "war").score().value()).isCloseTo(war, within(1e-6));
    }

    @Test
    void aLevelIsAskedOnlyWhenTheScoreIsFinal() {
        TinyPack pack = TinyPack.sound().replacing("theme.drl", "level >= Level.ELEVATED", "level >= Level.HIGH");

        assertThat(fired(evaluate(pack, FOUR_KILLED))).doesNotContain("theme_revolt");
    }

    @Test
    void theAbsenceOfAFindingIsGradedByItsFinalScore() {
        TinyPack pack =
                TinyPack.sound().with("aa.drl", rule("aa_calm", "    Attack()\n    not Finding( id == \"unrest\" )"));

        assertThat(support(evaluate(pack, FOUR_KILLED), "aa_calm")).isCloseTo(1 - .65625, within(1e-9));
        assertThat(support(evaluate(pack, "{type: Attack, place: Rasht, killed: 3, " + DAY + "}"), "aa_calm"))
                .isEqualTo(.75);
    }

    @Test
    void theAbsenceOfALevelIsAYesOrNo() {
        TinyPack pack = TinyPack.sound()
                .with(
                        "aa.drl",
                        rule("aa_calm", "    Attack()\n    not Finding( id == \"unrest\", level >= Level.ELEVATED )"));

        assertThat(fired(evaluate(pack, FOUR_KILLED))).doesNotContain("aa_calm");
        assertThat(support(evaluate(pack, "{type: Attack, place: Rasht, killed: 3, " + DAY + "}"), "aa_calm"))
                .isEqualTo(.75);
    }

    @Test
    void theAbsenceOfAFactIsGradedByTheBestSupportedThatBreaksIt() {
        TinyPack pack = TinyPack.sound()
                .with(
                        "aa.drl",
                        rule(
                                "aa_calm",
                                "    $attack : Attack()\n    not Attack( place == $attack.place, killed > 5 )"));
        String attack = "{type: Attack, place: Rasht, killed: 3, " + DAY + "}";

        assertThat(support(evaluate(pack, attack), "aa_calm")).isEqualTo(.75);
        Evaluation weakened = evaluate(
                pack,
                attack,
                "{type: Attack, place: Rasht, killed: 6, " + DAY.replace("2021", "2020") + "}",
                "{type: Attack, place: Khorog, killed: 7, " + DAY + "}");
        assertThat(weakened.firings())
                .filteredOn(firing -> firing.rule().id().equals(new RuleId("aa_calm")))
                .hasSize(3);
        assertThat(support(weakened, "aa_calm")).isLessThan(.75);
    }

    @Test
    void aRuleOfAbsencesAloneFires() {
        TinyPack pack = TinyPack.sound().with("aa.drl", rule("aa_calm", "    not Talks( held == true )"));

        Evaluation evaluation = evaluate(pack, "{type: Attack, place: Rasht, " + DAY + "}");
        Firing calm = evaluation.firings().get(0);

        assertThat(calm.assumes())
                .extracting(assumption -> assumption.condition().text())
                .containsExactly("not Talks( held == true )");
        assertThat(support(evaluation, "aa_calm")).isEqualTo(1);
    }

    /** What the first firing of a rule stands on (METHOD.md §2). */
    private static double support(Evaluation evaluation, String rule) {
        Firing firing = evaluation.firings().stream()
                .filter(one -> one.rule().id().equals(new RuleId(rule)))
                .findFirst()
                .orElseThrow();
        Map<FactId, Support> supports = evaluation.firings().stream()
                .flatMap(one -> one.facts().stream())
                .collect(Collectors.toMap(Fact::id, Fact::support, (a, b) -> a));
        return new Weighing(id -> supports.getOrDefault(id, Support.NONE), evaluation.findings())
                .support(firing.argument());
    }

    @Test
    void aLevelThatAnotherPatternAsksOfTheSameFindingDoesNotUndoTheFiring() {
        TinyPack pack = TinyPack.sound()
                .with(
                        "aa.drl",
                        rule(
                                "aa_some",
                                "    Finding( id == \"unrest\" )\n    not Finding( id == \"unrest\", level >= Level.HIGH )"));

        Evaluation evaluation = evaluate(pack, FOUR_KILLED);

        assertThat(fired(evaluation)).contains("aa_some");
        assertThat(country(evaluation, "war").score().mechanisms().get(0).firings())
                .extracting(Object::toString)
                .contains("aa_some");
    }

    @Test
    void findingsOfAreasAreJudgedApartAndTheCountryTakesTheLargest() {
        Evaluation evaluation = evaluate(
                TinyPack.sound(),
                "{type: Control, area: Rasht, degree: red, " + DAY + "}",
                "{type: Control, area: Vanj, degree: red, evidence: {occurredOn: \"2021-05-01\", origin: x, reliability: C, credibility: 3}}",
                "{type: Control, area: Khujand, degree: green, " + DAY + "}");

        FindingId spot = new FindingId("weak_spot");
        assertThat(fired(evaluation)).containsExactly("theme_weak_spot", "theme_weak_spot#2");
        assertThat(evaluation
                        .findings()
                        .get(new FindingKey(spot, "Rasht"))
                        .score()
                        .value())
                .isEqualTo(.75);
        assertThat(evaluation
                        .findings()
                        .get(new FindingKey(spot, "Vanj"))
                        .score()
                        .value())
                .isEqualTo(.5);
        assertThat(evaluation.findings()).doesNotContainKey(new FindingKey(spot, "Khujand"));
        assertThat(country(evaluation, "weak_spot").score().value()).isEqualTo(.75);
    }

    @Test
    void anAreaOfAFindingJoinsWithAFact() {
        TinyPack pack = TinyPack.sound()
                .with(
                        "zz.drl",
                        rule(
                                "zz_spot",
                                "    $a : Attack()\n    LocalFinding( id == \"weak_spot\", area == $a.place, level >= Level.GUARDED )"));

        Evaluation evaluation = evaluate(
                pack,
                "{type: Control, area: Rasht, degree: red, " + DAY + "}",
                "{type: Attack, place: Rasht, " + DAY + "}",
                "{type: Attack, place: Vanj, " + DAY + "}");

        Firing spot = evaluation.firings().get(1);
        assertThat(fired(evaluation)).containsExactly("theme_weak_spot", "zz_spot");
        assertThat(spot.facts()).extracting(fact -> fact.values().get("place")).containsExactly("Rasht");
        assertThat(spot.argument().premises()).hasSize(1);
        assertThat(spot.argument().premises().get(0).finding())
                .isEqualTo(new FindingKey(new FindingId("weak_spot"), "Rasht"));
    }

    @Test
    void theFactUnderExistsIsRecorded() {
        TinyPack pack = TinyPack.sound().with("zz.drl", rule("zz_any", "    exists Attack( killed < 2 )"));

        Firing any = evaluate(pack, "{type: Attack, id: f7, place: Rasht, killed: 1, " + DAY + "}")
                .firings()
                .get(0);

        assertThat(any.facts()).extracting(Fact::id).containsExactly(new FactId("f7"));
    }

    @ParameterizedTest
    @CsvSource({"a,b,c", "c,b,a", "b,a,c", "a,c,b"})
    void existsStandsOnTheBestSupportedFact(String weak, String strong, String weaker) {
        TinyPack pack = TinyPack.sound().with("zz.drl", rule("zz_any", "    exists Attack( killed < 2 )"));

        Evaluation evaluation = evaluate(pack, graded(weak, "C", 3), graded(strong, "A", 1), graded(weaker, "D", 4));

        assertThat(evaluation.firings().get(0).facts()).extracting(Fact::id).containsExactly(new FactId(strong));
    }

    @ParameterizedTest
    @CsvSource({"a,b,c", "c,b,a", "b,a,c", "a,c,b"})
    void existsThatIsJoinedStandsOnTheBestSupportedFact(String weak, String strong, String weaker) {
        TinyPack pack = TinyPack.sound()
                .with(
                        "zz.drl",
                        rule("zz_any", "    $c : Control()\n    exists Attack( killed < 2, names contains $c.area )"));

        Evaluation evaluation = evaluate(
                pack,
                graded(weak, "C", 3),
                graded(strong, "A", 1),
                graded(weaker, "D", 4),
                "{type: Control, id: k, area: Rasht, degree: green, " + DAY + "}");

        assertThat(evaluation.firings().get(0).facts())
                .extracting(Fact::id)
                .containsExactlyInAnyOrder(new FactId(strong), new FactId("k"));
    }

    @Test
    void existsOverAreasStandsOnTheBestSupportedArea() {
        TinyPack pack =
                TinyPack.sound().with("zz.drl", rule("zz_spot", "    exists LocalFinding( id == \"weak_spot\" )"));
        for (String best : List.of("A", "B", "C")) {
            Evaluation evaluation = evaluate(
                    pack,
                    control("A", best.equals("A")),
                    control("B", best.equals("B")),
                    control("C", best.equals("C")));

            Firing spot = evaluation.firings().get(3);
            assertThat(spot.argument().premises().get(0).finding().area()).isEqualTo(best);
        }
    }

    private static String control(String area, boolean best) {
        return "{type: Control, area: " + area + ", degree: red, evidence: {occurredOn: \"2021-05-01\", origin: " + area
                + ", reliability: " + (best ? "B" : "C") + ", credibility: 2}}";
    }

    private static String graded(String id, String reliability, int credibility) {
        return "{type: Attack, id: " + id + ", place: P" + id
                + ", killed: 1, names: [Rasht], evidence: {occurredOn: \"2021-05-01\"," + " origin: " + id
                + ", reliability: " + reliability + ", credibility: " + credibility + "}}";
    }

    @Test
    void aMissingValueIsNeitherZeroNorFalse() {
        List<String> holding = List.of(
                "killed != 0",
                "killed == null",
                "claimed != true",
                "claimed == null",
                "group != Group.JA",
                "group not in ( Group.JA )",
                "targets not contains Colour.RED",
                "targets == null",
                "killed > 3 || claimed == null",
                "seen == null");
        List<String> failing = List.of(
                "killed > 3",
                "killed < 3",
                "killed >= 0",
                "killed <= 0",
                "killed == 0",
                "killed != null",
                "damage < 5",
                "damage == 0",
                "claimed == false",
                "claimed == true",
                "group == Group.JA",
                "group in ( Group.JA, Group.IMU )",
                "targets contains Colour.RED",
                "killed in ( 0, 1 )",
                "killed > 3 && claimed == null");
        String fact = "{type: Attack, place: Rasht, " + DAY + "}";

        assertThat(holding(holding, fact)).isEqualTo(holding);
        assertThat(holding(failing, fact)).isEmpty();
    }

    @Test
    void aGivenValueIsCompared() {
        List<String> holding = List.of(
                "targets contains Colour.RED",
                "targets not contains Colour.BLUE",
                "names contains \"x y\"",
                "group == Group.JA",
                "group in ( Group.IMU, Group.JA )",
                "killed == 2",
                "killed in ( 1, 2 )",
                "damage == 2.5",
                "damage > 2",
                "damage in ( 2.5 )",
                "claimed == true",
                "place == \"Rasht\"",
                "damage < 10");
        List<String> failing = List.of(
                "targets contains Colour.BLUE",
                "names contains \"x\"",
                "group != Group.JA",
                "damage <= 2",
                "place == \"rasht\"",
                "killed not in ( 1, 2 )");
        String fact = "{type: Attack, place: Rasht, group: ja, killed: 2, damage: 2.5, claimed: true,"
                + " targets: [red, green], names: [\"x y\"], " + DAY + "}";

        assertThat(holding(holding, fact)).isEqualTo(holding);
        assertThat(holding(failing, fact)).isEmpty();
    }

    @Test
    void twoUnknownValuesAreNotTheSame() {
        String patterns = "    $a : Attack( place == \"A\" )\n    Attack( place == \"B\", group == $a.group )";

        assertThat(fires(patterns, "{type: Attack, place: A, " + DAY + "}", "{type: Attack, place: B, " + DAY + "}"))
                .isFalse();
        assertThat(fires(
                        patterns,
                        "{type: Attack, place: A, group: ja, " + DAY + "}",
                        "{type: Attack, place: B, group: ja, " + DAY + "}"))
                .isTrue();
    }

    @Test
    void aVariableOfAFieldJoinsPatterns() {
        String patterns = "    Attack( $p : place, killed > 3 )\n    Control( area == $p )";

        assertThat(fires(patterns, FOUR_KILLED, "{type: Control, area: Rasht, degree: green, " + DAY + "}"))
                .isTrue();
        assertThat(fires(patterns, FOUR_KILLED, "{type: Control, area: Vanj, degree: green, " + DAY + "}"))
                .isFalse();
    }

    @Test
    void textThatLooksLikeCodeStaysText() {
        int touches = Marker.touches();
        String code = "@{dev.harbinger.engine.Marker.touch()} ${1+1}";

        assertThat(fires(
                        "    Attack( place == \"" + code + "\" )",
                        "{type: Attack, place: \"" + code + "\", " + DAY + "}"))
                .isTrue();
        assertThat(Marker.touches()).isEqualTo(touches);
    }

    @Test
    void equalMatchesCountOnce() {
        TinyPack pack = TinyPack.sound().with("zz.drl", definition("zz_pair", "alarm", "    Attack()\n    Attack()"));

        Evaluation evaluation = evaluate(
                pack, "{type: Attack, id: a, place: A, " + DAY + "}", "{type: Attack, id: b, place: B, " + DAY + "}");

        assertThat(evaluation.firings().stream()
                        .filter(firing -> firing.rule().id().value().equals("zz_pair"))
                        .map(firing ->
                                firing.facts().stream().map(Fact::id).toList().toString()))
                .containsExactly("[a, b]", "[a]", "[b]");
    }

    @Test
    void sentencesTellUnknownValuesAndLists() {
        TinyPack pack = TinyPack.sound().with("zz.drl", """
                rule "zz_told"
                    @title( "T" ) @defines( "alarm" ) @status( "stable" )
                    @because( "{$a.killed}, {$a.group}, {$a.targets}, {$a.seen}, {$a.damage}, {$p}, {$t}" )
                when
                    $a : Attack( $p : place, $t : targets )
                then
                    conclude( drools );
                end
                """);

        assertThat(evaluate(pack, "{type: Attack, place: A, targets: [red, blue], damage: 2.50, " + DAY + "}")
                        .firings())
                .extracting(Firing::because)
                .contains("unknown, unknown, blue, red, unknown, 2.5, A, blue, red");
    }

    @Test
    void theAnswerIsTheSameInWhateverOrderFactsAndRulesStand() {
        TinyPack sound = TinyPack.sound();
        List<String> rules =
                new ArrayList<>(List.of(sound.files().get("theme.drl").split("(?=rule \")")));
        List<String> facts = new ArrayList<>(
                IntStream.range(0, 12).mapToObj(EvaluationTest::fact).toList());
        Evaluation expected = null;
        for (int round = 0; round < 12; round++) {
            RuleBase base = sound.with("theme.drl", String.join("", rules)).ruleBase();
            Evaluation found = evaluate(base, facts.toArray(String[]::new));
            expected = expected == null ? found : expected;

            assertThat(told(found)).isEqualTo(told(expected));
            assertThat(found.findings()).isEqualTo(expected.findings());
            Collections.shuffle(rules, new Random(round));
            Collections.shuffle(facts, new Random(-round));
        }
    }

    private static String fact(int number) {
        return number % 3 == 0
                ? "{id: f" + number + ", type: Control, area: A" + number + ", degree: red, " + DAY + "}"
                : "{id: f" + number + ", type: Attack, place: A" + number + ", killed: " + number + ", " + DAY + "}";
    }

    private static List<String> told(Evaluation evaluation) {
        return evaluation.firings().stream()
                .map(firing -> firing.argument() + " " + firing.because() + " " + firing.facts())
                .toList();
    }

    @Test
    void stoppingEndsABigJoinInItsRule() {
        TinyPack pack = TinyPack.sound().with("zz.drl", definition("zz_join", "alarm", "    Attack()\n    Control()"));
        RuleBase base = pack.ruleBase();
        EvaluationWatch watch = new EvaluationWatch();
        watch.stop();

        assertThatThrownBy(() -> base.evaluate(weighed(base, many(3)), watch))
                .isInstanceOfSatisfying(
                        EvaluationStoppedException.class,
                        fault -> assertThat(fault.rule().value()).isEqualTo("zz_join"));
        assertThat(watch.reached()).hasToString("zz_join");
    }

    @Test
    void moreMatchesThanAnySensibleRuleHasEndTheEvaluation() {
        TinyPack pack = TinyPack.sound().with("zz.drl", definition("zz_join", "alarm", "    Attack()\n    Control()"));
        RuleBase base = pack.ruleBase();
        List<Fact> facts = weighed(base, many(450));

        assertThatThrownBy(() -> base.evaluate(facts, new EvaluationWatch()))
                .isInstanceOf(EvaluationStoppedException.class)
                .hasMessage("The evaluation was stopped in rule (zz_join).");
    }

    /** So many attacks and as many areas. */
    private static String[] many(int number) {
        return IntStream.range(0, number)
                .boxed()
                .flatMap(i -> List.of(
                        "{type: Attack, place: P" + i + ", killed: 1, " + DAY + "}",
                        "{type: Control, area: P" + i + ", degree: green, " + DAY + "}")
                        .stream())
                .toArray(String[]::new);
    }

    @Test
    void evaluationsLeaveNothingBehind() {
        RuleBase base = TinyPack.sound().ruleBase();
        List<Fact> facts = weighed(base, FOUR_KILLED);
        for (int i = 0; i < 2_000; i++) {
            base.evaluate(facts, new EvaluationWatch());
        }

        assertThat(base.kieBase().getKieSessions()).isEmpty();
    }

    @Test
    void anOutcomeWithoutArgumentsKeepsItsBaseRate() {
        Evaluation evaluation = evaluate(TinyPack.sound(), "{type: Attack, place: A, " + DAY + "}");

        assertThat(evaluation.firings()).isEmpty();
        assertThat(country(evaluation, "war").score().value()).isEqualTo(.05);
        assertThat(country(evaluation, "war").level()).isEqualTo(Level.LOW);
    }
}
