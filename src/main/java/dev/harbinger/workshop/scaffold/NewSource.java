package dev.harbinger.workshop.scaffold;

import dev.harbinger.rule.ManifestReader;
import java.util.List;
import java.util.regex.Pattern;

/** Adds a source to a draft. */
final class NewSource {
    private static final String BLOCK = "sources";
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

    private final Draft draft;
    private final SourceRequest request;

    NewSource(Draft draft, SourceRequest request) {
        this.draft = draft;
        this.request = request;
    }

    /** Adds it and tells what to do next. */
    List<String> add() {
        if (draft.pack().manifest().sources().containsKey(request.id())) {
            draft.exists("source", request.id(), draft.pack().places().key(ManifestReader.FILE, BLOCK, request.id()));
        }
        if (!ID.matcher(request.id()).matches()) {
            draft.problem(
                    "The id (" + request.id() + ") of a source must be letters, digits, points and hyphens.",
                    "Maybe write DOC24.");
        }
        if (draft.isFine()) {
            String entry =
                    request.id() + ":\n" + Quoted.member(request.members(), "title", "TODO: title of the document")
                            + Quoted.member(request.members(), "authors", "TODO: who wrote it")
                            + Quoted.member(request.members(), "date", "TODO: when, such as 2024-01-01")
                            + Quoted.member(request.members(), "kind", "TODO: what it is, such as an analyst's report")
                            + Quoted.member(request.members(), "bias", "TODO: what it sees too much or too little of");
            draft.addTo(BLOCK, new Draft.Addition("source", entry));
        }
        if (draft.isFine()) {
            draft.load();
        }
        return List.of(
                "Fill in what begins with TODO.",
                "Enter what it says: harbinger new claim " + request.id() + "-01 --paragraph ... --statement ...");
    }
}
