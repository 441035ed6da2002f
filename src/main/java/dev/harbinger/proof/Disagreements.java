package dev.harbinger.proof;

import dev.harbinger.fact.Notice;
import dev.harbinger.rule.Claim;
import dev.harbinger.rule.Firing;
import dev.harbinger.rule.RulePack;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Says of the claims that an assessment stands on where other documents see it otherwise, without a verdict. Hedges
 * within one document show in its claims alone.
 */
final class Disagreements {
    private final RulePack pack;

    private Disagreements(RulePack pack) {
        this.pack = pack;
    }

    /** One notice for each claim that firings cite and other documents dispute, by its id. */
    static List<Notice> among(Collection<Firing> firings, RulePack pack) {
        Disagreements disagreements = new Disagreements(pack);
        return firings.stream()
                .flatMap(firing -> firing.rule().claims().stream())
                .map(disagreements::claim)
                .distinct()
                .sorted(Comparator.comparing(Claim::id))
                .filter(claim -> !disagreements.others(claim).isEmpty())
                .map(disagreements::notice)
                .toList();
    }

    private Notice notice(Claim claim) {
        String text = "Documents disagree: %s (%s) Otherwise: %s."
                .formatted(claim.id(), claim.statement(), String.join(", ", others(claim)));
        return new Notice("documents-disagree", List.of(), text);
    }

    private List<String> others(Claim claim) {
        return claim.contradicts().stream()
                .map(this::claim)
                .filter(other -> !other.source().equals(claim.source()))
                .map(Claim::id)
                .sorted()
                .distinct()
                .toList();
    }

    private Claim claim(String id) {
        return Objects.requireNonNull(pack.claims().get(id));
    }
}
