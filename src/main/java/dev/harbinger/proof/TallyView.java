package dev.harbinger.proof;

import java.util.List;

/**
 * Something that was counted over facts.
 *
 * @param tally its name in the vocabulary
 * @param text the numbers, the window and the days, such as "3 attacks within 30 days: 2 May 2021, ..."
 * @param facts ids of the posted facts that were counted, sorted
 */
public record TallyView(String tally, String text, List<String> facts) {
    public TallyView {
        facts = List.copyOf(facts);
    }
}
