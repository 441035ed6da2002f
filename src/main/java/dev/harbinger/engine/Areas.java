package dev.harbinger.engine;

import dev.harbinger.belief.FindingId;
import dev.harbinger.belief.FindingKey;
import dev.harbinger.belief.Graded;
import dev.harbinger.fact.Fact;
import dev.harbinger.rule.Constraint;
import dev.harbinger.rule.Constraint.Operand;
import dev.harbinger.rule.ConstraintVariables;
import dev.harbinger.rule.RuleCondition;
import dev.harbinger.rule.RuleCondition.OverFinding;
import dev.harbinger.rule.RuleDefinition;
import dev.harbinger.rule.RulePack;
import dev.harbinger.rule.Template;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * Tells rules what holds in areas: what was concluded for the whole country holds in each that the facts name. Only the
 * findings for which some rule asks by area are told. For one evaluation, not thread-safe.
 */
final class Areas {
    private final Asked asked;
    private final Set<String> areas = new TreeSet<>();
    private final SortedMap<FindingKey, Graded> countrywide = new TreeMap<>();
    private final Set<FindingKey> told = new HashSet<>();

    Areas(Asked asked) {
        this.asked = asked;
    }

    /**
     * What the rules of a pack ask by area.
     *
     * @param findings findings for which a rule asks by area
     * @param fields names of the fields that hold the areas
     */
    record Asked(Set<FindingId> findings, Set<String> fields) {
        static Asked of(RulePack pack) {
            Set<FindingId> findings = new HashSet<>();
            Set<String> fields = new HashSet<>();
            for (RuleDefinition rule : pack.rules().values()) {
                for (RuleCondition condition : rule.conditions()) {
                    if (condition instanceof OverFinding over && over.local()) {
                        findings.add(over.finding());
                        over.constraints().forEach(one -> addField(one, rule, fields));
                    }
                }
                String area = rule.conclusion().area();
                if (area != null) {
                    Template.parse(area).slots().forEach(slot -> addField(slot.variable(), slot.field(), rule, fields));
                }
            }
            return new Asked(findings, fields);
        }

        private static void addField(Constraint constraint, RuleDefinition rule, Set<String> fields) {
            if (constraint instanceof Constraint.Compare compare
                    && compare.operand() instanceof Operand.Reference reference) {
                addField(reference.variable(), reference.field(), rule, fields);
            }
        }

        private static void addField(String variable, String field, RuleDefinition rule, Set<String> fields) {
            if (!field.isEmpty()) {
                fields.add(field);
                return;
            }
            rule.conditions().stream()
                    .filter(RuleCondition.OverFacts.class::isInstance)
                    .flatMap(over -> ((RuleCondition.OverFacts) over).constraints().stream())
                    .flatMap(ConstraintVariables::binds)
                    .filter(bind -> bind.variable().equals(variable))
                    .forEach(bind -> fields.add(bind.field()));
        }
    }

    /** Remembers the areas that a fact names. */
    void know(Fact fact) {
        if (asked.findings().isEmpty()) {
            return;
        }
        for (String field : asked.fields()) {
            if (fact.values().get(field) instanceof String area) {
                areas.add(area);
            }
        }
    }

    /**
     * Tells what holds in areas after some findings were graded.
     *
     * @param graded all findings so far
     * @param latest those graded last
     * @param tell takes each finding once, with its key
     */
    void tell(
            SortedMap<FindingKey, Graded> graded,
            SortedMap<FindingKey, Graded> latest,
            BiConsumer<FindingKey, Graded> tell) {
        latest.forEach((key, one) -> {
            if (key.area() != null) {
                areas.add(key.area());
            } else if (asked.findings().contains(key.id())) {
                countrywide.put(key, one);
            }
        });
        for (FindingKey country : countrywide.keySet()) {
            for (String area : areas) {
                FindingKey key = new FindingKey(country.id(), area);
                Graded there = Graded.of(graded, key);
                if (there != null && there.argued() && !graded.containsKey(key) && told.add(key)) {
                    tell.accept(key, there);
                }
            }
        }
    }
}
