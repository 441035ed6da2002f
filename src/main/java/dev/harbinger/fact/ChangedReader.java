package dev.harbinger.fact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads changed fact sets with every check of posted ones, and tells problems at the places of the request. */
final class ChangedReader {
    private final FactLimits limits;
    private final PackLookup packs;

    ChangedReader(FactLimits limits, PackLookup packs) {
        this.limits = limits;
        this.packs = packs;
    }

    /** The document with the changes of the request; the document itself had no fault. */
    ChangeReading read(ObjectNode document, JsonNode request) {
        ProblemLog problems = new ProblemLog();
        FactChanges changes = new FactChanges(document, limits.maxTextLength(), problems);
        changes.apply(request);
        List<ChangedFact> facts = changes.facts();
        FactSet factSet = new DocumentReader(limits, packs, problems, facts::get).read(document);
        List<FactProblem> found = problems.all();
        return factSet != null && found.isEmpty()
                ? new ChangeReading.Accepted(factSet, document.toString().getBytes(StandardCharsets.UTF_8))
                : new ChangeReading.Rejected(found);
    }
}
