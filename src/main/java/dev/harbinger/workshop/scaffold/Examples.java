package dev.harbinger.workshop.scaffold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.harbinger.belief.Contribution;
import dev.harbinger.belief.FindingId;
import dev.harbinger.fact.FactType;
import dev.harbinger.proof.match.FactGuess;
import dev.harbinger.rule.RuleCondition;
import dev.harbinger.rule.RuleCondition.Quantifier;
import dev.harbinger.rule.RuleDefinition;
import dev.harbinger.rule.RulePack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks for facts that make a rule fire: for each pattern a fact that satisfies it, and for each finding those of a
 * rule that concludes it, or of several if it must reach a level. Each is a guess, and tried out; no facts if all fail.
 * Not thread-safe.
 */
final class Examples {
    private static final int DEEPEST = 4;

    /** Of the rules that conclude a finding, so many are tried in turn. */
    private static final int MOST_IN_TURN = 4;

    /** Of the rules that raise a finding to a level, so many are let fire together. */
    private static final int MOST_TOGETHER = 10;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final RulePack pack;
    private final FiringTrial trial;

    Examples(RulePack pack, FiringTrial trial) {
        this.pack = pack;
        this.trial = trial;
    }

    /** Facts that make the rule fire; empty if none were found. */
    List<Map<String, JsonNode>> firing(RuleDefinition rule) {
        Stream<Pick> inTurn = IntStream.range(0, MOST_IN_TURN).mapToObj(first -> new Pick(first, 1));
        Stream<Pick> together = IntStream.rangeClosed(2, MOST_TOGETHER).mapToObj(count -> new Pick(0, count));
        List<List<Map<String, JsonNode>>> guesses = Stream.concat(inTurn, together)
                .map(pick -> distinct(facts(rule, 0, pick)))
                .distinct()
                .toList();
        return Stream.concat(guesses.stream(), guesses.stream().map(Examples::wellReported))
                .filter(trial::fires)
                .findFirst()
                .orElse(List.of());
    }

    /** The same facts from a source that is known to be right, as a high level may need. */
    private static List<Map<String, JsonNode>> wellReported(List<Map<String, JsonNode>> facts) {
        return facts.stream()
                .map(fact -> {
                    Map<String, JsonNode> full = new LinkedHashMap<>(fact);
                    JsonNode day = full.remove("on");
                    full.put(
                            "evidence",
                            JSON.objectNode()
                                    .<ObjectNode>set("occurredOn", day)
                                    .put("origin", "test")
                                    .put("reliability", "A")
                                    .put("credibility", 1));
                    return full;
                })
                .toList();
    }

    /**
     * Which of the rules that conclude a finding are to fire, the simplest first.
     *
     * @param first number of the first one, from 0
     * @param count how many if the finding must reach a level; else one
     */
    private record Pick(int first, int count) {}

    private static List<Map<String, JsonNode>> distinct(List<Map<String, JsonNode>> facts) {
        return List.copyOf(new LinkedHashSet<>(facts));
    }

    private List<Map<String, JsonNode>> facts(RuleDefinition rule, int depth, Pick pick) {
        List<Map<String, JsonNode>> facts = new ArrayList<>();
        FactGuess guess = new FactGuess(LocalDate.parse(FiringTrial.AS_OF), LocalDate.parse(FiringTrial.ON));
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
                int count = over.atLeast() == null ? 1 : pick.count();
                facts.addAll(concluding(over.finding(), depth + 1, new Pick(pick.first(), count)));
            }
        }
        return facts;
    }

    /** Facts for some of the rules that conclude a finding, those with the fewest patterns first. */
    private List<Map<String, JsonNode>> concluding(FindingId finding, int depth, Pick pick) {
        List<RuleDefinition> rules = pack.rules().values().stream()
                .filter(rule -> rule.conclusion().finding().equals(finding))
                .filter(rule -> !(rule.conclusion().contribution() instanceof Contribution.Lowers))
                .sorted(Comparator.comparingInt(rule -> rule.conditions().size()))
                .toList();
        return rules.stream()
                .skip(Math.max(0, Math.min(pick.first(), rules.size() - 1)))
                .limit(pick.count())
                .flatMap(rule -> facts(rule, depth, pick).stream())
                .toList();
    }
}
