package dev.harbinger.question.difference;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.harbinger.belief.Level;
import dev.harbinger.belief.Rounding;
import dev.harbinger.proof.OutcomeStanding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What became of an outcome from one answer to another.
 *
 * @param outcome the outcome
 * @param name its name
 * @param levelBefore its level in the first answer
 * @param levelAfter its level in the second answer
 * @param scoreBefore its score in the first answer, or null if it was not assessed
 * @param scoreAfter its score in the second answer, or null if it was not assessed
 * @param change score after less score before, where an outcome that was not assessed counts as 0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OutcomeChange(
        String outcome,
        String name,
        Level levelBefore,
        Level levelAfter,
        @Nullable Double scoreBefore,
        @Nullable Double scoreAfter,
        double change) {
    private static final Comparator<OutcomeChange> LARGEST_FIRST = Comparator.comparingDouble(
                    (OutcomeChange change) -> -Math.abs(change.change()))
            .thenComparing(OutcomeChange::outcome);

    /** Every outcome that either answer has, by falling size of the change, then by id. */
    public static List<OutcomeChange> between(List<OutcomeStanding> before, List<OutcomeStanding> after) {
        Map<String, OutcomeStanding> then = byId(before);
        Map<String, OutcomeStanding> now = byId(after);
        List<OutcomeChange> changes = new ArrayList<>();
        TreeMap<String, OutcomeStanding> all = new TreeMap<>(then);
        all.putAll(now);
        all.forEach(
                (id, one) -> changes.add(of(then.getOrDefault(id, unknown(one)), now.getOrDefault(id, unknown(one)))));
        changes.sort(LARGEST_FIRST);
        return List.copyOf(changes);
    }

    /** Whether level or score changed. */
    public boolean moved() {
        return levelBefore != levelAfter || change != 0;
    }

    /** Whether the level fell. */
    public boolean fell() {
        return levelAfter.compareTo(levelBefore) < 0;
    }

    /** Whether the level rose. */
    public boolean rose() {
        return levelAfter.compareTo(levelBefore) > 0;
    }

    /** The change as part of a sentence, such as {@code Spillover falls from HIGH (0.83) to GUARDED (0.31)}. */
    public String inWords() {
        if (levelBefore == levelAfter) {
            return name + " stays " + levelAfter + scores();
        }
        return name + (fell() ? " falls" : " rises") + " from " + levelBefore + shown(scoreBefore) + " to " + levelAfter
                + shown(scoreAfter);
    }

    private String scores() {
        return scoreBefore == null || scoreAfter == null
                ? ""
                : String.format(Locale.ROOT, " (%.2f to %.2f)", scoreBefore, scoreAfter);
    }

    private static String shown(@Nullable Double score) {
        return score == null ? "" : String.format(Locale.ROOT, " (%.2f)", score);
    }

    private static OutcomeChange of(OutcomeStanding before, OutcomeStanding after) {
        return new OutcomeChange(
                after.id(),
                after.name(),
                before.level(),
                after.level(),
                before.score(),
                after.score(),
                Rounding.toMillionths(after.scoreOrZero() - before.scoreOrZero()));
    }

    private static OutcomeStanding unknown(OutcomeStanding like) {
        return new OutcomeStanding(like.id(), like.name(), Level.NOT_ASSESSED, null);
    }

    private static Map<String, OutcomeStanding> byId(List<OutcomeStanding> standings) {
        Map<String, OutcomeStanding> byId = new TreeMap<>();
        standings.forEach(standing -> byId.put(standing.id(), standing));
        return byId;
    }
}
