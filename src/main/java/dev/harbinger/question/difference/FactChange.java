package dev.harbinger.question.difference;

import dev.harbinger.fact.Evidence;
import dev.harbinger.fact.PostedFact;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of one posted fact from the first set to the second.
 *
 * @param kind what sort of change it is
 * @param id the fact
 */
record FactChange(Change.Kind kind, String id) {
    /** The fact before the change was made, as it counts on that day; empty if it does not count. */
    Optional<PostedFact> before(Side side, LocalDate day) {
        return switch (kind) {
            case REMOVED, CHANGED ->
                Optional.ofNullable(side.before().get(id))
                        .map(fact -> side.idleBefore().contains(id) ? fact : counting(fact, day));
            case EXPIRED, NOT_YET_KNOWN ->
                Optional.ofNullable(side.after().get(id)).map(fact -> counting(fact, day));
            default -> Optional.empty();
        };
    }

    /** The fact once the change was made, as it counts on that day; empty if it does not count. */
    Optional<PostedFact> after(Side side, LocalDate day) {
        return switch (kind) {
            case ADDED, CHANGED ->
                Optional.ofNullable(side.after().get(id))
                        .map(fact -> side.idleAfter().contains(id) ? fact : counting(fact, day));
            case NEWLY_KNOWN, NOT_YET_EXPIRED ->
                Optional.ofNullable(side.after().get(id)).map(fact -> counting(fact, day));
            default -> Optional.empty();
        };
    }

    /** The fact, made to be known and valid on the day whatever its dates say, so that time can be told from it. */
    private static PostedFact counting(PostedFact fact, LocalDate day) {
        Evidence old = fact.evidence();
        Evidence evidence = new Evidence(
                earlier(old.occurredOn(), day),
                old.occurredUntil(),
                old.reportedOn() == null ? null : earlier(old.reportedOn(), day),
                later(old.validUntil(), day),
                old.origin(),
                old.grade(),
                old.standing(),
                old.selfInterested(),
                old.eventKey(),
                old.supersedes(),
                old.reference());
        return new PostedFact(fact.id(), fact.type(), fact.values(), evidence);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
        return one != null && one.isAfter(other) ? one : other;
    }
}
