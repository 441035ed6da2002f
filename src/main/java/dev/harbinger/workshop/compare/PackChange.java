package dev.harbinger.workshop.compare;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.harbinger.belief.FindingSpec;
import dev.harbinger.rule.Outcome;
import dev.harbinger.rule.RuleCondition;
import dev.harbinger.rule.RuleDefinition;
import dev.harbinger.rule.RulePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing that may give other levels in a second version of a pack. What only words an explanation is left out: titles,
 * sentences, notes, claims.
 *
 * @param what what it is
 * @param id the rule, outcome or fact type
 * @param kind what became of it
 */
public record PackChange(What what, String id, Kind kind) {
    /** What a pack is made of. */
    public enum What {
        @JsonProperty("rule")
        RULE("rule"),
        @JsonProperty("outcome")
        OUTCOME("outcome"),
        @JsonProperty("finding")
        FINDING("finding"),
        @JsonProperty("fact_type")
        FACT_TYPE("fact type"),
        @JsonProperty("alias")
        ALIAS("alias");

        private final String word;

        What(String word) {
            this.word = word;
        }

        /** The name of it in words. */
        public String word() {
            return word;
        }
    }

    /** What became of it. */
    public enum Kind {
        @JsonProperty("added")
        ADDED("added"),
        @JsonProperty("removed")
        REMOVED("removed"),
        @JsonProperty("changed")
        CHANGED("changed");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The name of it in words. */
        public String word() {
            return word;
        }
    }

    /** The change in words, such as {@code rule spillover_base_near_border is changed}. */
    @Override
    public String toString() {
        return what.word() + " " + id + " is " + kind.word();
    }

    /** What became of a pack, rules first, each kind sorted by id. */
    public static List<PackChange> between(RulePack before, RulePack after) {
        List<PackChange> changes = new ArrayList<>();
        collect(What.RULE, rules(before), rules(after), changes);
        collect(What.OUTCOME, outcomes(before), outcomes(after), changes);
        collect(What.FINDING, findings(before), findings(after), changes);
        collect(What.FACT_TYPE, types(before), types(after), changes);
        collect(What.ALIAS, before.manifest().aliases(), after.manifest().aliases(), changes);
        return List.copyOf(changes);
    }

    private static void collect(What what, Map<String, ?> before, Map<String, ?> after, List<PackChange> changes) {
        Map<String, PackChange> found = new TreeMap<>();
        before.keySet().forEach(id -> {
            if (!after.containsKey(id)) {
                found.put(id, new PackChange(what, id, Kind.REMOVED));
            } else if (!Objects.equals(before.get(id), after.get(id))) {
                found.put(id, new PackChange(what, id, Kind.CHANGED));
            }
        });
        after.keySet().stream()
                .filter(id -> !before.containsKey(id))
                .forEach(id -> found.put(id, new PackChange(what, id, Kind.ADDED)));
        changes.addAll(found.values());
    }

    private static Map<String, Object> rules(RulePack pack) {
        return pack.rules().values().stream()
                .collect(Collectors.toMap(rule -> rule.id().value(), PackChange::effect));
    }

    /** All of a rule that bears on levels. */
    private static List<Object> effect(RuleDefinition rule) {
        return List.of(
                rule.conclusion(),
                rule.force(),
                rule.conditions().stream().map(RuleCondition::text).toList());
    }

    private static Map<String, Object> outcomes(RulePack pack) {
        return specs(pack)
                .filter(spec -> pack.manifest().outcomes().containsKey(spec.id()))
                .collect(Collectors.toMap(spec -> spec.id().value(), spec -> outcome(pack, spec)));
    }

    private static List<Object> outcome(RulePack pack, FindingSpec spec) {
        Outcome outcome = Objects.requireNonNull(pack.manifest().outcomes().get(spec.id()));
        return List.of(spec, outcome.kind(), outcome.needs(), outcome.needsFindings());
    }

    private static Map<String, Object> findings(RulePack pack) {
        return specs(pack)
                .filter(spec -> !pack.manifest().outcomes().containsKey(spec.id()))
                .collect(Collectors.toMap(spec -> spec.id().value(), spec -> spec));
    }

    private static Stream<FindingSpec> specs(RulePack pack) {
        return pack.strata().stream().flatMap(List::stream);
    }

    private static Map<String, Object> types(RulePack pack) {
        return pack.vocabulary().types().values().stream().collect(Collectors.toMap(type -> type.name(), type -> type));
    }
}
