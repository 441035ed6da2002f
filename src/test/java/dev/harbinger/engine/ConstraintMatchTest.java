package dev.harbinger.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harbinger.fact.Fact;
import dev.harbinger.pack.ShortFacts;
import dev.harbinger.rule.Constraint;
import dev.harbinger.rule.Constraint.Operand;
import dev.harbinger.rule.ConstraintMatch;
import dev.harbinger.rule.ConstraintParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Holds the two readers of constraints, the engine and {@link ConstraintMatch}, to one meaning. */
class ConstraintMatchTest {
    private static final int CONSTRAINTS = 150;
    private static final int FACTS = 80;
    private static final TinyPack PACK = TinyPack.sound()
            .replacing("vocabulary.drl", "@doc( \"A colour.\" )", "@ordered\n    @doc( \"A colour.\" )")
            .replacing("vocabulary.drl", "seen : LocalDate", "seen : LocalDate\n    tint : Colour")
            .replacing(
                    "vocabulary.drl",
                    "declare Talks",
                    "declare set Towns \"A\", \"B\" end\ndeclare set Warm Colour.RED end\n"
                            + "declare set Coast Place.X_A, Place.Y end\ndeclare Talks")
            .replacing(
                    "vocabulary.drl",
                    "seen : LocalDate",
                    "seen : LocalDate\n    site : Place\n    from : List @of( \"Place\" )")
            .with(
                    "places.yaml",
                    "X: {}\nX-A: {in: X, borders: [Y-B]}\nX-A1: {in: X-A}\nY: {}\nY-B: {in: Y}\nZ: {borders: [X]}\n");
    private static final Map<String, List<Operand>> SETS = Map.of(
            "Towns", List.of(new Operand.Text("A"), new Operand.Text("B")),
            "Warm", List.of(new Operand.Constant("Colour", "RED")),
            "Coast", List.of(new Operand.Constant("Place", "X_A"), new Operand.Constant("Place", "Y")));
    private static final String[] SITES = {"Place.X", "Place.X_A", "Place.X_A1", "Place.Y", "Place.Y_B", "Place.Z"};
    private static final String[] SEEN = {"\"2020-01-01\"", "\"2019-12-31\"", "\"2021-05-03\""};
    private static final Random RANDOM = new Random(20210502);

    @Test
    void theEngineAndTheMatcherAgreeOnRandomConstraintsAndFacts() {
        List<String> constraints = new ArrayList<>();
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < CONSTRAINTS; i++) {
            constraints.add(constraint(2));
            rules.append(TinyPack.definition("zz_" + i, "alarm", "    Attack( " + constraints.get(i) + " )"));
        }
        RuleBase base = PACK.with("zz.drl", rules.toString()).ruleBase();
        int holding = 0;
        for (int i = 0; i < FACTS; i++) {
            String text = fact();
            List<Fact> facts = ShortFacts.weighed(base, ShortFacts.document(base, "2021-05-01", List.of(text)))
                    .live();
            List<String> fired = firedConstraints(base, facts, constraints);
            List<String> matched = constraints.stream()
                    .distinct()
                    .filter(one -> ConstraintMatch.holds(List.of(parsed(one)), facts.get(0)))
                    .toList();
            holding += matched.size();

            assertThat(fired).as("over %s", text).containsExactlyInAnyOrderElementsOf(matched);
        }
        assertThat(holding).isBetween(FACTS * 10, FACTS * (CONSTRAINTS - 10));
    }

    @Test
    void twoValuesThatAreNotKnownAreUnequalToTheEngineToo() {
        String others = "    $a : Attack( place == \"A\" )\n    Attack( place == \"B\", %s )";
        String rules = TinyPack.definition("zz_other", "alarm", others.formatted("killed != $a.killed"))
                + TinyPack.definition("zz_same", "alarm", others.formatted("killed == $a.killed"))
                + TinyPack.definition("zz_in", "alarm", others.formatted("killed in ( $a.killed )"))
                + TinyPack.definition("zz_not_in", "alarm", others.formatted("killed not in ( $a.killed )"));
        RuleBase base = TinyPack.sound().with("zz.drl", rules).ruleBase();
        List<String> attacks = List.of(
                "{type: Attack, place: A, \"on\": \"2021-05-01\"}", "{type: Attack, place: B, \"on\": \"2021-05-01\"}");
        List<Fact> facts = ShortFacts.weighed(base, ShortFacts.document(base, "2021-05-01", attacks))
                .live();

        assertThat(base.evaluate(facts, new EvaluationWatch()).firings())
                .extracting(firing -> firing.rule().id().value())
                .filteredOn(id -> id.startsWith("zz_"))
                .containsExactlyInAnyOrder("zz_other", "zz_not_in");
    }

    @Test
    void theEngineAndTheMatcherAgreeOnWhatVariablesComeTo() {
        List<String> joins = new ArrayList<>();
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < CONSTRAINTS; i++) {
            joins.add(join());
            rules.append(TinyPack.definition(
                    "zz_" + i,
                    "alarm",
                    "    $a : Attack( place == \"A\", $day : seen, $tint : tint, $site : site )\n    Attack( place == \"B\", "
                            + joins.get(i) + " )"));
        }
        RuleBase base = PACK.with("zz.drl", rules.toString()).ruleBase();
        int holding = 0;
        for (int i = 0; i < FACTS; i++) {
            List<String> texts = List.of(fact("A"), fact("B"));
            List<Fact> facts = ShortFacts.weighed(base, ShortFacts.document(base, "2021-05-01", texts))
                    .live();
            Fact a = placed(facts, "A");
            Fact b = placed(facts, "B");
            ConstraintMatch.References references = reference -> switch (reference.variable()) {
                case "$day" -> a.value("seen");
                case "$site" -> a.value("site");
                default -> a.value(reference.field());
            };
            List<String> matched = joins.stream()
                    .distinct()
                    .filter(one -> ConstraintMatch.holds(List.of(parsed(one)), b, references))
                    .toList();
            holding += matched.size();

            assertThat(firedConstraints(base, facts, joins))
                    .as("over %s", texts)
                    .containsExactlyInAnyOrderElementsOf(matched);
        }
        assertThat(holding).isBetween(FACTS * 10, FACTS * (CONSTRAINTS - 10));
    }

    private static Fact placed(List<Fact> facts, String place) {
        return facts.stream()
                .filter(fact -> place.equals(fact.value("place")))
                .findFirst()
                .orElseThrow();
    }

    private static String join() {
        String order = any(" == ", " != ", " < ", " <= ", " > ", " >= ");
        return switch (RANDOM.nextInt(6)) {
            case 4 ->
                "site" + any(" == ", " != ", " in ", " not in ", " borders ", " not borders ")
                        + any("$a.site", "$site");
            case 0 ->
                any("killed", "damage", "age") + order + "$a." + any("killed", "damage", "age", "seen.age")
                        + any(" + 1", " - 1", " * 2", " / 2", " + -1");
            case 1 -> "damage" + order + any("2 * ", "1.1 * ", "0.5 + ") + "$a." + any("damage", "killed");
            case 2 -> "seen" + order + any("$a.seen", "$day");
            case 3 -> "age" + any(" in ", " not in ") + "( $a.age - 2, $a.age, $a.seen.age )";
            default -> "seen" + any(" in ", " not in ") + "( $day, " + any(SEEN) + " )";
        };
    }

    private static Constraint parsed(String text) {
        return ConstraintParser.parse(text, SETS::get, (part, offset) -> {});
    }

    private static List<String> firedConstraints(RuleBase base, List<Fact> facts, List<String> constraints) {
        return base.evaluate(facts, new EvaluationWatch()).firings().stream()
                .map(firing -> firing.rule().id().value())
                .filter(id -> id.startsWith("zz_"))
                .map(id -> constraints.get(Integer.parseInt(id.substring(3))))
                .distinct()
                .toList();
    }

    private static String constraint(int depth) {
        if (depth > 0 && RANDOM.nextInt(3) == 0) {
            String sign = RANDOM.nextBoolean() ? " && " : " || ";
            return "( " + constraint(depth - 1) + sign + constraint(depth - 1) + " )";
        }
        return switch (RANDOM.nextInt(20)) {
            case 16 -> "site " + any("==", "!=", "in", "not in", "borders", "not borders") + " " + any(SITES);
            case 17 -> "site " + any("in", "not in") + " ( " + any(SITES) + ", " + any(SITES) + " )";
            case 18 -> any("site in Coast", "site not in Coast", "site == null", "site != null");
            case 19 -> "from " + any("contains", "not contains") + " " + any(SITES);
            case 9 -> "age " + any("==", "!=", "<", "<=", ">", ">=") + " " + RANDOM.nextInt(4);
            case 10 -> "seen.age " + any("==", "!=", "<", "<=", ">", ">=") + " " + any("-2", "0", "485", "486");
            case 11 -> "seen " + any("==", "!=", "<", "<=", ">", ">=") + " " + any(SEEN);
            case 12 -> "seen " + any("in", "not in") + " ( " + any(SEEN) + ", " + any(SEEN) + " )";
            case 14 -> "tint " + any("==", "!=", "<", "<=", ">", ">=") + " Colour." + any("RED", "GREEN", "BLUE");
            case 15 -> any("place in Towns", "place not in Towns", "tint in Warm", "tint not in Warm");
            case 13 -> "targets.size " + any("==", "!=", "<", "<=", ">", ">=") + " " + any("1", "2");
            case 0 -> "killed " + any("==", "!=", "<", "<=", ">", ">=") + " " + any("-0", "0", "1", "2", "3");
            case 1 -> "damage " + any("==", "!=", "<", "<=", ">", ">=") + " " + any("0", "1", "1.5", "2.0", "3");
            case 2 -> "claimed " + any("==", "!=") + " " + any("true", "false");
            case 3 -> "group " + any("==", "!=") + " " + any("Group.JA", "Group.IMU");
            case 4 -> "place " + any("==", "!=") + " " + any("\"A\"", "\"B\"");
            case 5 -> "targets " + any("contains", "not contains") + " Colour." + any("RED", "GREEN");
            case 6 -> any("killed", "damage", "group", "targets", "claimed", "seen") + any(" == null", " != null");
            case 7 -> "killed " + any("in", "not in") + " ( " + RANDOM.nextInt(4) + ", " + RANDOM.nextInt(4) + " )";
            default -> "damage " + any("in", "not in") + " ( " + any("1", "1.5") + ", " + any("2.0", "3") + " )";
        };
    }

    private static String fact() {
        return fact(any("A", "B", "C"));
    }

    private static String fact(String place) {
        List<String> members =
                new ArrayList<>(List.of("type: Attack", "\"on\": " + any("\"2021-05-01\"", "\"2021-04-29\"")));
        members.add("place: " + place);
        maybe(members, "killed: " + RANDOM.nextInt(4));
        maybe(members, "damage: " + any("0", "1", "1.5", "2", "3"));
        maybe(members, "claimed: " + any("true", "false"));
        maybe(members, "group: " + any("ja", "imu"));
        maybe(members, "seen: " + any(SEEN));
        maybe(members, "tint: " + any("red", "green", "blue"));
        maybe(members, "site: " + any("X", "x-a", "X-A1", "Y", "Y-B", "Z"));
        maybe(members, "from: " + any("[X]", "[X-A, Y]", "[Z]"));
        maybe(members, "targets: " + any("[red]", "[green, red]", "[blue]"));
        return "{" + String.join(", ", members) + "}";
    }

    private static void maybe(List<String> members, String member) {
        if (RANDOM.nextInt(3) > 0) {
            members.add(member);
        }
    }

    private static String any(String... texts) {
        return texts[RANDOM.nextInt(texts.length)];
    }
}
