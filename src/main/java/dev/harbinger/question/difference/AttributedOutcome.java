package dev.harbinger.question.difference;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.harbinger.belief.Rounding;
import dev.harbinger.fact.Prose;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The change of an outcome, put down to single changes.
 *
 * @param change what became of the outcome
 * @param shares what each change has brought about, by falling size, then by change; those without effect are left out
 * @param sentence the same in words
 */
public record AttributedOutcome(@JsonUnwrapped OutcomeChange change, List<Share> shares, String sentence) {
    private static final int NAMED = 3;
    private static final double SHOWN = .005;
    private static final double NOTHING = 5e-7;
    private static final Comparator<Share> LARGEST_FIRST = Comparator.comparingDouble(
                    (Share share) -> -Math.abs(share.score()))
            .thenComparing(Comparator.comparingDouble((Share share) -> -Math.abs(share.levels())))
            .thenComparing(Share::change);

    public AttributedOutcome {
        shares = List.copyOf(shares);
    }

    /**
     * The share of a change.
     *
     * @param change id of the change
     * @param score its share of the change of the score; the shares add up to the whole
     * @param levels its share of the steps of the level, up or down; the shares add up to the whole
     */
    public record Share(String change, double score, double levels) {}

    /**
     * Puts the changes of all outcomes down to the single changes.
     *
     * @param outcomes ids of the outcomes in the order in which the values of the shares hold their scores; their
     *     levels follow in the same order
     */
    public static List<AttributedOutcome> all(
            List<OutcomeChange> outcomes, List<String> order, List<Change> changes, Shapley.Shares shares) {
        return outcomes.stream()
                .filter(OutcomeChange::moved)
                .map(one -> of(one, shares(order.indexOf(one.outcome()), order.size(), changes, shares), changes))
                .toList();
    }

    private static List<Share> shares(int outcome, int outcomes, List<Change> changes, Shapley.Shares shares) {
        List<Share> all = new ArrayList<>();
        for (int i = 0; i < shares.shares().size(); i++) {
            List<Double> values = shares.shares().get(i);
            Share share = new Share(
                    changes.get(i).id(),
                    Rounding.toMillionths(values.get(outcome)),
                    Rounding.toMillionths(values.get(outcomes + outcome)));
            if (Math.abs(share.score()) > NOTHING || Math.abs(share.levels()) > NOTHING) {
                all.add(share);
            }
        }
        all.sort(LARGEST_FIRST);
        return all;
    }

    private static AttributedOutcome of(OutcomeChange outcome, List<Share> shares, List<Change> changes) {
        String named = shares.stream()
                .limit(NAMED)
                .map(share -> shown(share.score()) + " by " + inWords(share, changes))
                .collect(Collectors.joining(", "));
        String rest = shares.size() > NAMED ? " and " + Prose.counted(shares.size() - NAMED, "smaller change") : "";
        return new AttributedOutcome(
                outcome, shares, outcome.inWords() + (named.isEmpty() ? "." : ": " + named + rest + "."));
    }

    private static String shown(double score) {
        return Math.abs(score) < SHOWN ? "less than 0.01" : String.format(Locale.ROOT, "%+.2f", score);
    }

    private static String inWords(Share share, List<Change> changes) {
        Change change = changes.stream()
                .filter(one -> one.id().equals(share.change()))
                .findFirst()
                .orElseThrow();
        return switch (change.kind()) {
            case TIME -> "the days between";
            case RULES -> "the other rules";
            default -> change.id() + " (" + change.kind().word() + ")";
        };
    }
}
