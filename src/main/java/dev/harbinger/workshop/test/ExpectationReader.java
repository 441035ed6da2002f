package dev.harbinger.workshop.test;

import dev.harbinger.belief.FindingId;
import dev.harbinger.belief.FindingKey;
import dev.harbinger.belief.Level;
import dev.harbinger.belief.RuleId;
import dev.harbinger.fact.FactSet;
import dev.harbinger.fact.Places;
import dev.harbinger.rule.Advice;
import dev.harbinger.rule.RulePack;
import dev.harbinger.rule.YamlMapping;
import dev.harbinger.workshop.test.Expectation.Beside.Relation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads what one rule test expects. Every name must be one of the pack. Not thread-safe. */
final class ExpectationReader {
    /** The member that an update writes. */
    static final String GOLDEN = "expect";

    private static final double USUAL_TOLERANCE = .005;

    private final YamlMapping entry;
    private final Places places;
    private final Known rules;
    private final Known outcomes;
    private final Known findings;
    private final Map<String, Optional<FactSet>> above;
    private final List<Expectation> expectations = new ArrayList<>();

    /** @param above facts of the tests that stand above it in the file, by name; empty for those with faults */
    ExpectationReader(YamlMapping entry, RulePack pack, Map<String, Optional<FactSet>> above) {
        this.above = above;
        this.places = pack.vocabulary().places();
        this.entry = entry;
        this.rules = Known.of("rule", pack.rules().keySet());
        this.outcomes = Known.of("outcome", pack.manifest().outcomes().keySet());
        this.findings = Known.of("finding", pack.manifest().findings().keySet());
    }

    /** The names of one kind that a pack knows. */
    private record Known(String what, List<String> names) {
        static Known of(String what, Collection<?> ids) {
            return new Known(what, ids.stream().map(Object::toString).toList());
        }
    }

    /** Everything that it expects and that could be read. */
    List<Expectation> read() {
        rules("fires").forEach(rule -> add(new Expectation.Fires(new RuleId(rule.getValue()), entry.position(rule))));
        rules("quiet").forEach(rule -> add(new Expectation.Quiet(new RuleId(rule.getValue()), entry.position(rule))));
        each("levels", outcomes, this::readLevel);
        each("findings", findings, this::readFinding);
        each("areas", findings, this::readAreas);
        each("scores", findings, this::readScore);
        each("lowerThan", findings, (names, finding) -> readBeside(names, finding, Relation.LOWER_THAN));
        each("higherThan", findings, (names, finding) -> readBeside(names, finding, Relation.HIGHER_THAN));
        each("sameAs", findings, (names, finding) -> readBeside(names, finding, Relation.SAME_AS));
        each("because", rules, this::readBecause);
        each(GOLDEN, outcomes, this::readGolden);
        YamlMapping golden = entry.mapping(GOLDEN);
        if (golden != null && golden.names().isEmpty()) {
            add(new Expectation.Unwritten(golden.position()));
        }
        return expectations;
    }

    private void add(Expectation expectation) {
        expectations.add(expectation);
    }

    private List<ScalarNode> rules(String member) {
        List<ScalarNode> named = new ArrayList<>();
        for (Node item : entry.items(member)) {
            if (!(item instanceof ScalarNode name)) {
                entry.report(item, "yaml-shape", "The list (" + member + ") must hold ids of rules only.", null);
            } else if (isKnown(rules.what(), name.getValue(), rules.names(), name)) {
                named.add(name);
            }
        }
        return named;
    }

    private boolean isKnown(String what, String name, List<String> known, Node place) {
        if (!known.contains(name)) {
            entry.report(
                    place,
                    "unknown-" + what,
                    "The " + what + " (" + name + ") is unknown.",
                    Advice.nearest(name, known));
        }
        return known.contains(name);
    }

    /** Goes through the members below a member whose names are known, in order. */
    private void each(String member, Known known, BiConsumer<YamlMapping, String> reader) {
        YamlMapping mapping = entry.mapping(member);
        if (mapping != null) {
            mapping.names().stream()
                    .filter(name -> isKnown(known.what(), name, known.names(), mapping.key(name)))
                    .forEach(name -> reader.accept(mapping, name));
        }
    }

    private void readLevel(YamlMapping levels, String outcome) {
        Level level = level(levels, outcome);
        if (level != null) {
            add(new Expectation.OutcomeLevel(new FindingId(outcome), level, levels.position(outcome)));
        }
    }

    private void readFinding(YamlMapping levels, String finding) {
        Level level = level(levels, finding);
        if (level != null) {
            add(new Expectation.FindingLevel(new FindingId(finding), level, levels.position(finding)));
        }
    }

    private void readAreas(YamlMapping byFinding, String finding) {
        YamlMapping areas = byFinding.mapping(finding);
        if (areas == null) {
            return;
        }
        for (String area : areas.names()) {
            Level level = level(areas, area);
            if (level != null) {
                FindingKey key = new FindingKey(new FindingId(finding), area(areas, area));
                add(new Expectation.AreaLevel(key, level, areas.position(area)));
            }
        }
    }

    /** A place by its code; in a pack with places every area is one. */
    private String area(YamlMapping areas, String name) {
        String code = places.code(name);
        if (code == null && !places.byCode().isEmpty()) {
            entry.report(
                    areas.key(name),
                    "unknown-place",
                    "The place (" + name + ") is unknown.",
                    Advice.nearest(name, places.spellings()));
        }
        return code == null ? name : code;
    }

    private static @Nullable Level level(YamlMapping mapping, String member) {
        String text = mapping.text(member);
        for (Level level : Level.values()) {
            if (level.name().equals(text.toUpperCase(Locale.ROOT))) {
                return level;
            }
        }
        List<String> known = Arrays.stream(Level.values()).map(Level::name).toList();
        String advice = Advice.nearest(text, known);
        mapping.report(
                member,
                "unknown-level",
                "The level (" + text + ") of (" + member + ") is unknown.",
                advice == null ? "Maybe use one of " + known + "." : advice);
        return null;
    }

    private void readScore(YamlMapping scores, String finding) {
        YamlMapping score = scores.mapping(finding);
        if (score != null) {
            score.text("is");
            double is = score.number("is", 1);
            double within = score.optionalText("within") == null ? USUAL_TOLERANCE : score.number("within", 1);
            score.refuseOthers();
            add(new Expectation.ScoreNear(new FindingId(finding), is, within, score.position()));
        }
    }

    private void readBeside(YamlMapping names, String finding, Relation relation) {
        String other = names.text(finding);
        Optional<FactSet> facts = above.get(other);
        if (facts == null) {
            names.report(
                    names.key(finding),
                    "unknown-test",
                    "No test of the name (" + other + ") stands above.",
                    Advice.nearest(other, above.keySet()));
        } else {
            facts.ifPresent(found -> add(
                    new Expectation.Beside(new FindingId(finding), relation, other, found, names.position(finding))));
        }
    }

    private void readBecause(YamlMapping because, String rule) {
        add(new Expectation.Says(new RuleId(rule), because.text(rule), because.position(rule)));
    }

    private void readGolden(YamlMapping golden, String name) {
        YamlMapping outcome = golden.mapping(name);
        if (outcome != null) {
            Level level = outcome.optionalText("level") == null ? null : level(outcome, "level");
            Double score = outcome.optionalText("score") == null ? null : outcome.number("score", 1);
            outcome.refuseOthers();
            add(new Expectation.Golden(new FindingId(name), level, score, outcome.position()));
        }
    }
}
