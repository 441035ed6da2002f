package dev.harbinger.fact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Reads posted fact sets against the vocabulary of their pack, and tells everything that is wrong with one at once.
 * Work and memory grow with the size of the document only. Immutable and thread-safe.
 */
public final class FactSetReader {
    private final FactLimits limits;
    private final StrictJson json;

    public FactSetReader(FactLimits limits) {
        this.limits = limits;
        this.json = new StrictJson(limits.maxDepth());
    }

    /**
     * Reads one JSON document.
     *
     * @param document its bytes, UTF-8
     * @param packs the packs that it may name
     * @return the fact set, or its problems in document order, of which at most 1000 are listed
     * @throws IllegalArgumentException if the default pack is not among the packs
     */
    public Reading read(byte[] document, PackLookup packs) {
        String defaultPack = packs.defaultPack();
        if (defaultPack != null && !packs.packs().containsKey(defaultPack)) {
            throw new IllegalArgumentException("The default pack (" + defaultPack + ") is not loaded.");
        }
        ProblemLog problems = new ProblemLog();
        JsonNode root = json.parse(document, problems);
        FactSet factSet = root == null ? null : new DocumentReader(limits, packs, problems).read(root);
        List<FactProblem> found = problems.all();
        if (factSet != null && found.isEmpty()) {
            return new Reading.Accepted(factSet);
        }
        return new Reading.Rejected(found);
    }

    /**
     * Reads a fact set with changes: facts added, changed and removed, origins declared false or graded anew, another
     * day.
     *
     * @param document the fact set that is to be changed, read without a fault before
     * @param changes the JSON of the changes, UTF-8
     * @param packs the packs that the fact set may name
     * @return the changed fact set, or the problems of the changes
     */
    public ChangeReading readChanged(byte[] document, byte[] changes, PackLookup packs) {
        ProblemLog problems = new ProblemLog();
        JsonNode request = json.parse(changes, problems);
        JsonNode original = json.parse(document, problems);
        if (request == null || !(original instanceof ObjectNode object)) {
            return new ChangeReading.Rejected(problems.all());
        }
        return new ChangedReader(limits, packs).read(object, request);
    }

    /**
     * Takes a document apart that holds others.
     *
     * @param document JSON, UTF-8
     * @param names the members that it must have, and no others
     */
    public DocumentParts parts(byte[] document, List<String> names) {
        return DocumentParts.of(document, names, limits);
    }
}
