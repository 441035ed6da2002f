package dev.harbinger.rule;

import dev.harbinger.belief.Condition;
import dev.harbinger.belief.FindingId;
import dev.harbinger.belief.Level;
import dev.harbinger.belief.LevelPolicy;
import dev.harbinger.belief.MechanismId;
import dev.harbinger.belief.MitigatorId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/** Reads pack.yaml. Not thread-safe. */
public final class ManifestReader {
    /** Name of the file in a pack. */
    public static final String FILE = "pack.yaml";

    private static final double LARGEST_LEAK = .10;
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

    private final Consumer<RuleProblem> problems;
    private final Map<FindingId, FindingDefinition> findings = new LinkedHashMap<>();
    private final Map<FindingId, Outcome> outcomes = new LinkedHashMap<>();

    /** @param problems takes whatever is wrong with the file */
    public ManifestReader(Consumer<RuleProblem> problems) {
        this.problems = problems;
    }

    /**
     * Reads the manifest; members that cannot be read are reported and left empty.
     *
     * @param text the file
     * @param folder name of the pack's folder, which must be the pack's id
     * @return null if the text is no YAML at all
     */
    public @Nullable Manifest read(String text, String folder) {
        Node root = YamlFile.parse(FILE, text, problems);
        if (root == null) {
            return null;
        }
        YamlMapping pack = new YamlMapping(FILE, root, problems);
        String id = pack.text("id");
        if (!id.isEmpty() && !id.equals(folder)) {
            pack.report("id", "pack-id", "The id (" + id + ") is not the name of the pack's folder (" + folder + ").");
        }
        pack.namedMappings("findings").forEach(this::readFinding);
        pack.namedMappings("outcomes").forEach(this::readOutcome);
        Manifest manifest = new Manifest(
                id, pack.text("title"), pack.namedLists("subjects"), sources(pack), findings, outcomes, aliases(pack));
        pack.refuseOthers();
        return manifest;
    }

    private Map<String, Source> sources(YamlMapping pack) {
        Map<String, Source> sources = new LinkedHashMap<>();
        pack.namedMappings("sources").forEach((id, source) -> {
            sources.put(
                    id,
                    new Source(
                            id,
                            source.text("title"),
                            source.text("authors"),
                            source.text("date"),
                            source.text("kind", ""),
                            source.text("bias", "")));
            source.refuseOthers();
        });
        return sources;
    }

    private static Map<String, String> aliases(YamlMapping pack) {
        Map<String, String> aliases = new LinkedHashMap<>();
        pack.namedLists("aliases").forEach((name, others) -> others.forEach(other -> aliases.put(other, name)));
        return aliases;
    }

    private void readFinding(String id, YamlMapping finding) {
        define(id, finding);
        finding.refuseOthers();
    }

    private FindingDefinition define(String id, YamlMapping finding) {
        checkId("finding", id, finding.placeOfName());
        FindingDefinition definition = new FindingDefinition(
                new FindingId(id),
                finding.text("name"),
                finding.text("definition"),
                finding.number("leak", LARGEST_LEAK),
                named(finding, "mechanisms", MechanismId::new),
                named(finding, "mitigators", MitigatorId::new));
        if (findings.put(definition.id(), definition) != null) {
            problems.accept(new RuleProblem(
                    finding.placeOfName(),
                    null,
                    "duplicate-finding",
                    "The finding (" + id + ") is defined twice.",
                    null));
        }
        checkIds("mechanism", finding.mapping("mechanisms"));
        checkIds("mitigator", finding.mapping("mitigators"));
        return definition;
    }

    private void checkIds(String what, @Nullable YamlMapping named) {
        if (named != null) {
            named.names().forEach(id -> checkId(what, id, named.positionOfName(id)));
        }
    }

    private void checkId(String what, String id, Position position) {
        if (!ID.matcher(id).matches()) {
            problems.accept(new RuleProblem(
                    position,
                    null,
                    "id-form",
                    "The id (" + id + ") of a " + what + " is not in snake_case.",
                    "Maybe use lower-case letters, digits and single underscores."));
        }
    }

    private static <T> Map<T, String> named(YamlMapping finding, String member, Function<String, T> id) {
        return finding.namedTexts(member).entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> id.apply(entry.getKey()), Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    private void readOutcome(String id, YamlMapping outcome) {
        FindingDefinition definition = define(id, outcome);
        if (definition.leak() == 0 && !outcome.mappings("floors").isEmpty()) {
            outcome.report(
                    "floors",
                    "floors-without-leak",
                    "The outcome (" + id + ") has floors but no base rate (leak), without which nothing is lifted.",
                    "Maybe give it a leak above 0.");
        }
        outcomes.put(
                definition.id(),
                new Outcome(
                        definition,
                        kind(outcome),
                        severity(outcome),
                        outcome.text("warning"),
                        outcome.text("horizon"),
                        outcome.texts("needs"),
                        outcome.texts("needsFindings").stream()
                                .map(FindingId::new)
                                .toList(),
                        policy(outcome),
                        ladder(outcome)));
        outcome.refuseOthers();
    }

    private static Outcome.Kind kind(YamlMapping outcome) {
        String text = outcome.text("kind", "warning");
        for (Outcome.Kind kind : Outcome.Kind.values()) {
            if (kind.name().equals(text.toUpperCase(Locale.ROOT))) {
                return kind;
            }
        }
        outcome.report(
                "kind",
                "unknown-kind",
                "The kind (" + text + ") is unknown.",
                "Maybe use one of [warning, opportunity].");
        return Outcome.Kind.WARNING;
    }

    private static CapSeverity severity(YamlMapping outcome) {
        String text = outcome.text("severity", "unknown");
        for (CapSeverity severity : CapSeverity.values()) {
            if (severity.name().equals(text.toUpperCase(Locale.ROOT))) {
                return severity;
            }
        }
        outcome.report(
                "severity",
                "unknown-severity",
                "The severity (" + text + ") is unknown.",
                "Maybe use one of [extreme, severe, moderate, minor, unknown].");
        return CapSeverity.UNKNOWN;
    }

    private LevelPolicy policy(YamlMapping outcome) {
        List<LevelPolicy.Floor> floors =
                outcome.mappings("floors").stream().map(this::floor).toList();
        List<LevelPolicy.Requirement> requirements =
                outcome.mappings("requires").stream().map(this::requirement).toList();
        YamlMapping gate = outcome.mapping("gate");
        Condition gateCondition = gate == null ? null : condition(gate, "finding");
        if (gate != null) {
            gate.refuseOthers();
        }
        return new LevelPolicy(floors, requirements, gateCondition);
    }

    private LevelPolicy.Floor floor(YamlMapping floor) {
        Level level = level(floor, "level", Level.GUARDED);
        if (!level.atLeast(Level.GUARDED)) {
            reportRange(floor, "level", level, "guarded, elevated, high, critical");
            level = Level.GUARDED;
        }
        var result = new LevelPolicy.Floor(condition(floor, "when"), level);
        floor.refuseOthers();
        return result;
    }

    private LevelPolicy.Requirement requirement(YamlMapping requirement) {
        List<YamlMapping> any = requirement.mappings("any");
        List<Condition> conditions = any.isEmpty()
                ? List.of(condition(requirement, "finding"))
                : any.stream().map(this::alternative).toList();
        var result = new LevelPolicy.Requirement(conditions, belowHigh(requirement));
        requirement.refuseOthers();
        return result;
    }

    private Condition alternative(YamlMapping one) {
        Condition condition = condition(one, "finding");
        one.refuseOthers();
        return condition;
    }

    private Condition condition(YamlMapping mapping, String member) {
        return new Condition(new FindingId(mapping.text(member)), level(mapping, "at", Level.GUARDED));
    }

    private Level level(YamlMapping mapping, String member, Level fallback) {
        String text = mapping.optionalText(member);
        Level level = text == null ? fallback : level(text);
        if (level == null) {
            mapping.report(
                    member,
                    "unknown-level",
                    "The level (" + text + ") is unknown.",
                    "Maybe use one of [low, guarded, elevated, high, critical].");
            return fallback;
        }
        return level;
    }

    /** The level that a requirement holds below. */
    private Level belowHigh(YamlMapping requirement) {
        Level level = level(requirement, "below", Level.HIGH);
        if (level.atLeast(Level.GUARDED) && level != Level.CRITICAL) {
            return level;
        }
        reportRange(requirement, "below", level, "guarded, elevated, high");
        return Level.HIGH;
    }

    private static void reportRange(YamlMapping mapping, String member, Level level, String allowed) {
        mapping.report(
                member,
                "level-range",
                "The level (" + level + ") of (" + member + ") is out of range.",
                "Maybe use one of [" + allowed + "].");
    }

    private static @Nullable Level level(String text) {
        for (Level level : Level.values()) {
            if (level != Level.NOT_ASSESSED && level.name().equals(text.toUpperCase(Locale.ROOT))) {
                return level;
            }
        }
        return null;
    }

    private Map<Level, String> ladder(YamlMapping outcome) {
        Map<Level, String> ladder = new EnumMap<>(Level.class);
        YamlMapping rungs = outcome.mapping("ladder");
        if (rungs != null) {
            for (Level level : Level.values()) {
                String rung = rungs.optionalText(level.name().toLowerCase(Locale.ROOT));
                if (rung != null) {
                    ladder.put(level, rung);
                }
            }
            rungs.refuseOthers();
        }
        return ladder;
    }
}
