package dev.harbinger.question.brief;

import dev.harbinger.belief.Level;
import dev.harbinger.fact.Prose;
import dev.harbinger.proof.Case;
import dev.harbinger.proof.ClaimView;
import dev.harbinger.proof.Disagreements;
import dev.harbinger.proof.FiringView;
import dev.harbinger.proof.OutcomeView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Where other documents see otherwise what the key judgements stand on: the claims behind outcomes of ELEVATED or
 * higher, those of the strongest firings first, grouped by what contradicts them. The assessment itself lists all.
 */
final class Disputes {
    private static final int MOST = 8;

    private final Case asked;
    private final Disagreements disagreements;

    private Disputes(Case asked) {
        this.asked = asked;
        this.disagreements = new Disagreements(asked.pack());
    }

    /** One sentence for each group, of which at most eight are told. */
    static List<String> of(Case asked) {
        Disputes disputes = new Disputes(asked);
        List<String> all = disputes.groups().entrySet().stream()
                .map(group -> disputes.disagreements.sentence(group.getValue(), group.getKey()))
                .toList();
        if (all.size() <= MOST) {
            return all;
        }
        List<String> told = new ArrayList<>(all.subList(0, MOST));
        told.add("Documents disagree on " + Prose.counted(all.size() - MOST, "more point")
                + " behind the key judgements; the notices of the assessment have them all.");
        return told;
    }

    /** Disputed claims by what contradicts them. */
    private Map<List<String>, List<String>> groups() {
        Map<List<String>, List<String>> groups = new LinkedHashMap<>();
        behindJudgements()
                .sorted(Comparator.comparingDouble(FiringView::strength)
                        .reversed()
                        .thenComparing(FiringView::id))
                .flatMap(firing -> firing.claims().stream())
                .map(ClaimView::id)
                .distinct()
                .forEach(claim -> groups.computeIfAbsent(disagreements.against(claim), key -> new ArrayList<>())
                        .add(claim));
        groups.remove(List.of());
        return groups;
    }

    private Stream<FiringView> behindJudgements() {
        SortedSet<String> findings = new TreeSet<>();
        asked.explanation().outcomes().stream()
                .filter(outcome -> outcome.level().atLeast(Level.ELEVATED))
                .map(OutcomeView::id)
                .forEach(id -> addWithCauses(id, findings));
        return asked.explanation().firings().stream()
                .filter(firing -> findings.contains(firing.concludes().finding()));
    }

    private void addWithCauses(String finding, SortedSet<String> findings) {
        if (findings.add(finding)) {
            asked.evaluation().firings().stream()
                    .filter(firing -> firing.argument().concludes().id().value().equals(finding))
                    .flatMap(firing -> firing.argument().premises().stream())
                    .forEach(premise -> addWithCauses(premise.finding().id().value(), findings));
        }
    }
}
