package dev.harbinger.fact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Applies the changes of one request to the facts of one document. For one request, confined to one thread. */
final class FactChanges {
    private static final List<String> MEMBERS = List.of("add", "change", "remove", "distrust", "regrade", "asOf");
    private static final List<String> GRADES = List.of("origin", "reliability", "credibility");

    private final ObjectNode document;
    private final ProblemLog problems;
    private final Scalars scalars;
    private final List<ChangedFact> facts = new ArrayList<>();
    private final Set<String> ids;
    private final Set<String> origins;
    private final Set<String> removed = new TreeSet<>();

    FactChanges(ObjectNode document, int maxTextLength, ProblemLog problems) {
        this.document = document;
        this.problems = problems;
        this.scalars = new Scalars(maxTextLength, problems);
        document.path("facts").forEach(fact -> facts.add(new ChangedFact((ObjectNode) fact, null)));
        this.ids = facts.stream().map(ChangedFact::id).collect(Collectors.toCollection(TreeSet::new));
        this.origins = facts.stream().map(ChangedFact::origin).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Applies the request in a fixed order, whatever the order of its members, so that added facts are not judged. */
    void apply(JsonNode request) {
        if (!request.isObject()) {
            scalars.wrongKind(request, DocumentPath.DOCUMENT, "an object");
            return;
        }
        for (Map.Entry<String, JsonNode> member : request.properties()) {
            checkMember(member.getKey());
        }
        each(request, "change", this::change);
        each(request, "regrade", this::regrade);
        each(request, "distrust", this::distrust);
        each(request, "remove", this::remove);
        facts.removeIf(fact -> removed.contains(fact.id()));
        each(request, "add", this::add);
        JsonNode asOf = request.path("asOf");
        if (!asOf.isMissingNode() && !asOf.isNull()) {
            document.set("asOf", asOf);
        }
        finish();
    }

    /** The facts as changed, in the order of the document. */
    List<ChangedFact> facts() {
        return List.copyOf(facts);
    }

    private void checkMember(String name) {
        if (!MEMBERS.contains(name)) {
            DocumentPath at = DocumentPath.DOCUMENT.child(name);
            problems.add(() -> FactProblem.at(
                            at, "unknown-field", "The field (" + at.name() + ") of the request is unknown.")
                    .of(name)
                    .allowing(MEMBERS, name));
        }
    }

    private void each(JsonNode request, String name, BiConsumer<JsonNode, DocumentPath> work) {
        JsonNode list = request.path(name);
        DocumentPath at = DocumentPath.DOCUMENT.child(name);
        if (list.isMissingNode() || list.isNull()) {
            return;
        }
        if (!list.isArray()) {
            scalars.wrongKind(list, at, "a list");
            return;
        }
        for (int i = 0; i < list.size() && !problems.isFull(); i++) {
            work.accept(list.get(i), at.child(i));
        }
    }

    private void add(JsonNode fact, DocumentPath at) {
        if (!(fact instanceof ObjectNode object)) {
            scalars.wrongKind(fact, at, "an object");
            return;
        }
        String id = fact.path("id").asText();
        if (!id.isEmpty() && facts.stream().anyMatch(other -> other.id().equals(id))) {
            problems.add(() -> FactProblem.at(
                            at.child("id"),
                            "duplicate-id",
                            "The id (" + Excerpt.of(id) + ") is already that of a fact.")
                    .of(id));
            return;
        }
        facts.add(new ChangedFact(object, at));
    }

    private void change(JsonNode change, DocumentPath at) {
        if (!change.isObject()) {
            scalars.wrongKind(change, at, "an object");
            return;
        }
        String id = named(change, "id", at);
        if (id != null && isKnown(id, ids, "fact", at.child("id"))) {
            facts.stream().filter(fact -> fact.id().equals(id)).forEach(fact -> {
                merge(fact.json(), (ObjectNode) change);
                fact.changedBy(at);
            });
        }
    }

    /** A null removes a member, as RFC 7396 has it. */
    private static void merge(ObjectNode into, ObjectNode change) {
        for (Map.Entry<String, JsonNode> member : change.properties()) {
            JsonNode value = member.getValue();
            if (value.isNull()) {
                into.remove(member.getKey());
            } else if (value instanceof ObjectNode inner && into.get(member.getKey()) instanceof ObjectNode old) {
                merge(old, inner);
            } else {
                into.set(member.getKey(), value);
            }
        }
    }

    private void regrade(JsonNode grade, DocumentPath at) {
        if (!grade.isObject()) {
            scalars.wrongKind(grade, at, "an object");
            return;
        }
        for (Map.Entry<String, JsonNode> member : grade.properties()) {
            String name = member.getKey();
            if (!GRADES.contains(name)) {
                problems.add(() -> FactProblem.at(
                                at.child(name), "unknown-field", "The field (" + Excerpt.of(name) + ") is unknown.")
                        .of(name)
                        .allowing(GRADES, name));
            }
        }
        String origin = named(grade, "origin", at);
        if (origin != null && isKnownOrigin(origin, at.child("origin"))) {
            GRADES.subList(1, GRADES.size()).forEach(member -> regrade(origin, grade, member, at));
        }
    }

    private void regrade(String origin, JsonNode grade, String member, DocumentPath at) {
        JsonNode value = grade.path(member);
        if (!value.isMissingNode() && !value.isNull()) {
            facts.stream()
                    .filter(fact -> isOf(fact, origin))
                    .forEach(fact -> fact.setEvidence(member, value, at.child(member)));
        }
    }

    /** A source that is wrong says nothing: its reports are taken away, for and against. */
    private void distrust(JsonNode name, DocumentPath at) {
        String origin = scalars.text(name, at);
        if (origin != null && isKnownOrigin(origin, at)) {
            facts.stream()
                    .filter(fact -> isOf(fact, origin))
                    .map(ChangedFact::id)
                    .forEach(removed::add);
        }
    }

    private void remove(JsonNode name, DocumentPath at) {
        String id = scalars.text(name, at);
        if (id != null && isKnown(id, ids, "fact", at)) {
            removed.add(id);
        }
    }

    private void finish() {
        Set<String> left = facts.stream().map(ChangedFact::id).collect(Collectors.toSet());
        for (ChangedFact fact : facts) {
            String closed = fact.json().path("evidence").path("supersedes").asText();
            if (removed.contains(closed) && !left.contains(closed)) {
                fact.forgetClosed();
            }
        }
        document.putArray("facts").addAll(facts.stream().map(ChangedFact::json).toList());
    }

    private @Nullable String named(JsonNode object, String member, DocumentPath at) {
        JsonNode name = object.path(member);
        if (!name.isMissingNode() && !name.isNull()) {
            return scalars.text(name, at.child(member));
        }
        problems.add(() ->
                FactProblem.at(at.child(member), "missing", "The " + member + " of " + at.name() + " is missing."));
        return null;
    }

    private static boolean isOf(ChangedFact fact, String origin) {
        return Names.folded(fact.origin()).equals(Names.folded(origin));
    }

    private boolean isKnownOrigin(String origin, DocumentPath at) {
        return facts.stream().anyMatch(fact -> isOf(fact, origin)) || isKnown(origin, origins, "origin", at);
    }

    private boolean isKnown(String name, Collection<String> known, String what, DocumentPath at) {
        if (known.contains(name)) {
            return true;
        }
        List<String> shown = known.size() > 100 ? List.of() : List.copyOf(known);
        problems.add(() -> FactProblem.at(
                        at,
                        "unknown-" + what,
                        "There is no " + what + " (" + Excerpt.of(name) + ") in the assessed fact set.")
                .of(name)
                .allowing(shown, name)
                .meaning(DidYouMean.nearestOfDocument(name, known)));
        return false;
    }
}
