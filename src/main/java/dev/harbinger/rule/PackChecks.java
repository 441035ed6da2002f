package dev.harbinger.rule;

import dev.harbinger.belief.Contribution;
import dev.harbinger.belief.FindingId;
import dev.harbinger.belief.FindingSpec;
import dev.harbinger.belief.LevelPolicy;
import dev.harbinger.belief.RuleId;
import dev.harbinger.fact.Vocabulary;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Checks the parts of a pack against each other and puts them together. */
public final class PackChecks {
    private final Manifest manifest;
    private final Map<String, Claim> claims;
    private final Vocabulary vocabulary;
    private final Consumer<RuleProblem> problems;

    /** @param problems takes whatever is wrong */
    public PackChecks(
            Manifest manifest, Map<String, Claim> claims, Vocabulary vocabulary, Consumer<RuleProblem> problems) {
        this.manifest = manifest;
        this.claims = claims;
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /** Checks everything; the pack is sound only if no problem was reported. */
    public RulePack check(Collection<RuleDefinition> rules) {
        manifest.outcomes().values().forEach(this::checkOutcome);
        RuleChecks ruleChecks = new RuleChecks(manifest, claims, vocabulary, problems);
        rules.forEach(ruleChecks::check);
        checkClaimsAreCited(rules);
        checkDefinitionsAreApart(rules);
        CausalGraph graph = new CausalGraph(manifest, rules);
        checkCycle(graph);
        return new RulePack(manifest, claims, vocabulary, byId(rules), strata(graph));
    }

    private void checkOutcome(Outcome outcome) {
        for (String type : outcome.needs()) {
            if (!vocabulary.types().containsKey(type)) {
                unknown(outcome, "fact type", type, vocabulary.types().keySet());
            }
        }
        if (outcome.needs().isEmpty() && outcome.needsFindings().isEmpty()) {
            report(outcome, "missing-member", "The outcome (" + outcome.id() + ") needs no fact type and no finding.");
        }
        outcome.needsFindings().forEach(id -> checkFinding(outcome, id));
        LevelPolicy policy = outcome.policy();
        policy.floors().forEach(floor -> checkFinding(outcome, floor.when().finding()));
        policy.requirements()
                .forEach(one -> checkFinding(outcome, one.condition().finding()));
        if (policy.gate() != null) {
            checkFinding(outcome, policy.gate().finding());
        }
    }

    private void checkFinding(Outcome outcome, FindingId id) {
        if (!manifest.findings().containsKey(id)) {
            unknown(
                    outcome,
                    "finding",
                    id.value(),
                    manifest.findings().keySet().stream().map(FindingId::value).toList());
        }
    }

    private void unknown(Outcome outcome, String what, String name, Collection<String> known) {
        problems.accept(new RuleProblem(
                new Position(ManifestReader.FILE, 0, 0),
                null,
                "unknown-" + what.replace(' ', '-'),
                "The " + what + " (" + name + ") that outcome (" + outcome.id() + ") names is unknown.",
                Advice.nearest(name, known)));
    }

    private void report(Outcome outcome, String code, String text) {
        problems.accept(new RuleProblem(new Position(ManifestReader.FILE, 0, 0), null, code, text, null));
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
        for (String id : uncited) {
            problems.accept(new RuleProblem(
                    new Position(ClaimsReader.FILE, 0, 0),
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
                        rule.position(),
                        rule.id().value(),
                        "no-mechanisms",
                        "The finding (" + finding.id() + ") has no mechanisms and can only be defined.",
                        "Maybe use @defines, or name the finding's mechanisms in " + ManifestReader.FILE + "."));
            }
        }
    }

    private void checkCycle(CausalGraph graph) {
        if (!graph.cycle().isEmpty()) {
            String path = graph.cycle().stream().map(FindingId::value).collect(Collectors.joining(" <- "));
            problems.accept(new RuleProblem(
                    new Position(ManifestReader.FILE, 0, 0),
                    null,
                    "cycle",
                    "The findings stand on each other in a circle: " + path + " <- "
                            + graph.cycle().get(0) + ".",
                    "Maybe let the loop act through a newly posted fact."));
        }
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
