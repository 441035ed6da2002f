package dev.harbinger.rule;

import dev.harbinger.belief.Condition;
import dev.harbinger.belief.Contribution;
import dev.harbinger.belief.FindingId;
import dev.harbinger.belief.FindingSpec;
import dev.harbinger.belief.LevelPolicy;
import dev.harbinger.belief.RuleId;
import dev.harbinger.fact.DidYouMean;
import dev.harbinger.fact.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks the parts of a pack against each other and puts them together. */
public final class PackChecks {
    private static final String OUTCOMES = "outcomes";

    private final PackParts parts;
    private final Manifest manifest;
    private final Map<String, Claim> claims;
    private final Vocabulary vocabulary;
    private final SourceMap places;
    private final Consumer<RuleProblem> problems;

    /** @param problems takes whatever is wrong */
    public PackChecks(PackParts parts, Consumer<RuleProblem> problems) {
        this.parts = parts;
        this.manifest = parts.manifest();
        this.claims = parts.claims();
        this.vocabulary = parts.vocabulary();
        this.places = parts.places();
        this.problems = problems;
    }

    /** Checks everything; the pack is sound only if no problem was reported. */
    public RulePack check(Collection<RuleDefinition> rules) {
        manifest.outcomes().values().forEach(this::checkOutcome);
        RuleChecks ruleChecks = new RuleChecks(parts, problems);
        rules.forEach(ruleChecks::check);
        checkClaimsAreCited(rules);
        checkDefinitionsAreApart(rules);
        CausalGraph graph = new CausalGraph(manifest, rules);
        checkCycle(graph, rules);
        return new RulePack(manifest, claims, vocabulary, byId(rules), strata(graph), places);
    }

    private void checkOutcome(Outcome outcome) {
        for (String type : outcome.needs()) {
            if (!vocabulary.types().containsKey(type)) {
                unknown(outcome, "fact type", type, vocabulary.types().keySet(), "needs", type);
            }
        }
        if (outcome.needs().isEmpty() && outcome.needsFindings().isEmpty()) {
            problems.accept(new RuleProblem(
                    places.key(ManifestReader.FILE, OUTCOMES, outcome.id().value()),
                    null,
                    "missing-member",
                    "The outcome (" + outcome.id() + ") needs no fact type and no finding.",
                    "Maybe name the fact types that it is about in needs."));
        }
        outcome.needsFindings().forEach(id -> checkFinding(outcome, id, "needsFindings", id.value()));
        checkPolicy(outcome, outcome.policy());
    }

    private void checkPolicy(Outcome outcome, LevelPolicy policy) {
        for (int i = 0; i < policy.floors().size(); i++) {
            checkFinding(outcome, policy.floors().get(i).when().finding(), "floors", String.valueOf(i), "when");
        }
        for (int i = 0; i < policy.requirements().size(); i++) {
            checkRequirement(outcome, i, policy.requirements().get(i).anyOf());
        }
        if (policy.gate() != null) {
            checkFinding(outcome, policy.gate().finding(), "gate", "finding");
        }
    }

    private void checkRequirement(Outcome outcome, int number, List<Condition> anyOf) {
        String item = String.valueOf(number);
        for (int i = 0; i < anyOf.size(); i++) {
            String[] among = {"requires", item, "any", String.valueOf(i), "finding"};
            String[] alone = {"requires", item, "finding"};
            boolean several = placeIn(outcome, among).line() > 0;
            checkFinding(outcome, anyOf.get(i).finding(), several ? among : alone);
        }
    }

    private void checkFinding(Outcome outcome, FindingId id, String... member) {
        if (!id.value().isEmpty() && !manifest.findings().containsKey(id)) {
            List<String> known =
                    manifest.findings().keySet().stream().map(FindingId::value).toList();
            unknown(outcome, "finding", id.value(), known, member);
        }
    }

    private void unknown(Outcome outcome, String what, String name, Collection<String> known, String... member) {
        problems.accept(new RuleProblem(
                placeIn(outcome, member),
                null,
                "unknown-" + what.replace(' ', '-'),
                "The " + what + " (" + name + ") that outcome (" + outcome.id() + ") names is unknown.",
                Advice.nearest(name, known)));
    }

    /** Where a value of an outcome stands in pack.yaml. */
    private Position placeIn(Outcome outcome, String... member) {
        Stream<String> path = Stream.concat(Stream.of(OUTCOMES, outcome.id().value()), Stream.of(member));
        return places.value(ManifestReader.FILE, path.toArray(String[]::new));
    }

    private void checkClaimsAreCited(Collection<RuleDefinition> rules) {
        TreeSet<String> uncited = claims.values().stream()
                .filter(Claim::encoded)
                .map(Claim::id)
                .collect(Collectors.toCollection(TreeSet::new));
        rules.stream()
                .flatMap(rule -> rule.claims().stream())
                .map(claims::get)
                .filter(Objects::nonNull)
                .forEach(claim -> uncited.remove(claim.id()));
        // A citation that was mistyped is told where it stands; what it means is not forgotten.
        rules.stream()
                .flatMap(rule -> rule.claims().stream())
                .filter(id -> !claims.containsKey(id))
                .map(id -> DidYouMean.nearest(id, claims.keySet()))
                .filter(Objects::nonNull)
                .forEach(uncited::remove);
        for (String id : uncited) {
            problems.accept(new RuleProblem(
                    places.value(ClaimsReader.FILE, id, "id"),
                    null,
                    "uncited-claim",
                    "The claim (" + id + ") is cited by no rule.",
                    "Maybe cite it with @claims, or mark it encoded: no with a reason."));
        }
    }

    private void checkDefinitionsAreApart(Collection<RuleDefinition> rules) {
        for (RuleDefinition rule : rules) {
            boolean defines = rule.conclusion().contribution() instanceof Contribution.Defines;
            FindingDefinition finding =
                    manifest.findings().get(rule.conclusion().finding());
            if (!defines && finding != null && finding.mechanisms().isEmpty()) {
                problems.accept(new RuleProblem(
                        places.annotation(
                                rule.position(), direction(rule), finding.id().value()),
                        rule.id().value(),
                        "no-mechanisms",
                        "The finding (" + finding.id() + ") has no mechanisms and can only be defined.",
                        "Maybe use @defines, or name the finding's mechanisms in " + ManifestReader.FILE + "."));
            }
        }
    }

    private static String direction(RuleDefinition rule) {
        return rule.conclusion().contribution() instanceof Contribution.Raises ? "raises" : "lowers";
    }

    private void checkCycle(CausalGraph graph, Collection<RuleDefinition> rules) {
        if (graph.cycle().isEmpty()) {
            return;
        }
        List<FindingId> effects = graph.cycle();
        List<String> path = new ArrayList<>();
        effects.forEach(effect -> path.add(0, effect.value()));
        path.add(path.get(0));
        RuleDefinition rule = ruleFrom(effects, rules);
        problems.accept(new RuleProblem(
                rule == null ? placeIn(effects) : placeIn(rule, effects),
                rule == null ? null : rule.id().value(),
                "cycle",
                "The findings stand on each other in a circle: " + String.join(" -> ", path) + ".",
                "Maybe let the loop act through a newly posted fact."));
    }

    /** The first rule of the pack by which one finding of a cycle stands on the next. */
    private static @Nullable RuleDefinition ruleFrom(List<FindingId> cycle, Collection<RuleDefinition> rules) {
        return rules.stream()
                .filter(rule -> closing(rule, cycle).isPresent())
                .min(Comparator.comparing(RuleDefinition::id))
                .orElse(null);
    }

    /** The pattern of a rule by which a finding of a cycle stands on the next. */
    private static Optional<RuleCondition> closing(RuleDefinition rule, List<FindingId> cycle) {
        int at = cycle.indexOf(rule.conclusion().finding());
        FindingId cause = at < 0 ? null : cycle.get((at + 1) % cycle.size());
        return rule.conditions().stream()
                .filter(condition -> condition instanceof RuleCondition.OverFinding over
                        && over.finding().equals(cause))
                .findFirst();
    }

    private Position placeIn(RuleDefinition rule, List<FindingId> cycle) {
        RuleCondition.OverFinding closing =
                (RuleCondition.OverFinding) closing(rule, cycle).orElseThrow();
        return places.word(closing.position(), closing.finding().value());
    }

    /** Where a cycle that no rule closes begins: at an outcome whose policy does. */
    private Position placeIn(List<FindingId> cycle) {
        return cycle.stream()
                .filter(manifest.outcomes()::containsKey)
                .sorted()
                .map(id -> places.key(ManifestReader.FILE, OUTCOMES, id.value()))
                .findFirst()
                .orElse(new Position(ManifestReader.FILE, 0, 0));
    }

    private static SortedMap<RuleId, RuleDefinition> byId(Collection<RuleDefinition> rules) {
        SortedMap<RuleId, RuleDefinition> byId = new TreeMap<>();
        rules.forEach(rule -> byId.put(rule.id(), rule));
        return byId;
    }

    private List<List<FindingSpec>> strata(CausalGraph graph) {
        return graph.strata().stream()
                .map(stratum -> stratum.stream()
                        .filter(manifest.findings()::containsKey)
                        .map(this::spec)
                        .toList())
                .toList();
    }

    private FindingSpec spec(FindingId id) {
        Outcome outcome = manifest.outcomes().get(id);
        FindingDefinition finding = manifest.findings().get(id);
        double leak = finding == null ? 0 : finding.leak();
        return new FindingSpec(id, leak, outcome == null ? LevelPolicy.SCORE_ONLY : outcome.policy());
    }
}
