package dev.harbinger.proof;

import dev.harbinger.fact.Notice;
import dev.harbinger.rule.Claim;
import dev.harbinger.rule.Firing;
import dev.harbinger.rule.RulePack;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Says of claims where other documents hold the opposite, without a verdict, and each pair of claims once. Hedges within
 * one document show in its claims alone. For one telling, not thread-safe.
 */
public final class Disagreements {
    private final RulePack pack;
    private final Set<Set<String>> told = new HashSet<>();

    public Disagreements(RulePack pack) {
        this.pack = pack;
    }

    /** One notice for each claim that firings cite and other documents dispute, by its id. */
    static List<Notice> among(Collection<Firing> firings, RulePack pack) {
        Disagreements disagreements = new Disagreements(pack);
        List<Notice> notices = new ArrayList<>();
        firings.stream()
                .flatMap(firing -> firing.rule().claims().stream())
                .map(id -> disagreements.claim(id).id())
                .distinct()
                .sorted()
                .forEach(claim -> {
                    List<String> others = disagreements.against(claim);
                    if (!others.isEmpty()) {
                        notices.add(new Notice(
                                Notice.Code.DOCUMENTS_DISAGREE,
                                List.of(),
                                disagreements.sentence(List.of(claim), others)));
                    }
                });
        return List.copyOf(notices);
    }

    /** The claims of other documents against a claim, sorted, but for those that were given as a pair with it before. */
    public List<String> against(String claim) {
        return others(claim(claim)).stream()
                .filter(other -> told.add(Set.of(claim, other)))
                .toList();
    }

    /**
     * Claims and those against them, in one sentence.
     *
     * @param claims at least one, of which the first is quoted
     * @param others at least one
     */
    public String sentence(List<String> claims, List<String> others) {
        String statement = claim(claims.get(0)).statement();
        String quoted = statement.endsWith(".") ? statement.substring(0, statement.length() - 1) : statement;
        return "Disputed: " + String.join(", ", claims) + (claims.size() == 1 ? " holds" : " hold") + " that \""
                + quoted + "\"; " + String.join(", ", others)
                + (others.size() == 1 ? " holds the opposite." : " hold the opposite.");
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
