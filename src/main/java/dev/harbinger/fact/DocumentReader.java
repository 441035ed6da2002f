package dev.harbinger.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Reads one parsed document. Confined to one thread. */
final class DocumentReader {
    private static final List<String> MEMBERS = List.of("pack", "subject", "asOf", "facts");

    private final FactLimits limits;
    private final PackLookup packs;
    private final ProblemLog problems;
    private final Scalars scalars;
    private final IntFunction<DocumentPath> places;

    DocumentReader(FactLimits limits, PackLookup packs, ProblemLog problems) {
        this(limits, packs, problems, DocumentPath.DOCUMENT.child("facts")::child);
    }

    /** @param places where each fact was posted, by its index */
    DocumentReader(FactLimits limits, PackLookup packs, ProblemLog problems, IntFunction<DocumentPath> places) {
        this.places = places;
        this.limits = limits;
        this.packs = packs;
        this.problems = problems;
        this.scalars = new Scalars(limits.maxTextLength(), problems);
    }

    /** The fact set, or null after a problem that leaves none; one with problems is not to be used. */
    @Nullable
    FactSet read(JsonNode document) {
        if (!document.isObject()) {
            scalars.wrongKind(document, DocumentPath.DOCUMENT, "an object");
            return null;
        }
        Draft draft = new Draft(packId(document), packs.packs());
        for (Map.Entry<String, JsonNode> member : document.properties()) {
            if (!member.getValue().isNull()) {
                read(draft, member);
            }
        }
        findMissing(document);
        return draft.finished();
    }

    private @Nullable String packId(JsonNode document) {
        JsonNode pack = document.path("pack");
        return pack.isMissingNode() || pack.isNull() ? packs.defaultPack() : pack.textValue();
    }

    private void read(Draft draft, Map.Entry<String, JsonNode> member) {
        JsonNode value = member.getValue();
        DocumentPath at = DocumentPath.DOCUMENT.child(member.getKey());
        switch (member.getKey()) {
            case "pack" -> checkPack(value, at);
            case "subject" -> draft.subject = subject(draft.pack, value, at);
            case "asOf" -> draft.asOf = scalars.day(value, at);
            case "facts" -> draft.facts = facts(draft.pack, value, at);
            default ->
                problems.add(() -> FactProblem.at(
                                at, "unknown-field", "The field (" + at.name() + ") of the document is unknown.")
                        .of(member.getKey())
                        .allowing(MEMBERS, member.getKey()));
        }
    }

    private void checkPack(JsonNode node, DocumentPath at) {
        String id = scalars.text(node, at);
        if (id != null && !packs.packs().containsKey(node.textValue())) {
            problems.add(() -> FactProblem.at(at, "unknown-pack", "The pack (" + Excerpt.of(id) + ") is unknown.")
                    .of(id)
                    .allowing(packIds(), id));
        }
    }

    private List<String> packIds() {
        return packs.packs().keySet().stream().sorted().toList();
    }

    private @Nullable String subject(@Nullable PackFacts pack, JsonNode node, DocumentPath at) {
        String name = scalars.text(node, at);
        String subject = pack == null || name == null ? name : pack.subject(name);
        if (pack != null && name != null && subject == null) {
            List<String> known = List.copyOf(pack.subjects().keySet());
            problems.add(() -> FactProblem.at(
                            at, "unknown-subject", "The subject (" + Excerpt.of(name) + ") is unknown to the pack.")
                    .of(name)
                    .allowing(known, name));
        }
        return subject;
    }

    private @Nullable List<PostedFact> facts(@Nullable PackFacts pack, JsonNode node, DocumentPath at) {
        if (!node.isArray()) {
            scalars.wrongKind(node, at, "a list");
            return null;
        }
        if (node.size() > limits.maxFacts()) {
            problems.add(() -> FactProblem.at(
                            at,
                            "too-many-facts",
                            "There are " + node.size() + " facts; at most " + limits.maxFacts() + " are allowed.")
                    .of(Integer.toString(node.size())));
            return null;
        }
        Vocabulary vocabulary = pack == null ? null : pack.vocabulary();
        return facts(new FactReader(limits, new PostedIds(node), vocabulary, problems), node);
    }

    private List<PostedFact> facts(FactReader reader, JsonNode node) {
        List<PostedFact> facts = new ArrayList<>(node.size());
        for (int i = 0; i < node.size() && !problems.isFull(); i++) {
            PostedFact fact = reader.read(node.get(i), i, places.apply(i));
            if (fact != null) {
                facts.add(fact);
            }
        }
        return facts;
    }

    private void findMissing(JsonNode document) {
        for (String name : MEMBERS) {
            JsonNode value = document.get(name);
            boolean isNeeded = !name.equals("pack") || packs.defaultPack() == null;
            if (isNeeded && (value == null || value.isNull())) {
                List<String> allowed = name.equals("pack") ? packIds() : List.of();
                problems.add(() -> FactProblem.at(
                                DocumentPath.DOCUMENT.child(name), "missing", "The fact set has no `" + name + "`.")
                        .allowing(allowed, ""));
            }
        }
    }

    /** What has been read of the document so far. */
    private static final class Draft {
        private final @Nullable String packId;
        private final @Nullable PackFacts pack;
        private @Nullable String subject;
        private @Nullable LocalDate asOf;
        private @Nullable List<PostedFact> facts;

        private Draft(@Nullable String packId, Map<String, PackFacts> packs) {
            this.packId = packId;
            this.pack = packId == null ? null : packs.get(packId);
        }

        private @Nullable FactSet finished() {
            return packId == null || subject == null || asOf == null || facts == null
                    ? null
                    : new FactSet(packId, subject, asOf, facts);
        }
    }
}
