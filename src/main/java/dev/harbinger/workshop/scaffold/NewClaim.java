package dev.harbinger.workshop.scaffold;

import dev.harbinger.rule.Claim;
import dev.harbinger.rule.ClaimsReader;
import dev.harbinger.rule.Position;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Adds a claim to a draft. */
final class NewClaim {
    /** Why a claim is not encoded before a rule cites it. */
    static final String WAITS = "No rule cites it yet.";

    private static final String UNENCODED = "  encoded: no\n  reason: \"" + WAITS + "\"\n";
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,59}");

    private final Draft draft;
    private final ClaimRequest request;

    NewClaim(Draft draft, ClaimRequest request) {
        this.draft = draft;
        this.request = request;
    }

    /** Adds it for a later rule and tells what to do next. */
    List<String> add() {
        addEntry(isCited() ? "" : UNENCODED);
        if (draft.isFine()) {
            draft.load();
        }
        String fillIn = "Fill in what begins with TODO, in your own words.";
        return isCited()
                ? List.of(fillIn)
                : List.of(fillIn, "Encode it: harbinger new rule ID --claims " + request.id() + " ...");
    }

    private boolean isCited() {
        return draft.pack().rules().values().stream()
                .anyMatch(rule -> rule.claims().contains(request.id()));
    }

    /** Adds it for a rule that is added with it. */
    void addCited() {
        addEntry("");
    }

    private void addEntry(String tail) {
        check();
        if (source().isEmpty()) {
            return;
        }
        String entry = "- id: " + request.id() + "\n" + Quoted.member(request.members(), "source", source())
                + Quoted.member(request.members(), "paragraph", "TODO")
                + Quoted.member(request.members(), "statement", "TODO: what the document says, in our own words.")
                + Quoted.member(request.members(), "strength", "likely")
                + Quoted.member(request.members(), "kind", "causal") + tail;
        draft.append(ClaimsReader.FILE, "\n", new Draft.Addition("claim", entry));
    }

    private void check() {
        Claim known = draft.pack().claims().get(request.id());
        if (known != null) {
            draft.exists("claim", request.id(), position(draft, request.id()));
        }
        if (!ID.matcher(request.id()).matches()) {
            draft.problem(
                    "The id (" + request.id() + ") of a claim must be letters, digits, points and hyphens.",
                    "Maybe use the source's id and a number, such as DOC-01.");
        }
        if (source().isEmpty()) {
            draft.problem(
                    "The source of claim (" + request.id() + ") is not known from its id.",
                    "Maybe name one of " + sources() + ".");
        }
    }

    /** The source that is given, the one whose id the claim's begins with, or the only one. */
    private String source() {
        String prefix = sources().stream()
                .filter(source -> request.id().startsWith(source + "-"))
                .findFirst()
                .orElse(sources().size() == 1 ? sources().iterator().next() : "");
        return request.members().getOrDefault("source", prefix);
    }

    private Set<String> sources() {
        return draft.pack().manifest().sources().keySet();
    }

    /** Lets go of the mark that no rule cites a claim. */
    static void encode(Draft draft, String id) {
        String text = draft.text(ClaimsReader.FILE);
        int start = line(text, id);
        if (start < 0) {
            return;
        }
        int next = text.indexOf("\n- ", start);
        int end = next < 0 ? text.length() : next + 1;
        String entry = text.substring(start, end);
        if (entry.contains(UNENCODED)) {
            draft.replace(
                    ClaimsReader.FILE, text.substring(0, start) + entry.replace(UNENCODED, "") + text.substring(end));
        }
    }

    private static Position position(Draft draft, String id) {
        String text = draft.text(ClaimsReader.FILE);
        String before = text.substring(0, Math.max(0, line(text, id)));
        return new Position(
                ClaimsReader.FILE, (int) before.chars().filter(c -> c == '\n').count() + 1, 1);
    }

    /** Where the entry of a claim begins; -1 if it is written in another form than ours. */
    private static int line(String text, String id) {
        var found = Pattern.compile("(?m)^- +id: +[\"']?" + Pattern.quote(id) + "[\"']?\\s*$")
                .matcher(text);
        return found.find() ? found.start() : -1;
    }
}
