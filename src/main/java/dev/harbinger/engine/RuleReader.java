package dev.harbinger.engine;

import dev.harbinger.belief.Contribution;
import dev.harbinger.belief.EstimativeWord;
import dev.harbinger.belief.FindingId;
import dev.harbinger.belief.Firmness;
import dev.harbinger.belief.MechanismId;
import dev.harbinger.belief.MitigatorId;
import dev.harbinger.belief.RuleId;
import dev.harbinger.fact.ValueSet;
import dev.harbinger.rule.Advice;
import dev.harbinger.rule.Conclusion;
import dev.harbinger.rule.Constraint.Operand;
import dev.harbinger.rule.Position;
import dev.harbinger.rule.RuleCondition;
import dev.harbinger.rule.RuleDefinition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/** Reads the rules of one DRL file: takes what the grammar allows from the tree and refuses all else. */
final class RuleReader {
    private static final Set<String> ANNOTATIONS = Set.of(
            "title",
            "claims",
            "raises",
            "mechanism",
            "lowers",
            "mitigator",
            "weakens",
            "defines",
            "likelihood",
            "firmness",
            "status",
            "because",
            "area",
            "note");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");
    private static final String NOT_ALLOWED = "not-allowed";
    private static final int MOST_RULES = 1_000;
    private static final String TOO_MANY = "The file has more than " + MOST_RULES + " rules.";
    private static final int LONGEST_NAME = 100;
    private static final Pattern CONSEQUENCE = Pattern.compile("\\s*conclude\\s*\\(\\s*drools\\s*\\)\\s*;\\s*");

    /** The one consequence, the rule's end, and a word behind it. */
    private static final Pattern BEYOND =
            Pattern.compile("\\s*conclude\\s*\\(\\s*drools\\s*\\)\\s*;\\s*end\\s+(\\w+).*", Pattern.DOTALL);

    private final DrlFile file;
    private final Map<String, ValueSet> sets;

    /** @param sets the sets that rules may name */
    RuleReader(DrlFile file, Map<String, ValueSet> sets) {
        this.file = file;
        this.sets = sets;
    }

    /** Reads every rule; what is wrong with them is reported. */
    List<RuleDefinition> read() {
        file.refuseOthers();
        Stream.concat(file.tree().getTypeDeclarations().stream(), file.tree().getEnumDeclarations().stream())
                .forEach(declaration -> file.report(
                        declaration,
                        null,
                        "declaration-in-rules",
                        "The declaration (" + declaration.getTypeName() + ") belongs into " + VocabularyReader.FILE
                                + "."));
        refuseSets();
        List<RuleDefinition> rules = new ArrayList<>();
        if (file.tree().getRules().size() > MOST_RULES) {
            file.report(new Position(file.path(), 0, 0), null, NOT_ALLOWED, TOO_MANY, "Maybe split it by theme.");
            return rules;
        }
        for (RuleDescr rule : file.tree().getRules()) {
            if (rule.isQuery()) {
                refuse(rule, true, "A query is not allowed.");
            } else {
                rules.add(read(rule));
            }
        }
        return rules;
    }

    private void refuseSets() {
        ParserText.SET
                .matcher(file.places().masked(file.path()))
                .results()
                .forEach(set -> file.report(
                        file.places().at(file.path(), set.start()),
                        null,
                        "declaration-in-rules",
                        "The declaration of a set belongs into " + VocabularyReader.FILE + ".",
                        null));
    }

    private RuleDefinition read(RuleDescr rule) {
        checkShape(rule);
        Annotations annotations = Annotations.read(file, rule, rule.getName(), ANNOTATIONS);
        List<RuleCondition> conditions = new ConditionReader(file, rule, name -> members(sets, name)).read();
        boolean defines = annotations.has("defines");
        return new RuleDefinition(
                new RuleId(rule.getName()),
                file.position(rule),
                annotations.required("title"),
                words(defines ? annotations.text("claims") : annotations.required("claims")),
                conclusion(rule, annotations),
                defines ? null : word(rule, annotations, "likelihood", EstimativeWord.class),
                defines ? null : word(rule, annotations, "firmness", Firmness.class),
                status(rule, annotations),
                annotations.required("because"),
                annotations.text("note"),
                conditions);
    }

    /** The members of a set; none if it is unknown. */
    static List<Operand> members(Map<String, ValueSet> sets, String name) {
        ValueSet set = sets.get(name);
        if (set == null) {
            return List.of();
        }
        return set.members().stream()
                .<Operand>map(member -> set.enumeration() == null
                        ? new Operand.Text(member)
                        : new Operand.Constant(set.enumeration(), member))
                .toList();
    }

    private void checkShape(RuleDescr rule) {
        refuse(rule, !rule.getAttributes().isEmpty(), "Attributes such as salience are not allowed.");
        refuse(rule, rule.hasParent(), "A rule must not extend another.");
        refuse(rule, !rule.getNamedConsequences().isEmpty(), "Named consequences are not allowed.");
        refuse(rule, rule.hasErrors(), "The rule has errors: " + rule.getErrors());
        if (!NAME.matcher(rule.getName()).matches() || rule.getName().length() > LONGEST_NAME) {
            String text = "The rule's name is not in snake_case or longer than " + LONGEST_NAME + ".";
            file.report(
                    file.places().word(file.position(rule), rule.getName()), rule.getName(), NOT_ALLOWED, text, null);
        }
        checkConsequence(rule, String.valueOf(rule.getConsequence()));
    }

    private void checkConsequence(RuleDescr rule, String consequence) {
        Matcher beyond = BEYOND.matcher(consequence);
        if (beyond.matches()) {
            // The parser takes everything up to the next rule for the consequence.
            String word = beyond.group(1);
            String text = "The text (" + word + ") stands where rule or declare is expected.";
            Position position = file.places().word(consequence(rule), word);
            file.report(position, null, "syntax", text, Advice.nearest(word, List.of("rule", "declare")));
        } else if (!CONSEQUENCE.matcher(consequence).matches()) {
            String text = "The part after then must be conclude( drools ); and no more.";
            file.report(consequence(rule), rule.getName(), NOT_ALLOWED, text, null);
        }
    }

    /** Where the part after then begins. */
    private Position consequence(RuleDescr rule) {
        int line = Math.max(rule.getConsequenceLine(), rule.getLine()) + file.linesBefore();
        return file.places().word(new Position(file.path(), line, 1), "then");
    }

    private void refuse(RuleDescr rule, boolean present, String text) {
        if (present) {
            file.report(rule, rule.getName(), NOT_ALLOWED, text);
        }
    }

    private <T extends Enum<T>> T word(RuleDescr rule, Annotations annotations, String name, Class<T> type) {
        annotations.required(name);
        T constant = annotations.constant(name, type);
        return constant == null ? Objects.requireNonNull(type.getEnumConstants())[0] : constant;
    }

    private RuleDefinition.Status status(RuleDescr rule, Annotations annotations) {
        return annotations.has("status")
                ? word(rule, annotations, "status", RuleDefinition.Status.class)
                : RuleDefinition.Status.STABLE;
    }

    private Conclusion conclusion(RuleDescr rule, Annotations annotations) {
        List<String> directions = Stream.of("raises", "lowers", "defines")
                .filter(annotations::has)
                .toList();
        if (directions.size() != 1) {
            file.report(
                    rule,
                    rule.getName(),
                    "missing-annotation",
                    "The rule must have exactly one of @raises, @lowers and @defines.");
        }
        String direction = directions.isEmpty() ? "defines" : directions.get(0);
        if (directions.size() == 1) {
            checkBelongs(rule, annotations, direction);
        }
        String area = annotations.text("area");
        return new Conclusion(
                new FindingId(annotations.has(direction) ? annotations.required(direction) : ""),
                contribution(direction, annotations, directions.size() > 1),
                area.isEmpty() ? null : area);
    }

    private void checkBelongs(RuleDescr rule, Annotations annotations, String direction) {
        Set<String> alien = switch (direction) {
            case "raises" -> Set.of("mitigator", "weakens");
            case "lowers" -> Set.of("mechanism");
            default -> Set.of("mechanism", "mitigator", "weakens", "likelihood", "firmness");
        };
        alien.stream()
                .filter(annotations::has)
                .sorted()
                .forEach(name -> file.report(
                        file.places().sign(file.position(rule), name),
                        rule.getName(),
                        "alien-annotation",
                        "The annotation (@" + name + ") does not go with @" + direction + ".",
                        channelMeant(direction, name)));
    }

    /** Advises the annotation that was meant by one that belongs to the other direction. */
    private static @Nullable String channelMeant(String direction, String given) {
        if (direction.equals("raises") && given.equals("mitigator")) {
            return "Maybe write @mechanism.";
        }
        return direction.equals("lowers") && given.equals("mechanism") ? "Maybe write @mitigator." : null;
    }

    private static Contribution contribution(String direction, Annotations annotations, boolean ambiguous) {
        boolean told = ambiguous || annotations.has("mechanism") || annotations.has("mitigator");
        return switch (direction) {
            case "raises" -> new Contribution.Raises(new MechanismId(channel(annotations, "mechanism", told)));
            case "lowers" ->
                new Contribution.Lowers(
                        new MitigatorId(channel(annotations, "mitigator", told)),
                        words(annotations.text("weakens")).stream()
                                .map(MechanismId::new)
                                .collect(Collectors.toSet()));
            default -> new Contribution.Defines();
        };
    }

    /** The annotation that names the channel; its absence is reported unless another fault says as much. */
    private static String channel(Annotations annotations, String name, boolean told) {
        return told && !annotations.has(name) ? "" : annotations.required(name);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[\\s,]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
