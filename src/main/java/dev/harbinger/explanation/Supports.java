package dev.harbinger.explanation;

import dev.harbinger.belief.FactId;
import dev.harbinger.belief.Support;
import dev.harbinger.belief.WeighedReport;
import dev.harbinger.fact.Fact;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The supports of the live facts, as they are or with one origin left out. */
final class Supports {
    private final Map<FactId, Fact> facts = new HashMap<>();
    private final List<Fact> live;

    Supports(List<Fact> live) {
        this.live = live;
        live.forEach(fact -> facts.put(fact.id(), fact));
    }

    List<Fact> facts() {
        return live;
    }

    Fact fact(FactId id) {
        Fact fact = facts.get(id);
        if (fact == null) {
            throw new IllegalArgumentException("The fact (" + id + ") is not live.");
        }
        return fact;
    }

    Support of(FactId id) {
        Fact fact = facts.get(id);
        return fact == null ? Support.NONE : fact.support();
    }

    /** The facts of which one origin reported. */
    Set<FactId> reportedBy(String origin) {
        return live.stream()
                .filter(fact -> fact.reports().stream()
                        .anyMatch(report -> report.origin().equals(origin)))
                .map(Fact::id)
                .collect(Collectors.toSet());
    }

    /** The support of a fact without what one origin reported. */
    Support without(String origin, FactId id) {
        Fact fact = facts.get(id);
        if (fact == null) {
            return Support.NONE;
        }
        Collection<WeighedReport> others = fact.reports().stream()
                .filter(report -> !report.origin().equals(origin))
                .toList();
        return others.size() == fact.reports().size() ? fact.support() : Support.of(others);
    }
}
