package dev.harbinger.fact;

import dev.harbinger.belief.Standing;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sets aside the posted facts that say nothing on the assessed day, each with a notice: not yet known, expired,
 * without support by its standing or grade, superseded by name (METHOD.md §1).
 */
final class Admissibility {
    private final LocalDate asOf;
    private final NoticeLog notices;

    Admissibility(LocalDate asOf, NoticeLog notices) {
        this.asOf = asOf;
        this.notices = notices;
    }

    /** The facts that count, in the order given. */
    List<PostedFact> passing(List<PostedFact> facts) {
        List<PostedFact> current = facts.stream()
                .filter(this::isKnown)
                .filter(this::isCurrent)
                .filter(this::counts)
                .toList();
        Map<String, String> closedBy = closedBy(facts, current);
        return current.stream().filter(fact -> isOpen(fact, closedBy)).toList();
    }

    private boolean isKnown(PostedFact fact) {
        LocalDate reported = fact.evidence().reportedOn();
        LocalDate occurred = fact.evidence().occurredOn();
        if (occurred.isAfter(asOf)) {
            return setAside(
                    Notice.Code.NOT_YET_KNOWN,
                    fact,
                    "is not yet known: it occurred on " + Prose.day(occurred) + ", after " + Prose.day(asOf));
        } else if (reported != null && reported.isAfter(asOf)) {
            return setAside(
                    Notice.Code.NOT_YET_KNOWN,
                    fact,
                    "is not yet known: it was reported on " + Prose.day(reported) + ", after " + Prose.day(asOf));
        }
        return true;
    }

    private boolean isCurrent(PostedFact fact) {
        Evidence evidence = fact.evidence();
        if (evidence.validUntil() != null) {
            return !asOf.isAfter(evidence.validUntil())
                    || setAside(
                            Notice.Code.EXPIRED,
                            fact,
                            "is past its validity: it held until " + Prose.day(evidence.validUntil()));
        }
        Period term = term(fact);
        LocalDate end = evidence.occurredUntil() == null ? evidence.occurredOn() : evidence.occurredUntil();
        return term == null
                || !asOf.isAfter(end.plus(term))
                || setAside(
                        Notice.Code.EXPIRED,
                        fact,
                        "is past its validity: " + fact.type().name() + " holds for " + ValueFormat.period(term)
                                + " after " + Prose.day(end));
    }

    private static @Nullable Period term(PostedFact fact) {
        Validity validity = fact.type().validity();
        for (Validity.Case each : validity.cases()) {
            if (each.constant().equals(fact.values().get(each.field()))) {
                return each.term();
            }
        }
        return validity.otherwise();
    }

    private boolean counts(PostedFact fact) {
        Standing standing = fact.evidence().standing();
        if (standing != Standing.REPORTED && standing != Standing.DENIED) {
            String word = standing == Standing.FORECAST
                    ? "a forecast"
                    : standing.name().toLowerCase(Locale.ROOT);
            return setAside(Notice.Code.NOT_SUPPORT, fact, "supports nothing: it is " + word);
        }
        return fact.evidence().grade().weight() > 0
                || setAside(
                        Notice.Code.NO_WEIGHT,
                        fact,
                        "has no weight: its grade is " + fact.evidence().grade());
    }

    /** Only a disinterested report that counts can close another: what else could would easily delete evidence. */
    private Map<String, String> closedBy(List<PostedFact> facts, List<PostedFact> current) {
        Map<String, String> closedBy = new HashMap<>();
        Set<String> effective = new HashSet<>();
        for (PostedFact fact : current) {
            Evidence evidence = fact.evidence();
            if (evidence.standing() == Standing.REPORTED
                    && !evidence.selfInterested()
                    && evidence.supersedes() != null) {
                effective.add(fact.id());
                closedBy.merge(evidence.supersedes(), fact.id(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
        }
        for (PostedFact fact : facts) {
            if (fact.evidence().supersedes() != null && !effective.contains(fact.id())) {
                setAside(
                        Notice.Code.SUPERSEDES_IGNORED,
                        fact,
                        (fact.evidence().selfInterested() ? "is the word of a party to the matter" : "does not count")
                                + ", so it does not supersede "
                                + fact.evidence().supersedes());
            }
        }
        return closedBy;
    }

    private boolean isOpen(PostedFact fact, Map<String, String> closedBy) {
        String by = closedBy.get(fact.id());
        return by == null || setAside(Notice.Code.SUPERSEDED, fact, "is superseded by " + by);
    }

    /** Always false, so that a test can end with it. */
    private boolean setAside(Notice.Code code, PostedFact fact, String why) {
        notices.add(code, List.of(fact.id()), fact.id() + " " + why + ".");
        return false;
    }
}
