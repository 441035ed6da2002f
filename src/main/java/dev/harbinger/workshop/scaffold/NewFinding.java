package dev.harbinger.workshop.scaffold;

import dev.harbinger.belief.FindingId;
import dev.harbinger.rule.ManifestReader;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Adds a finding to a draft. */
final class NewFinding {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

    private final Draft draft;
    private final FindingRequest request;

    NewFinding(Draft draft, FindingRequest request) {
        this.draft = draft;
        this.request = request;
    }

    /** Adds it and tells what to do next. */
    List<String> add() {
        check();
        if (draft.isFine()) {
            draft.addTo(
                    "findings", new Draft.Addition("finding", request.id() + ":\n" + head() + leak("") + channels()));
        }
        if (draft.isFine()) {
            draft.load();
        }
        String direction = request.mechanisms().isEmpty()
                ? "--defines " + request.id()
                : "--raises " + request.id() + " --mechanism "
                        + id(request.mechanisms().get(0));
        return List.of("Fill in what begins with TODO.", "Conclude it: harbinger new rule ID " + direction + " ...");
    }

    /** Notes what is wrong with what was asked for. */
    void check() {
        FindingId id = new FindingId(request.id());
        if (draft.pack().manifest().findings().containsKey(id)) {
            String block = draft.pack().manifest().outcomes().containsKey(id) ? "outcomes" : "findings";
            draft.exists("finding", request.id(), draft.pack().places().key(ManifestReader.FILE, block, request.id()));
        }
        if (!ID.matcher(request.id()).matches()) {
            draft.problem("The id (" + request.id() + ") is not in snake_case.", "Maybe write food_crisis.");
        }
    }

    /** Its name and definition. */
    String head() {
        String words = request.id().replace('_', ' ');
        String name = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return member("name", name) + member("definition", "TODO: what it is, so that two people agree on it.");
    }

    /** Its base rate; nothing if it is neither given nor has a default. */
    String leak(String otherwise) {
        String leak = request.members().getOrDefault("leak", otherwise);
        return leak.isEmpty() ? "" : "  leak: " + leak + "\n";
    }

    /** Its mechanisms and mitigators. */
    String channels() {
        return channels("mechanisms", request.mechanisms()) + channels("mitigators", request.mitigators());
    }

    private static String channels(String member, List<String> named) {
        StringBuilder text = new StringBuilder(named.isEmpty() ? "" : "  " + member + ":\n");
        for (String one : named) {
            String id = id(one);
            String name = one.length() > id.length() ? one.substring(id.length() + 1) : "TODO: " + id.replace('_', ' ');
            text.append("    ")
                    .append(id)
                    .append(": ")
                    .append(Quoted.text(name.strip()))
                    .append('\n');
        }
        return text.toString();
    }

    private static String id(String channel) {
        return channel.split(":", 2)[0].strip();
    }

    /** A member as it is given, or as it is to be filled in. */
    String member(String name, String otherwise) {
        return Quoted.member(request.members(), name, otherwise);
    }
}
