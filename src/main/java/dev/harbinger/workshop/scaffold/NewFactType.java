package dev.harbinger.workshop.scaffold;

import dev.harbinger.engine.TypeWords;
import dev.harbinger.fact.FactType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Adds a fact type to a draft. */
final class NewFactType {
    private static final Pattern FIELD =
            Pattern.compile("(?<name>\\w+):(?<type>\\w+)(?:<(?<of>\\w+)>)?(?::(?<unit>[^\"\\\\:]+))?");

    private final Draft draft;
    private final FactTypeRequest request;

    NewFactType(Draft draft, FactTypeRequest request) {
        this.draft = draft;
        this.request = request;
    }

    /** Adds it and tells what to do next. */
    List<String> add() {
        Declaration declaration = new Declaration(draft, "fact type", request.name());
        declaration.checkName("BorderMarketCount");
        if (request.fields().isEmpty()) {
            draft.problem("A fact type needs a field.", "Maybe add --field area:String.");
        }
        boolean fine = draft.isFine();
        List<String> lines = new ArrayList<>();
        request.fields().forEach(field -> lines.add(field(field, lines.isEmpty())));
        if (fine) {
            declaration.add(
                    "declare " + request.name() + "\n" + annotations(declaration) + String.join("", lines) + "end\n");
        }
        return List.of(
                "Fill in what begins with TODO: each field's meaning, bounds (@min, @max) and what is @required.",
                "Use it in a rule: harbinger new rule ID --when \"$x : " + request.name() + "( ... )\" ...");
    }

    private String annotations(Declaration declaration) {
        String doc = request.doc().isBlank() ? "TODO: what a fact of this type says." : request.doc();
        String term = request.kind() == FactType.Kind.EVENT
                ? "@event @halfLife( \"180 days\" ) @validFor( \"12 months\" )"
                : "@state @validFor( \"24 months\" )";
        return declaration.annotation("doc", doc) + " " + term + "\n";
    }

    private String field(String text, boolean first) {
        Matcher field = FIELD.matcher(text);
        if (!field.matches()) {
            draft.problem(
                    "The field (" + text + ") is not of the form name:type or name:type:unit.",
                    "Maybe write markets:Integer:markets, area:String or tags:List<String>.");
            return "";
        }
        String type = TypeWords.meant(field.group("type"));
        String of = field.group("of") == null ? "" : " @of( \"" + TypeWords.meant(field.group("of")) + "\" )";
        String unit = field.group("unit") == null
                ? ""
                : " @unit( \"" + field.group("unit").strip() + "\" )";
        String bound = unit.isEmpty() || !type.equals("Integer") ? "" : " @min( \"0\" )";
        return field.group("name") + " : " + type + of + (first ? " @key @required" : "") + bound + unit
                + " @doc( \"TODO: what it says.\" )\n";
    }
}
