package dev.harbinger.fact;

import java.util.List;

/**
 * A fact set after merging and weighing.
 *
 * @param live the facts that hold on the assessed day, sorted by id
 * @param notices what was set aside or deserves attention, sorted by code and facts
 */
public record WeighedFacts(List<Fact> live, List<Notice> notices) {
    public WeighedFacts {
        live = List.copyOf(live);
        notices = List.copyOf(notices);
    }
}
