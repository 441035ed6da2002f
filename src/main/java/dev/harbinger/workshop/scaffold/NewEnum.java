package dev.harbinger.workshop.scaffold;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Adds an enumeration to a draft. */
final class NewEnum {
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]{0,79}");

    private final Draft draft;
    private final EnumRequest request;

    NewEnum(Draft draft, EnumRequest request) {
        this.draft = draft;
        this.request = request;
    }

    /** Adds it and tells what to do next. */
    List<String> add() {
        Declaration declaration = new Declaration(draft, "enumeration", request.name());
        declaration.checkName("RouteStatus");
        checkConstants();
        String doc = request.doc().isBlank() ? "TODO: what it says." : request.doc();
        if (draft.isFine()) {
            declaration.add("declare enum " + request.name() + "\n" + declaration.annotation("doc", doc) + "\n"
                    + String.join(", ", request.constants()) + ";\nend\n");
        }
        return List.of(
                "Use it as the type of a field: harbinger new fact-type NAME --field state:" + request.name(),
                "Name its constants in rules as " + request.name() + "."
                        + request.constants().stream().findFirst().orElse("CONSTANT") + ".");
    }

    private void checkConstants() {
        if (request.constants().isEmpty()) {
            draft.problem("An enumeration needs a constant.", "Maybe add --constants OPEN,CLOSED.");
        }
        request.constants().stream()
                .filter(constant -> !CONSTANT.matcher(constant).matches())
                .forEach(constant -> draft.problem(
                        "The constant (" + constant + ") is not in UPPER_SNAKE_CASE.",
                        "Maybe write " + constant.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_") + "."));
    }
}
