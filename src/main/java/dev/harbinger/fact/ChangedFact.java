package dev.harbinger.fact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A fact of a changed set, which remembers what part of the request it owes to, and so is a place in that. Confined to
 * one thread.
 */
final class ChangedFact implements DocumentPath {
    private final ObjectNode json;
    private final Map<String, DocumentPath> changedMembers = new TreeMap<>();
    private @Nullable DocumentPath changedBy;

    ChangedFact(ObjectNode json, @Nullable DocumentPath changedBy) {
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
    void changedBy(DocumentPath part) {
        changedBy = part;
    }

    /** Sets a member of the evidence, as a part of the request asks. */
    void setEvidence(String member, JsonNode value, DocumentPath part) {
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
    @Override
    public String pointer(String below) {
        DocumentPath member = changedMembers.get(below);
        if (member != null) {
            return member.pointer();
        }
        return changedBy == null ? "" : changedBy.pointer() + below;
    }

    /** What messages call the fact. */
    @Override
    public String name() {
        return changedBy == null ? "fact " + Excerpt.of(id()) : changedBy.name();
    }
}
