package dev.harbinger.workshop.scaffold;

import dev.harbinger.engine.TypeWords;
import dev.harbinger.fact.FactType;
import dev.harbinger.fact.FieldType;
import dev.harbinger.rule.Advice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds a tally to a draft. */
final class NewTally {
    private final Draft draft;
    private final TallyRequest request;

    NewTally(Draft draft, TallyRequest request) {
        this.draft = draft;
        this.request = request;
    }

    /** Adds it and tells what to do next. */
    List<String> add() {
        FactType counted = draft.pack().vocabulary().types().get(request.counted());
        if (counted == null) {
            draft.problem(
                    "The fact type (" + request.counted() + ") is unknown.",
                    Advice.nearest(
                            request.counted(), draft.pack().vocabulary().types().keySet()));
        }
        Declaration declaration = new Declaration(draft, "tally", request.name());
        declaration.checkName("RaidWave");
        String doc = request.doc().isBlank() ? "TODO: what it counts." : request.doc();
        StringBuilder text = new StringBuilder("declare " + request.name() + "\n");
        text.append(declaration.annotation("tally", request.counted()));
        text.append(request.within() == null ? "" : declaration.annotation("within", request.within()));
        text.append(request.where() == null ? "" : declaration.annotation("where", request.where()));
        text.append(declaration.annotation("doc", doc)).append('\n');
        request.keys().forEach(key -> text.append(key(counted, key)));
        if (draft.isFine()) {
            declaration.add(text.append("count : Integer @count\nend\n").toString());
        }
        return List.of(
                "Give count a name that says what is counted; add @distinct( \"field\" ) and @sum( \"field\" ) as you need them.",
                "Use it in a rule: harbinger new rule ID --when \"$x : " + request.name() + "( count >= 3 )\" ...");
    }

    private String key(@Nullable FactType counted, String name) {
        FieldType field = counted == null ? null : counted.field(name);
        if (counted != null && field == null) {
            draft.problem(
                    "The field (" + name + ") of " + counted.name() + " is unknown.",
                    Advice.nearest(
                            name, counted.fields().stream().map(FieldType::name).toList()));
        }
        return field == null ? "" : name + " : " + TypeWords.of(field.type()) + " @key\n";
    }
}
