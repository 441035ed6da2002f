package dev.harbinger.question.gap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.harbinger.fact.Fact;
import dev.harbinger.fact.PostedFact;
import dev.harbinger.proof.Case;
import dev.harbinger.question.gap.Candidate.Part;
import dev.harbinger.rule.RuleDefinition;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The candidates of one search, no two of the same facts. Not thread-safe. */
final class CandidateSet {
    /** More facts at once are no plan for collection. */
    static final int MOST_FACTS = 5;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Case asked;
    private final Map<Set<Object>, Candidate> found = new LinkedHashMap<>();

    private CandidateSet(Case asked) {
        this.asked = asked;
    }

    /** All that could move what some rules reach: first what follows from the rules, then what follows from what is known. */
    static List<Candidate> of(Case asked, Collection<RuleDefinition> rules) {
        CandidateSet set = new CandidateSet(asked);
        new RuleCandidates(asked, set).addFor(rules);
        new KnownFactCandidates(asked, rules, set).addAll();
        return List.copyOf(set.found.values());
    }

    /** Adds facts that could matter together; none or too many are passed over. */
    void add(List<Part> parts) {
        if (!parts.isEmpty() && parts.size() <= MOST_FACTS) {
            Set<Object> facts = parts.stream()
                    .map(part -> List.of(
                            part.fact().type().name(),
                            part.fact().values(),
                            part.fact().evidence().occurredOn(),
                            part.fact().evidence().origin()))
                    .collect(Collectors.toSet());
            found.putIfAbsent(facts, new Candidate(parts));
        }
    }

    /**
     * A fact as part of a candidate; none if it could not be posted.
     *
     * @param fact in the short form of rule tests
     */
    List<Part> parts(String words, Map<String, JsonNode> fact) {
        PostedFact posted = SupposedFact.of(asked, fact);
        return posted == null ? List.of() : List.of(new Part(words, posted, List.of()));
    }

    /** What is known, in the short form, as if it came about so many days ago. */
    Map<String, JsonNode> known(Fact fact, int daysAgo) {
        Map<String, JsonNode> dated = SupposedFact.known(fact);
        dated.put("on", JSON.textNode(asked.factSet().asOf().minusDays(daysAgo).toString()));
        return dated;
    }

    /** The values of a fact that tell which thing it speaks of. */
    static Map<String, Object> keys(Fact fact) {
        Map<String, Object> keys = new TreeMap<>(fact.values());
        keys.keySet()
                .removeIf(
                        name -> !Objects.requireNonNull(fact.type().field(name)).key());
        return keys;
    }
}
