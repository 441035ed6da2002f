package dev.harbinger.workshop.scaffold;

import java.util.List;

/** Adds an outcome to a draft. */
final class NewOutcome {
    private static final String BASE_RATE = "0.02";
    private static final String LADDER = """
              ladder:
                low: "TODO: what this level means for this outcome"
                guarded: "TODO"
                elevated: "TODO"
                high: "TODO"
            """.indent(0);

    private final Draft draft;
    private final OutcomeRequest request;
    private final FindingRequest finding;

    NewOutcome(Draft draft, OutcomeRequest request) {
        this.draft = draft;
        this.request = request;
        this.finding = request.finding();
    }

    /** Adds it and tells what to do next. */
    List<String> add() {
        NewFinding head = new NewFinding(draft, finding);
        head.check();
        if (finding.mechanisms().isEmpty()) {
            draft.problem(
                    "An outcome needs a mechanism, by which rules raise it.",
                    "Maybe add --mechanism \"contagion:Protests encourage others\".");
        }
        if (request.needs().isEmpty() && request.needsFindings().isEmpty()) {
            draft.problem(
                    "An outcome needs fact types or findings that it is assessed by.",
                    "Maybe add --needs with some of "
                            + draft.pack().vocabulary().types().keySet() + ".");
        }
        if (draft.isFine()) {
            draft.addTo("outcomes", new Draft.Addition("outcome", entry(head)));
        }
        if (draft.isFine()) {
            draft.load();
        }
        return List.of(
                "Fill in what begins with TODO, and see what else an outcome may have: rules/README.md.",
                "Raise it: harbinger new rule ID --raises " + finding.id() + " --mechanism "
                        + finding.mechanisms().stream().findFirst().orElse("ID").split(":", 2)[0] + " ...");
    }

    private String entry(NewFinding head) {
        return finding.id() + ":\n" + head.head() + head.member("warning", "TODO: what may happen.")
                + head.member("horizon", "6 months") + head.member("severity", "unknown") + head.leak(BASE_RATE)
                + list("needs", request.needs())
                + list("needsFindings", request.needsFindings()) + head.channels() + LADDER;
    }

    private static String list(String member, List<String> names) {
        return names.isEmpty() ? "" : "  " + member + ": [" + String.join(", ", names) + "]\n";
    }
}
