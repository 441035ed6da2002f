package dev.harbinger.workshop.compare;

import dev.harbinger.assessment.RuleBases;
import dev.harbinger.belief.FindingId;
import dev.harbinger.engine.EvaluationWatch;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.fact.FactSet;
import dev.harbinger.fact.FactSetReader;
import dev.harbinger.fact.Reading;
import dev.harbinger.proof.Case;
import dev.harbinger.proof.OutcomeStanding;
import dev.harbinger.question.difference.OutcomeChange;
import dev.harbinger.rule.CausalGraph;
import dev.harbinger.rule.RulePack;
import dev.harbinger.workshop.Progress;
import dev.harbinger.workshop.compare.PackChange.What;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Holds a second version of a pack against a first, over any number of fact sets. Immutable and thread-safe. */
public final class PackComparison {
    private final FactSetReader reader;
    private final Version before;
    private final Version after;
    private final List<PackChange> changes;

    /**
     * Prepares the comparison.
     *
     * @param before the first version
     * @param after the second version
     */
    public PackComparison(FactSetReader reader, RuleBase before, RuleBase after) {
        this.reader = reader;
        this.before = new Version(before);
        this.after = new Version(after);
        this.changes = PackChange.between(before.pack(), after.pack());
    }

    /** What is otherwise in the second version and may bear on levels. */
    public List<PackChange> changes() {
        return changes;
    }

    /**
     * Assesses a fact set by both versions.
     *
     * @param name what the fact set is called
     * @param document its JSON, as posted
     * @param watch stops the evaluations
     */
    public Comparison compare(String name, byte[] document, EvaluationWatch watch) {
        Reading first = reader.read(document, before.bases());
        if (first instanceof Reading.Rejected rejected) {
            return new Comparison.Unreadable(name, "old", rejected.problems());
        }
        Reading second = reader.read(document, after.bases());
        if (second instanceof Reading.Rejected rejected) {
            return new Comparison.Unreadable(name, "new", rejected.problems());
        }
        return compare(name, ((Reading.Accepted) first).factSet(), ((Reading.Accepted) second).factSet(), watch);
    }

    /** Assesses fact sets by both versions and sums up. */
    public ComparisonReport compare(List<FactSetDocument> documents, EvaluationWatch watch, Progress progress) {
        List<Comparison> comparisons = new ArrayList<>();
        for (FactSetDocument document : documents) {
            comparisons.add(compare(document.name(), document.json(), watch));
            progress.at(comparisons.size(), documents.size());
        }
        return report(comparisons);
    }

    /** Sums up comparisons that were made before. */
    public ComparisonReport report(List<Comparison> comparisons) {
        RuleBase first = before.base();
        return ComparisonReport.of(
                new ComparisonReport.Versions(
                        first.pack().manifest().id(),
                        first.digest(),
                        after.base().digest()),
                changes,
                comparisons);
    }

    private Comparison compare(String name, FactSet first, FactSet second, EvaluationWatch watch) {
        Run then = before.run(first, watch);
        Run now = after.run(second, watch);
        Set<String> fired = new HashSet<>(then.rules());
        fired.addAll(now.rules());
        List<Shift> shifts = OutcomeChange.between(then.standings(), now.standings()).stream()
                .filter(OutcomeChange::moved)
                .map(change -> new Shift(change, by(change.outcome(), fired)))
                .toList();
        return new Comparison.Assessed(name, first.subject(), first.asOf(), shifts);
    }

    private List<PackChange> by(String outcome, Set<String> fired) {
        SortedSet<FindingId> below = new TreeSet<>(before.ancestry(outcome));
        below.addAll(after.ancestry(outcome));
        List<PackChange> could =
                changes.stream().filter(change -> reaches(change, below)).toList();
        List<PackChange> did = could.stream()
                .filter(change -> change.what() != What.RULE || fired.contains(change.id()))
                .filter(change -> change.what() != What.FACT_TYPE && change.what() != What.ALIAS)
                .toList();
        return did.isEmpty() ? could : did;
    }

    private boolean reaches(PackChange change, SortedSet<FindingId> below) {
        return switch (change.what()) {
            case RULE ->
                below.stream().anyMatch(id -> before.concludes(change.id(), id) || after.concludes(change.id(), id));
            case OUTCOME, FINDING -> below.contains(new FindingId(change.id()));
            case FACT_TYPE, ALIAS -> true;
        };
    }

    /** One version, ready to run. */
    private record Version(RuleBase base, RuleBases bases, CausalGraph graph) {
        Version(RuleBase base) {
            this(
                    base,
                    new RuleBases(List.of(base), base.pack().manifest().id()),
                    new CausalGraph(base.pack().manifest(), base.pack().rules().values()));
        }

        Run run(FactSet factSet, EvaluationWatch watch) {
            Case made = Case.of(base, factSet, watch);
            return new Run(
                    made.standings(),
                    made.evaluation().firings().stream()
                            .map(firing -> firing.rule().id().value())
                            .collect(Collectors.toUnmodifiableSet()));
        }

        SortedSet<FindingId> ancestry(String outcome) {
            return graph.ancestry(new FindingId(outcome));
        }

        boolean concludes(String rule, FindingId finding) {
            RulePack pack = base.pack();
            return pack.rules().values().stream()
                    .anyMatch(one -> one.id().value().equals(rule)
                            && one.conclusion().finding().equals(finding));
        }
    }

    /** What one version made of a fact set. */
    private record Run(List<OutcomeStanding> standings, Set<String> rules) {}
}
