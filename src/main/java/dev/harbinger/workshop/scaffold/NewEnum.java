package dev.harbinger.workshop.scaffold;

import dev.harbinger.workshop.format.DrlFormatter;
import dev.harbinger.workshop.format.Formatted;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Adds an enumeration to a draft. */
final class NewEnum {
    private static final String FILE = "vocabulary.drl";
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Za-z0-9]{0,79}");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]{0,79}");

    private final Draft draft;
    private final EnumRequest request;

    NewEnum(Draft draft, EnumRequest request) {
        this.draft = draft;
        this.request = request;
    }

    /** Adds it and tells what to do next. */
    List<String> add() {
        check();
        String doc =
                request.doc().isBlank() ? "TODO: what it says." : request.doc().strip();
        String text = "declare enum " + request.name() + "\n@doc( \"" + doc + "\" )\n"
                + String.join(", ", request.constants()) + ";\nend\n";
        if (draft.isFine() && DrlFormatter.format(FILE, text) instanceof Formatted.Text tidy) {
            draft.append(FILE, "\n\n", new Draft.Addition("enumeration", tidy.text()));
            draft.load();
        }
        return List.of(
                "Use it as the type of a field: harbinger new fact-type NAME --field state:" + request.name(),
                "Name its constants in rules as " + request.name() + "."
                        + request.constants().stream().findFirst().orElse("CONSTANT") + ".");
    }

    private void check() {
        if (!NAME.matcher(request.name()).matches()) {
            draft.problem(
                    "The name (" + request.name() + ") of an enumeration is not in UpperCamelCase.",
                    "Maybe write RouteStatus.");
        }
        if (draft.pack().vocabulary().enums().containsKey(request.name())
                || draft.pack().vocabulary().types().containsKey(request.name())) {
            draft.exists("declaration", request.name(), draft.pack().places().declaration(FILE, request.name()));
        }
        if (request.constants().isEmpty()) {
            draft.problem("An enumeration needs a constant.", "Maybe add --constants OPEN,CLOSED.");
        }
        request.constants().stream()
                .filter(constant -> !CONSTANT.matcher(constant).matches())
                .forEach(constant -> draft.problem(
                        "The constant (" + constant + ") is not in UPPER_SNAKE_CASE.",
                        "Maybe write " + constant.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_") + "."));
        if (request.doc().contains("\"") || request.doc().contains("\\")) {
            draft.problem("The text (" + request.doc() + ") must not hold a double quote or a backslash.", null);
        }
    }
}
