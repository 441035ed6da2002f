package dev.harbinger.fact;

import java.time.LocalDate;
import java.util.List;

/**
 * What an analyst posts, read and found free of problems.
 *
 * @param pack id of the pack to assess it with
 * @param subject the country or place that it is about
 * @param asOf the day whose knowledge it is; nothing later counts
 * @param facts in the order of posting
 */
public record FactSet(String pack, String subject, LocalDate asOf, List<PostedFact> facts) {
    public FactSet {
        facts = List.copyOf(facts);
    }
}
