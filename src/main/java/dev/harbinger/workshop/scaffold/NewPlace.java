package dev.harbinger.workshop.scaffold;

import dev.harbinger.fact.Places;
import dev.harbinger.rule.PlacesReader;
import java.util.List;
import java.util.stream.Collectors;

/** Adds a place to a draft. */
final class NewPlace {
    private final Draft draft;
    private final PlaceRequest request;

    NewPlace(Draft draft, PlaceRequest request) {
        this.draft = draft;
        this.request = request;
    }

    /** Adds it and tells what to do next. */
    List<String> add() {
        if (draft.pack().vocabulary().places().byCode().containsKey(request.code())) {
            draft.exists("place", request.code(), draft.pack().places().key(PlacesReader.FILE, request.code()));
        }
        if (draft.isFine()) {
            String names = member("names", request.names());
            String within = request.within() == null ? "" : "in: " + Quoted.text(request.within());
            String members = List.of(names, within, member("borders", request.borders())).stream()
                    .filter(member -> !member.isEmpty())
                    .collect(Collectors.joining(", "));
            draft.append(
                    PlacesReader.FILE, "\n", new Draft.Addition("place", request.code() + ": {" + members + "}\n"));
            draft.load();
        }
        return List.of(
                "Use it as the type of a field: harbinger new fact-type NAME --field site:" + Places.TYPE,
                "Name it in rules: site in " + Places.TYPE + "." + Places.constant(request.code()));
    }

    private static String member(String name, List<String> values) {
        return values.isEmpty()
                ? ""
                : name + ": " + values.stream().map(Quoted::text).collect(Collectors.joining(", ", "[", "]"));
    }
}
