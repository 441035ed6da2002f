package dev.harbinger.workshop.compare;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.harbinger.question.difference.OutcomeChange;
import java.util.List;

/**
 * An outcome that stands otherwise by the second version of a pack.
 *
 * @param change from the first version to the second
 * @param by the changes of the pack that had a part in it: rules that fired by either version somewhere below the
 *     outcome, and its own policy; all changes that could reach it if none of those did
 */
public record Shift(@JsonUnwrapped OutcomeChange change, List<PackChange> by) {
    public Shift {
        by = List.copyOf(by);
    }

    /** Whether the level changed, not only the score. */
    public boolean changesLevel() {
        return change.levelBefore() != change.levelAfter();
    }
}
