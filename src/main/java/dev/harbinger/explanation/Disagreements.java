package dev.harbinger.explanation;

import dev.harbinger.fact.Notice;
import dev.harbinger.rule.Claim;
import dev.harbinger.rule.Firing;
import dev.harbinger.rule.RulePack;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Says where the documents disagree about a claim that an assessment stands on: both sides, without a verdict. */
final class Disagreements {
    private final RulePack pack;
    private final SortedMap<String, Notice> notices = new TreeMap<>();

    private Disagreements(RulePack pack) {
        this.pack = pack;
    }

    /** One notice for each pair of claims, by their ids. */
    static List<Notice> among(Collection<Firing> firings, RulePack pack) {
        Disagreements disagreements = new Disagreements(pack);
        firings.stream()
                .flatMap(firing -> firing.rule().claims().stream())
                .distinct()
                .forEach(disagreements::add);
        return List.copyOf(disagreements.notices.values());
    }

    private void add(String id) {
        Claim claim = claim(id);
        claim.contradicts().stream().map(this::claim).forEach(other -> add(claim, other));
    }

    private void add(Claim claim, Claim other) {
        Claim first = claim.id().compareTo(other.id()) < 0 ? claim : other;
        Claim second = first.equals(claim) ? other : claim;
        String text = "The documents disagree. " + side(first) + " " + side(second);
        notices.put(first.id() + " " + second.id(), new Notice("documents_disagree", List.of(), text));
    }

    private static String side(Claim claim) {
        return claim.id() + " (" + claim.paragraph() + "): " + claim.statement();
    }

    private Claim claim(String id) {
        return Objects.requireNonNull(pack.claims().get(id));
    }
}
