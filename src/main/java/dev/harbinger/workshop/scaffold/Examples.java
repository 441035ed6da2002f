package dev.harbinger.workshop.scaffold;

import com.fasterxml.jackson.databind.JsonNode;
import dev.harbinger.belief.Contribution;
import dev.harbinger.belief.FindingId;
import dev.harbinger.fact.FactType;
import dev.harbinger.rule.RuleCondition;
import dev.harbinger.rule.RuleCondition.Quantifier;
import dev.harbinger.rule.RuleDefinition;
import dev.harbinger.rule.RulePack;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Looks for facts that make a rule fire: for each pattern a fact that satisfies it, and for each finding those of a
 * rule that concludes it. It is a guess, and tried out; no facts if it fails. Not thread-safe.
 */
final class Examples {
    private static final int DEEPEST = 4;

    private final RulePack pack;
    private final FiringTrial trial;

    Examples(RulePack pack, FiringTrial trial) {
        this.pack = pack;
        this.trial = trial;
    }

    /** Facts that make the rule fire; empty if none were found. */
    List<Map<String, JsonNode>> firing(RuleDefinition rule) {
        List<Map<String, JsonNode>> facts = distinct(facts(rule, 0));
        return trial.fires(facts) ? facts : List.of();
    }

    private static List<Map<String, JsonNode>> distinct(List<Map<String, JsonNode>> facts) {
        return List.copyOf(new LinkedHashSet<>(facts));
    }

    private List<Map<String, JsonNode>> facts(RuleDefinition rule, int depth) {
        List<Map<String, JsonNode>> facts = new ArrayList<>();
        FactGuess guess = new FactGuess();
        for (RuleCondition condition : rule.conditions()) {
            if (condition.quantifier() == Quantifier.NOT) {
                continue;
            }
            if (condition instanceof RuleCondition.OverFacts over) {
                FactType type = pack.vocabulary().types().get(over.factType());
                if (type != null) {
                    facts.add(guess.of(type, over));
                }
            } else if (condition instanceof RuleCondition.OverFinding over && depth < DEEPEST) {
                facts.addAll(concluding(over.finding(), depth + 1));
            }
        }
        return facts;
    }

    /** Facts for the rule with the fewest patterns among those that conclude a finding. */
    private List<Map<String, JsonNode>> concluding(FindingId finding, int depth) {
        return pack.rules().values().stream()
                .filter(rule -> rule.conclusion().finding().equals(finding))
                .filter(rule -> !(rule.conclusion().contribution() instanceof Contribution.Lowers))
                .min(Comparator.comparingInt(rule -> rule.conditions().size()))
                .map(rule -> facts(rule, depth))
                .orElse(List.of());
    }
}
