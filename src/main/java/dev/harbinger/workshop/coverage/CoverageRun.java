package dev.harbinger.workshop.coverage;

import dev.harbinger.belief.Contribution;
import dev.harbinger.belief.FindingId;
import dev.harbinger.belief.RuleId;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.rule.Claim;
import dev.harbinger.rule.ClaimsReader;
import dev.harbinger.rule.Conclusion;
import dev.harbinger.rule.ManifestReader;
import dev.harbinger.rule.Position;
import dev.harbinger.rule.RuleCondition;
import dev.harbinger.rule.RuleDefinition;
import dev.harbinger.rule.RulePack;
import dev.harbinger.workshop.Progress;
import dev.harbinger.workshop.test.RuleTest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Measures what tests cover. For one pack, not thread-safe. */
public final class CoverageRun {
    private final RulePack pack;
    private final Seen seen;

    private CoverageRun(RuleBase base, List<RuleTest> tests, Progress progress) {
        this.pack = base.pack();
        this.seen = Seen.in(base, tests, progress);
    }

    /** Runs tests on all processors and measures what they cover. */
    public static TestCoverage of(RuleBase base, List<RuleTest> tests) {
        return of(base, tests, Progress.NONE);
    }

    /** The same, telling how many tests were run. */
    public static TestCoverage of(RuleBase base, List<RuleTest> tests, Progress progress) {
        CoverageRun run = new CoverageRun(base, tests, progress);
        return new TestCoverage(
                tests.size(),
                List.of(
                        run.rules("rules fired", run.seen.fired(), "it fires in no test"),
                        run.rules("rules kept quiet", run.seen.quiet(), "no test names it as quiet"),
                        run.conditions(),
                        run.claims(),
                        run.routes("mechanisms"),
                        run.routes("mitigators"),
                        run.outcomes()));
    }

    private List<RuleDefinition> byPlace() {
        return pack.rules().values().stream()
                .sorted(Comparator.comparing(
                                (RuleDefinition rule) -> rule.position().file())
                        .thenComparing(rule -> rule.position().line()))
                .toList();
    }

    private Measure rules(String name, Set<RuleId> covered, String text) {
        return Measure.of(
                name,
                pack.rules().size(),
                byPlace().stream()
                        .filter(rule -> !covered.contains(rule.id()))
                        .map(rule -> new Uncovered(rule.position(), rule.id().value(), text))
                        .toList());
    }

    private Measure conditions() {
        List<Uncovered> uncovered = new ArrayList<>();
        int total = 0;
        for (RuleDefinition rule : byPlace()) {
            for (int i = 0; i < rule.conditions().size(); i++) {
                RuleCondition condition = rule.conditions().get(i);
                total++;
                if (!seen.decided().contains(new Seen.Decided(rule.id(), i))) {
                    String text = "in no test that keeps the rule quiet does this alone fail: " + condition.text();
                    uncovered.add(new Uncovered(condition.position(), rule.id().value(), text));
                }
            }
        }
        return Measure.of("conditions that decided", total, uncovered);
    }

    private Measure claims() {
        Set<String> covered = pack.rules().values().stream()
                .filter(rule -> seen.fired().contains(rule.id()))
                .flatMap(rule -> rule.claims().stream())
                .map(id -> Objects.requireNonNull(pack.claims().get(id)).id())
                .collect(Collectors.toCollection(TreeSet::new));
        List<Claim> encoded = pack.claims().values().stream()
                .distinct()
                .filter(Claim::encoded)
                .toList();
        return Measure.of(
                "claims",
                encoded.size(),
                encoded.stream()
                        .filter(claim -> !covered.contains(claim.id()))
                        .map(claim -> new Uncovered(
                                pack.places().value(ClaimsReader.FILE, claim.id(), "id"),
                                claim.id(),
                                "no rule that cites it fires in a test"))
                        .toList());
    }

    /** The routes of one kind to each finding, by finding and route. */
    private Measure routes(String kind) {
        Set<String> covered = pack.rules().values().stream()
                .filter(rule -> seen.fired().contains(rule.id()))
                .flatMap(rule -> route(rule.conclusion()))
                .collect(Collectors.toSet());
        Map<String, Uncovered> all = new LinkedHashMap<>();
        pack.manifest().findings().values().forEach(finding -> {
            Set<?> routes = (kind.equals("mechanisms") ? finding.mechanisms() : finding.mitigators()).keySet();
            routes.forEach(route -> {
                String id = finding.id() + "/" + route;
                all.put(
                        kind + id,
                        new Uncovered(
                                place(finding.id(), kind, route.toString()), id, "no rule of it fires in a test"));
            });
        });
        return Measure.of(
                kind,
                all.size(),
                all.entrySet().stream()
                        .filter(entry -> !covered.contains(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .toList());
    }

    private static Stream<String> route(Conclusion conclusion) {
        if (conclusion.contribution() instanceof Contribution.Raises raises) {
            return Stream.of("mechanisms" + conclusion.finding() + "/" + raises.mechanism());
        }
        return conclusion.contribution() instanceof Contribution.Lowers lowers
                ? Stream.of("mitigators" + conclusion.finding() + "/" + lowers.family())
                : Stream.empty();
    }

    private Measure outcomes() {
        List<FindingId> all =
                pack.manifest().outcomes().keySet().stream().sorted().toList();
        return Measure.of(
                "outcomes",
                all.size(),
                all.stream()
                        .filter(outcome -> !seen.held().contains(outcome))
                        .map(outcome ->
                                new Uncovered(place(outcome), outcome.value(), "no test holds its level or its score"))
                        .toList());
    }

    /** Where an outcome or another finding is named in the manifest, or a member below it. */
    private Position place(FindingId finding, String... below) {
        String group = pack.manifest().outcomes().containsKey(finding) ? "outcomes" : "findings";
        Stream<String> path = Stream.concat(Stream.of(group, finding.value()), Stream.of(below));
        return pack.places().key(ManifestReader.FILE, path.toArray(String[]::new));
    }
}
