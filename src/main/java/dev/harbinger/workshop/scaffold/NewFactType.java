package dev.harbinger.workshop.scaffold;

import dev.harbinger.engine.TypeWords;
import dev.harbinger.fact.FactType;
import dev.harbinger.workshop.format.DrlFormatter;
import dev.harbinger.workshop.format.Formatted;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Adds a fact type to a draft. */
final class NewFactType {
    private static final String FILE = "vocabulary.drl";
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Za-z0-9]{0,79}");
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
        check();
        boolean fine = draft.isFine();
        List<String> lines = new ArrayList<>();
        request.fields().forEach(field -> lines.add(field(field, lines.isEmpty())));
        String text = "declare " + request.name() + "\n" + annotations() + String.join("", lines) + "end\n";
        if (fine && DrlFormatter.format(FILE, text) instanceof Formatted.Text tidy) {
            draft.append(FILE, "\n\n", new Draft.Addition("fact type", tidy.text()));
            draft.load();
        }
        return List.of(
                "Fill in what begins with TODO: each field's meaning, bounds (@min, @max) and what is @required.",
                "Use it in a rule: harbinger new rule ID --when \"$x : " + request.name() + "( ... )\" ...");
    }

    private String annotations() {
        String doc = request.doc().isBlank()
                ? "TODO: what a fact of this type says."
                : request.doc().strip();
        String term = request.kind() == FactType.Kind.EVENT
                ? "@event @halfLife( \"180 days\" ) @validFor( \"12 months\" )"
                : "@state @validFor( \"24 months\" )";
        return "@doc( \"" + doc + "\" ) " + term + "\n";
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

    private void check() {
        if (!NAME.matcher(request.name()).matches()) {
            draft.problem(
                    "The name (" + request.name() + ") of a fact type is not in UpperCamelCase.",
                    "Maybe write BorderMarketCount.");
        }
        if (draft.pack().vocabulary().types().containsKey(request.name())
                || draft.pack().vocabulary().enums().containsKey(request.name())) {
            draft.exists("declaration", request.name(), draft.pack().places().declaration(FILE, request.name()));
        }
        if (request.fields().isEmpty()) {
            draft.problem("A fact type needs a field.", "Maybe add --field area:String.");
        }
        if (request.doc().contains("\"") || request.doc().contains("\\")) {
            draft.problem("The text (" + request.doc() + ") must not hold a double quote or a backslash.", null);
        }
    }
}
