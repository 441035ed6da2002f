package dev.harbinger.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harbinger.fact.Fact;
import dev.harbinger.pack.ShortFacts;
import dev.harbinger.rule.RuleProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What the checks call clean is loaded and evaluated without an exception. As many random packs as
 * {@code -Dharbinger.random.packs} says, each of {@value RULES} rules.
 */
class RandomPacksTest {
    private static final int PACKS = Integer.getInteger("harbinger.random.packs", 12);
    private static final int RULES = 150;
    private static final int FACT_SETS = 20;
    private static final int FACTS = 3;
    private static final List<String> TYPE_NAMES = List.of(
            "JoinGuard",
            "Rule",
            "Query",
            "Global",
            "Annotation",
            "Array",
            "Match",
            "Variable",
            "Position",
            "Key",
            "Role",
            "Object",
            "Record",
            "Map",
            "Set",
            "Date",
            "Collection",
            "Declare",
            "Enum",
            "Function",
            "Entry",
            "Window",
            "Session",
            "Agenda",
            "Conclusion",
            "Fact",
            "Drools",
            "Kcontext",
            "Type",
            "Empty",
            "Package",
            "Import",
            "Finding",
            "Timestamp",
            "Duration",
            "Expires",
            "Facts",
            "Witness",
            "Match2");
    private static final List<String> FIELD_NAMES = List.of(
            "metby",
            "startedby",
            "finishedby",
            "overlappedby",
            "metBy",
            "rule",
            "query",
            "when",
            "then",
            "from",
            "eval",
            "exists",
            "forall",
            "accumulate",
            "collect",
            "declare",
            "enum",
            "global",
            "lock",
            "salience",
            "duration",
            "timer",
            "calendars",
            "dialect",
            "group",
            "on",
            "window",
            "over",
            "after",
            "value",
            "key",
            "class",
            "hashCode",
            "getClass",
            "drools",
            "kcontext",
            "entry",
            "point",
            "action",
            "reverse",
            "init",
            "result",
            "template",
            "unit",
            "package",
            "attributes",
            "enabled",
            "ruleflow",
            "activation",
            "agenda",
            "no",
            "auto",
            "length",
            "size",
            "name",
            "aB",
            "a",
            "x1",
            "nil",
            "proto",
            "strsim",
            "convertable",
            "trait",
            "modify",
            "this");

    private final Random random = new Random(20260503);

    @Test
    void whatIsCleanLoadsAndEvaluates() {
        int clean = 0;
        int fired = 0;
        for (int pack = 0; pack < PACKS; pack++) {
            List<String> rules = rules();
            clean += rules.size();
            RuleBase base = pack(rules).ruleBase();
            for (int set = 0; set < FACT_SETS; set++) {
                List<String> texts = new ArrayList<>();
                for (int fact = 0; fact < FACTS; fact++) {
                    texts.add(fact());
                }
                List<Fact> facts = ShortFacts.weighed(base, ShortFacts.document(base, "2021-05-01", texts))
                        .live();
                fired += base.evaluate(facts, new EvaluationWatch()).firings().size();
            }
        }
        assertThat(clean).as("clean rules").isGreaterThan(PACKS * RULES / 2);
        assertThat(fired).as("firings").isGreaterThan(PACKS * FACT_SETS);
    }

    /** Random rules without those that the checks refuse. */
    private List<String> rules() {
        List<String> rules = new ArrayList<>();
        for (int i = 0; i < RULES; i++) {
            rules.add(TinyPack.definition("zz_" + i, "alarm", patterns()));
        }
        Set<String> refused = errors(pack(rules)).stream()
                .map(RuleProblem::rule)
                .filter(rule -> rule != null)
                .collect(Collectors.toCollection(TreeSet::new));
        rules.removeIf(rule -> refused.stream().anyMatch(name -> rule.contains("\"" + name + "\"")));
        assertThat(errors(pack(rules))).isEmpty();
        return rules;
    }

    private static TinyPack pack(List<String> rules) {
        return TinyPack.sound().with("zz.drl", String.join("\n", rules));
    }

    private static List<RuleProblem> errors(TinyPack pack) {
        return PackLoader.check("tiny", pack.files()).problems().stream()
                .filter(problem -> problem.severity() == RuleProblem.Severity.ERROR)
                .toList();
    }

    private String patterns() {
        String first = "    $a : Attack( " + constraint(3, "") + " )";
        return switch (random.nextInt(4)) {
            case 0 -> first + "\n    $b : Attack( this != $a, " + constraint(2, "$a") + " )";
            case 1 -> first + "\n    not Attack( " + constraint(2, "$a") + " )";
            case 2 -> first + "\n    exists Attack( " + constraint(2, "$a") + " )";
            default -> first;
        };
    }

    private String constraint(int depth, String other) {
        if (depth > 0 && random.nextInt(3) == 0) {
            String sign = random.nextBoolean() ? " && " : " || ";
            return "( " + constraint(depth - 1, other) + sign + constraint(depth - 1, other) + " )";
        }
        if (!other.isEmpty() && random.nextInt(2) == 0) {
            String field = any("killed", "damage", "claimed", "group", "place", "seen");
            return field + any(" == ", " != ") + other + "." + field;
        }
        return switch (random.nextInt(9)) {
            case 0, 1 -> "killed " + any("==", "!=", "<", "<=", ">", ">=") + " " + whole();
            case 2 -> "damage " + any("==", "!=", "<", "<=", ">", ">=") + " " + any(whole(), decimal());
            case 3 -> "claimed " + any("==", "!=") + " " + any("true", "false");
            case 4 -> "group " + any("==", "!=", "<", ">=") + " " + any("Group.JA", "Group.IMU");
            case 5 -> "place " + any("==", "!=") + " " + text();
            case 6 -> "targets " + any("contains", "not contains") + " Colour." + any("RED", "GREEN");
            case 7 -> any("killed", "damage", "group", "targets", "claimed", "seen") + any(" == null", " != null");
            default -> any("killed", "damage") + any(" in", " not in") + " ( " + whole() + ", " + whole() + " )";
        };
    }

    private String whole() {
        return any(
                "0",
                "1",
                "3",
                "-0",
                "-1",
                "007",
                "2147483647",
                "-2147483647",
                "2147483648",
                "-2147483648",
                "999999999999999",
                "4294967296");
    }

    private String decimal() {
        return any("0.0", "-0.0", "1.5", "0.1", "0.000000000000001", "999999999999999.999999999999999", "-2.50");
    }

    private String text() {
        return any(
                "\"A\"",
                "\"b\"",
                "\"O'Hara\"",
                "\" A\"",
                "\"$a\"",
                "\"#{1}\"",
                "\"é\"",
                "\"//\"",
                "\":-(\"",
                "\"/*\"",
                "\"null\"");
    }

    private String fact() {
        List<String> members = new ArrayList<>(List.of("type: Attack", "\"on\": \"2021-05-01\""));
        members.add("place: " + any("A", "b", "C"));
        maybe(members, "killed: " + any("0", "1", "3", "2147483647"));
        maybe(members, "damage: " + any("0", "1", "1.5", "0.1", "3"));
        maybe(members, "claimed: " + any("true", "false"));
        maybe(members, "group: " + any("ja", "imu"));
        maybe(members, "seen: \"2020-01-01\"");
        maybe(members, "targets: " + any("[red]", "[green, red]", "[blue]"));
        return "{" + String.join(", ", members) + "}";
    }

    private void maybe(List<String> members, String member) {
        if (random.nextInt(3) > 0) {
            members.add(member);
        }
    }

    private String any(String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    @Test
    void typesAndEnumerationsOfAllCleanNamesLoad() {
        String type = "declare %s @state @doc( \"D\" ) end\n";
        String enumeration = "declare enum %s A, B; end\n";

        assertThat(cleanOf(TYPE_NAMES, type))
                .contains("Match2", "Session")
                .doesNotContain("JoinGuard", "Rule", "Query");
        assertThat(cleanOf(TYPE_NAMES, enumeration)).contains("Match2").doesNotContain("Array", "Global", "Annotation");
    }

    @Test
    void fieldsOfAllCleanNamesLoad() {
        String type = "declare Zz%1$s @state @doc( \"D\" )\n    %1$s : Integer @doc( \"D\" )\nend\n";

        assertThat(cleanOf(FIELD_NAMES, type))
                .contains("length", "size")
                .doesNotContain("metby", "startedby", "finishedby", "overlappedby");
    }

    @Test
    void aVariableOfTheSameNameAsThatOfTheWriterLoads() {
        String rule = TinyPack.definition("zz_1", "alarm", "    Attack( $firstOfAll : killed, killed > 3 )");

        assertThat(TinyPack.sound().with("zz.drl", rule).problems()).isEmpty();
    }

    /** The names that the checks call clean in a declaration; a pack with all of them must load. */
    private static List<String> cleanOf(List<String> names, String declaration) {
        List<String> clean = names.stream()
                .filter(name -> errors(vocabulary(declaration.formatted(name))).isEmpty())
                .toList();
        String all = clean.stream().map(declaration::formatted).collect(Collectors.joining());
        assertThat(vocabulary(all).problems()).isEmpty();
        return clean;
    }

    private static TinyPack vocabulary(String declarations) {
        TinyPack sound = TinyPack.sound();
        return sound.with("vocabulary.drl", sound.files().get("vocabulary.drl") + "\n" + declarations);
    }
}
