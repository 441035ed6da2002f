package dev.harbinger.fact;

import com.fasterxml.jackson.databind.JsonNode;
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
}
