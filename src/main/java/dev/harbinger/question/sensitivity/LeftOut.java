package dev.harbinger.question.sensitivity;

import dev.harbinger.question.difference.OutcomeChange;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What becomes of the outcomes if something is left out.
 *
 * @param name what is left out: the id of a fact, or an origin
 * @param facts ids of the posted facts that go with it, sorted
 * @param outcomes the outcomes that move, by falling size of the change, then by id
 * @param sentence the same in words
 */
public record LeftOut(String name, List<String> facts, List<OutcomeChange> outcomes, String sentence) {
    /** Those that matter most first, then by name. */
    public static final Comparator<LeftOut> ORDER = Comparator.comparingInt((LeftOut one) -> -one.falls())
            .thenComparingDouble(one -> -one.size())
            .thenComparing(LeftOut::name);

    public LeftOut {
        facts = List.copyOf(facts);
        outcomes = List.copyOf(outcomes);
    }

    /** A fact that is left out. */
    public static LeftOut fact(String id, List<String> posted, List<OutcomeChange> changes) {
        return of(id, posted, changes, "Without " + id);
    }

    /** An origin that is left out with all that it reports. */
    public static LeftOut origin(String origin, List<String> posted, List<OutcomeChange> changes) {
        return of(origin, posted, changes, "Without the reports of " + origin);
    }

    /** Whether it alone carries the level of that outcome, so that the level falls without it. */
    boolean carries(String outcome) {
        return outcomes.stream().anyMatch(one -> one.outcome().equals(outcome) && one.fell());
    }

    private int falls() {
        return (int) outcomes.stream().filter(OutcomeChange::fell).count();
    }

    private double size() {
        return outcomes.stream()
                .mapToDouble(one -> Math.abs(one.change()))
                .max()
                .orElse(0);
    }

    private static LeftOut of(String name, List<String> posted, List<OutcomeChange> changes, String condition) {
        List<OutcomeChange> moved =
                changes.stream().filter(OutcomeChange::moved).toList();
        return new LeftOut(name, posted, moved, condition + sentence(moved));
    }

    private static String sentence(List<OutcomeChange> moved) {
        String falls = inWords(moved.stream().filter(OutcomeChange::fell).toList());
        String rises = inWords(moved.stream().filter(OutcomeChange::rose).toList());
        if (falls.isEmpty() && rises.isEmpty()) {
            return moved.isEmpty() ? ", nothing changes." : ", scores move but no level does.";
        }
        String first = falls.isEmpty() ? "" : ", these warnings fall: " + falls;
        return first + (rises.isEmpty() ? "" : (falls.isEmpty() ? ", " : "; ") + "these rise: " + rises) + ".";
    }

    private static String inWords(List<OutcomeChange> changes) {
        return changes.stream()
                .map(one -> one.name() + " from " + one.levelBefore() + " to " + one.levelAfter())
                .collect(Collectors.joining("; "));
    }
}
