package dev.harbinger.question.sensitivity;

import dev.harbinger.question.difference.OutcomeChange;
import java.util.List;

/**
 * Something to be left out of a fact set.
 *
 * @param kind what it is
 * @param name the id of the fact, the ids of both facts, or the origin
 * @param postedIds ids of the posted facts that go with it, sorted
 */
record Omission(Kind kind, String name, List<String> postedIds) {
    enum Kind {
        FACTS,
        ORIGIN
    }

    /** What becomes of the outcomes without it. */
    LeftOut with(List<OutcomeChange> changes) {
        return kind == Kind.ORIGIN ? LeftOut.origin(name, postedIds, changes) : LeftOut.fact(name, postedIds, changes);
    }
}
