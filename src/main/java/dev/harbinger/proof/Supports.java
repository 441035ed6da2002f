package dev.harbinger.proof;

import dev.harbinger.belief.FactId;
import dev.harbinger.belief.Support;
import dev.harbinger.belief.WeighedReport;
import dev.harbinger.fact.Fact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    /** The facts of which one origin reported, each with the support that it has without that. */
    Map<FactId, Support> without(String origin) {
        Map<FactId, Support> changed = new HashMap<>();
        for (Fact fact : live) {
            List<WeighedReport> others = fact.reports().stream()
                    .filter(report -> !report.origin().equals(origin))
                    .toList();
            if (others.size() < fact.reports().size()) {
                changed.put(fact.id(), Support.of(others));
            }
        }
        return changed;
    }
}
