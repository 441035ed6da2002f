package dev.harbinger.fact;

import com.fasterxml.jackson.databind.JsonNode;
import dev.harbinger.belief.AdmiraltyGrade;
import dev.harbinger.belief.Reliability;
import dev.harbinger.belief.Standing;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the evidence of one fact after the other. For one document, confined to one thread. */
final class EvidenceReader {
    /** The members that evidence may have, in the order in which the documentation tells them. */
    static final List<String> MEMBERS = List.of(
            "occurredOn",
            "occurredUntil",
            "reportedOn",
            "validUntil",
            "origin",
            "reliability",
            "credibility",
            "standing",
            "selfInterested",
            "eventKey",
            "supersedes",
            "reference");

    static final List<String> RELIABILITIES =
            Arrays.stream(Reliability.values()).map(Enum::name).toList();
    static final List<String> STANDINGS =
            Arrays.stream(Standing.values()).map(Enum::name).toList();

    private static final int WORST_CREDIBILITY = 6;
    private static final List<String> CREDIBILITIES = IntStream.rangeClosed(1, WORST_CREDIBILITY)
            .mapToObj(Integer::toString)
            .toList();

    private final Scalars scalars;
    private final PostedIds ids;
    private final ProblemLog problems;

    EvidenceReader(Scalars scalars, PostedIds ids, ProblemLog problems) {
        this.scalars = scalars;
        this.ids = ids;
        this.problems = problems;
    }

    /**
     * The evidence, or null after a problem that leaves none.
     *
     * @param factId id of its fact as posted, or null if that is unreadable
     */
    @Nullable
    Evidence read(JsonNode node, DocumentPath at, @Nullable String factId) {
        if (!node.isObject()) {
            scalars.wrongKind(node, at, "an object");
            return null;
        }
        Draft draft = new Draft();
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            if (!member.getValue().isNull()) {
                read(draft, member, at, factId);
            }
        }
        checkDays(draft, node, at);
        return draft.finished();
    }

    private void read(Draft draft, Map.Entry<String, JsonNode> member, DocumentPath parent, @Nullable String factId) {
        JsonNode value = member.getValue();
        DocumentPath at = parent.child(member.getKey());
        switch (member.getKey()) {
            case "occurredOn" -> draft.occurredOn = scalars.day(value, at);
            case "occurredUntil" -> draft.occurredUntil = scalars.day(value, at);
            case "reportedOn" -> draft.reportedOn = scalars.day(value, at);
            case "validUntil" -> draft.validUntil = scalars.day(value, at);
            case "origin" -> draft.origin = scalars.textOrNothing(value, at);
            case "reliability" -> draft.reliability = scalars.letter(value, at, RELIABILITIES);
            case "credibility" -> draft.credibility = credibility(value, at);
            case "standing" -> draft.standing = scalars.choice(value, at, STANDINGS);
            case "selfInterested" -> draft.selfInterested = scalars.flag(value, at);
            case "eventKey" -> draft.eventKey = scalars.textOrNothing(value, at);
            case "supersedes" -> draft.supersedes = supersedes(value, at, factId);
            case "reference" -> draft.reference = scalars.textOrNothing(value, at);
            default -> problems.add(() -> unknown(member.getKey(), at));
        }
    }

    private static FactProblem unknown(String name, DocumentPath at) {
        return FactProblem.at(at, "unknown-field", "The field (" + Excerpt.of(name) + ") of evidence is unknown.")
                .of(name)
                .allowing(MEMBERS, name);
    }

    private @Nullable Integer credibility(JsonNode node, DocumentPath at) {
        String digits = node.isTextual() ? scalars.text(node, at) : null;
        if (digits != null && !CREDIBILITIES.contains(digits)) {
            problems.add(() -> badCredibility(digits, at));
            return null;
        } else if (digits != null) {
            return Integer.valueOf(digits);
        }
        Integer number = node.isTextual() ? null : scalars.whole(node, at);
        if (number != null && (number < 1 || number > WORST_CREDIBILITY)) {
            problems.add(() -> badCredibility(number.toString(), at).of(node));
            return null;
        }
        return number;
    }

    private static FactProblem badCredibility(String value, DocumentPath at) {
        return FactProblem.at(
                        at, "out-of-range", "The " + at.name() + " (" + Excerpt.of(value) + ") is not between 1 and 6.")
                .of(value)
                .allowing(CREDIBILITIES, value);
    }

    private @Nullable String supersedes(JsonNode node, DocumentPath at, @Nullable String factId) {
        String closed = scalars.textOrNothing(node, at);
        if (closed == null) {
            return null;
        } else if (ids.firstIndex(closed) == null) {
            problems.add(() -> supersedesFault("supersedes-unknown", closed, at, "which is no fact of this set")
                    .meaning(DidYouMean.nearestOfDocument(closed, ids.all())));
        } else if (factId != null && ids.isInLoop(factId)) {
            problems.add(() -> supersedesFault("supersedes-itself", closed, at, "and so, in the end, itself"));
        } else if (factId != null && isOfOtherType(factId, closed)) {
            problems.add(() -> supersedesFault(
                    "supersedes-other-type",
                    closed,
                    at,
                    "which is of another type (" + Excerpt.of(typeOf(closed)) + ")"));
        }
        return closed;
    }

    private boolean isOfOtherType(String factId, String closed) {
        return ids.typeOf(factId) != null
                && ids.typeOf(closed) != null
                && !typeOf(factId).equals(typeOf(closed));
    }

    private String typeOf(String id) {
        String type = ids.typeOf(id);
        return type == null ? "" : type;
    }

    private static FactProblem supersedesFault(String code, String closed, DocumentPath at, String fault) {
        return FactProblem.at(at, code, "The fact supersedes (" + Excerpt.of(closed) + "), " + fault + ".")
                .of(closed);
    }

    private void checkDays(Draft draft, JsonNode node, DocumentPath at) {
        LocalDate from = draft.occurredOn;
        LocalDate until = draft.occurredUntil;
        if (node.path("occurredOn").isMissingNode() || node.path("occurredOn").isNull()) {
            problems.add(
                    () -> FactProblem.at(at.child("occurredOn"), "missing", "The occurredOn of evidence is missing."));
        } else if (from != null && until != null && until.isBefore(from)) {
            problems.add(() -> FactProblem.at(
                            at.child("occurredUntil"),
                            "until-before-start",
                            "The occurredUntil (" + until + ") is before the occurredOn (" + from + ").")
                    .of(until.toString()));
        }
        LocalDate reported = draft.reportedOn;
        if (from != null && reported != null && reported.isBefore(from)) {
            problems.add(() -> FactProblem.at(
                            at.child("reportedOn"),
                            "reported-before-start",
                            "The reportedOn (" + reported + ") is before the occurredOn (" + from + ").")
                    .of(reported.toString()));
        }
    }

    /** What has been read of the evidence so far. */
    private static final class Draft {
        private @Nullable LocalDate occurredOn;
        private @Nullable LocalDate occurredUntil;
        private @Nullable LocalDate reportedOn;
        private @Nullable LocalDate validUntil;
        private @Nullable String origin;
        private @Nullable String reliability;
        private @Nullable Integer credibility;
        private @Nullable String standing;
        private @Nullable Boolean selfInterested;
        private @Nullable String eventKey;
        private @Nullable String supersedes;
        private @Nullable String reference;

        private @Nullable Evidence finished() {
            return occurredOn == null
                    ? null
                    : new Evidence(
                            occurredOn,
                            occurredUntil,
                            reportedOn,
                            validUntil,
                            origin == null ? Evidence.UNATTRIBUTED : origin,
                            grade(),
                            standing == null ? Standing.REPORTED : Standing.valueOf(standing),
                            Boolean.TRUE.equals(selfInterested),
                            eventKey,
                            supersedes,
                            reference);
        }

        private AdmiraltyGrade grade() {
            return new AdmiraltyGrade(
                    reliability == null ? Reliability.F : Reliability.valueOf(reliability),
                    credibility == null ? WORST_CREDIBILITY : credibility);
        }
    }
}
