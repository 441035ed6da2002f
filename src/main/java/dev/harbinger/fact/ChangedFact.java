package dev.harbinger.fact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A fact of a changed set, which remembers what part of the request it owes to. Confined to one thread. */
final class ChangedFact {
    private final ObjectNode json;
    private final Map<String, Place> changedMembers = new TreeMap<>();
    private @Nullable Place changedBy;

    ChangedFact(ObjectNode json, @Nullable Place changedBy) {
        this.json = json;
        this.changedBy = changedBy;
    }

    ObjectNode json() {
        return json;
    }

    /** Its id, or an empty text. */
    String id() {
        return json.path("id").asText();
    }

    /** The origin of its report, as facts without one are counted. */
    String origin() {
        String origin = json.path("evidence").path("origin").asText();
        return origin.isBlank() ? Evidence.UNATTRIBUTED : Names.tidy(origin);
    }

    /** Notes that a part of the request touched the fact as a whole. */
    void changedBy(Place part) {
        changedBy = part;
    }

    /** Sets a member of the evidence, as a part of the request asks. */
    void setEvidence(String member, JsonNode value, Place part) {
        if (json.get("evidence") instanceof ObjectNode evidence) {
            evidence.set(member, value);
            changedMembers.put("/evidence/" + member, part);
        }
    }

    /** Forgets that the fact closes another one, because that is no longer there. */
    void forgetClosed() {
        if (json.get("evidence") instanceof ObjectNode evidence) {
            evidence.remove("supersedes");
        }
    }

    /** Pointer into the request for a pointer below the fact; empty if the request does not touch the place. */
    String pointer(String below) {
        Place member = changedMembers.get(below);
        if (member != null) {
            return member.pointer();
        }
        return changedBy == null ? "" : changedBy.pointer() + below;
    }

    /** What messages call the fact. */
    String name() {
        return changedBy == null ? "fact " + Excerpt.of(id()) : changedBy.name();
    }
}
