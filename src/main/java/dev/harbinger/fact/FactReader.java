package dev.harbinger.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one fact after the other. For one document, confined to one thread. */
final class FactReader {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:-]{1,100}");
    private static final List<String> OWN_MEMBERS = List.of("id", "type", "evidence");

    private final Scalars scalars;
    private final EvidenceReader evidence;
    private final PostedIds ids;
    private final ProblemLog problems;
    private final @Nullable Vocabulary vocabulary;
    private final @Nullable FieldReader fields;

    /** A reader of facts of the vocabulary; without one, as the pack is unknown, only ids and evidence are checked. */
    FactReader(FactLimits limits, PostedIds ids, @Nullable Vocabulary vocabulary, ProblemLog problems) {
        this.scalars = new Scalars(limits.maxTextLength(), problems);
        this.evidence = new EvidenceReader(scalars, ids, problems);
        this.ids = ids;
        this.problems = problems;
        this.vocabulary = vocabulary;
        this.fields =
                vocabulary == null ? null : new FieldReader(scalars, limits.maxListLength(), vocabulary, problems);
    }

    /**
     * A fact of the document, or null after a problem that leaves none.
     *
     * @param index its index among the facts
     * @param at where it was posted
     */
    @Nullable
    PostedFact read(JsonNode node, int index, DocumentPath at) {
        if (!node.isObject()) {
            scalars.wrongKind(node, at, "an object");
            return null;
        }
        Draft draft = new Draft(node.path("id").textValue(), typeOf(node));
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            if (!member.getValue().isNull()) {
                read(draft, member, at, index);
            }
        }
        findMissing(draft.type, node, at);
        return draft.finished();
    }

    private void read(Draft draft, Map.Entry<String, JsonNode> member, DocumentPath parent, int index) {
        JsonNode value = member.getValue();
        DocumentPath at = parent.child(member.getKey());
        switch (member.getKey()) {
            case "id" -> checkId(value, at, index);
            case "type" -> checkType(value, at);
            case "evidence" -> draft.evidence = evidence.read(value, at, draft.id);
            default -> readField(draft, member, at);
        }
    }

    private @Nullable FactType typeOf(JsonNode fact) {
        JsonNode name = fact.path("type");
        return vocabulary == null || !name.isTextual()
                ? null
                : vocabulary.types().get(name.textValue());
    }

    private void checkId(JsonNode node, DocumentPath at, int index) {
        String id = scalars.text(node, at);
        if (id == null) {
            return;
        }
        Integer first = ids.firstIndex(node.textValue());
        if (!ID.matcher(node.textValue()).matches()) {
            problems.add(() -> FactProblem.at(
                            at,
                            "bad-id",
                            "The id (" + Excerpt.of(node.textValue())
                                    + ") is not 1 to 100 letters, digits, dots, colons, hyphens or underscores.")
                    .of(node.textValue()));
        } else if (first != null && first != index) {
            problems.add(() -> FactProblem.at(
                            at,
                            "duplicate-id",
                            "The id (" + id + ") of /facts/" + index + " is already the id of /facts/" + first + ".")
                    .of(id));
        }
    }

    private void checkType(JsonNode node, DocumentPath at) {
        String name = scalars.text(node, at);
        if (name != null && vocabulary != null && !vocabulary.types().containsKey(node.textValue())) {
            List<String> known = List.copyOf(vocabulary.types().keySet());
            String what = vocabulary.tallies().containsKey(name) ? ") is counted, not posted." : ") is unknown.";
            problems.add(() -> FactProblem.at(at, "unknown-type", "The type (" + Excerpt.of(name) + what)
                    .of(name)
                    .allowing(known, name));
        }
    }

    private void readField(Draft draft, Map.Entry<String, JsonNode> member, DocumentPath at) {
        if (draft.type == null || fields == null) {
            return;
        }
        FactType type = draft.type;
        FieldType field = type.field(member.getKey());
        if (field == null) {
            problems.add(() -> unknownField(type, member.getKey(), at));
            return;
        }
        Object value = fields.read(field, member.getValue(), at);
        if (value != null) {
            draft.values.put(field.name(), value);
        }
    }

    private static FactProblem unknownField(FactType type, String name, DocumentPath at) {
        List<String> known = new ArrayList<>(OWN_MEMBERS);
        type.fields().forEach(field -> known.add(field.name()));
        String what = type.readable(name) == null ? " is unknown." : " is counted, not posted.";
        return FactProblem.at(at, "unknown-field", "The field (" + Excerpt.of(name) + ") of " + type.name() + what)
                .of(name)
                .allowing(known, name);
    }

    private void findMissing(@Nullable FactType type, JsonNode fact, DocumentPath at) {
        for (String name : OWN_MEMBERS) {
            require(name, fact, at);
        }
        if (type != null) {
            for (FieldType field : type.fields()) {
                if (field.required()) {
                    require(field.name(), fact, at);
                }
            }
        }
    }

    private void require(String name, JsonNode fact, DocumentPath at) {
        JsonNode value = fact.get(name);
        if (value == null || value.isNull()) {
            problems.add(() ->
                    FactProblem.at(at.child(name), "missing", "The " + name + " of " + at.name() + " is missing."));
        }
    }

    /** What has been read of a fact so far. */
    private static final class Draft {
        private final @Nullable String id;
        private final @Nullable FactType type;
        private final Map<String, Object> values = new HashMap<>();
        private @Nullable Evidence evidence;

        private Draft(@Nullable String id, @Nullable FactType type) {
            this.id = id;
            this.type = type;
        }

        private @Nullable PostedFact finished() {
            return id == null || type == null || evidence == null ? null : new PostedFact(id, type, values, evidence);
        }
    }
}
