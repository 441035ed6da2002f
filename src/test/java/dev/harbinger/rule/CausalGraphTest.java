package dev.harbinger.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harbinger.belief.Contribution;
import dev.harbinger.belief.FindingId;
import dev.harbinger.belief.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CausalGraphTest {
    private static final Position ANYWHERE = new Position("a.drl", 1, 1);

    @Test
    void aFindingIsPlacedAfterAllThatItStandsOn() {
        CausalGraph graph = graph(rule("d", "b"), rule("d", "c"), rule("b", "a"), rule("c", "b"), rule("e", "a"));
        assertThat(graph.cycle()).isEmpty();
        assertThat(graph.strata()).containsExactly(ids("a"), ids("b", "e"), ids("c"), ids("d"));
        assertThat(graph.ancestry(id("c"))).containsExactly(id("a"), id("b"), id("c"));
    }

    @Test
    void aCycleIsToldWithoutWhatStandsOnIt() {
        CausalGraph graph = graph(rule("a", "c"), rule("c", "d"), rule("d", "c"), rule("b", "x"));
        assertThat(graph.cycle()).containsExactly(id("c"), id("d"));
    }

    @Test
    void aLongChainIsNoTrouble() {
        List<RuleDefinition> rules = new ArrayList<>();
        for (int i = 1; i < 20_000; i++) {
            rules.add(rule("f" + i, "f" + (i - 1)));
        }
        CausalGraph graph = graph(rules.toArray(RuleDefinition[]::new));
        assertThat(graph.strata()).hasSize(20_000);
        assertThat(graph.ancestry(id("f19999"))).hasSize(20_000);
    }

    private static CausalGraph graph(RuleDefinition... rules) {
        Manifest manifest = new Manifest("p", "P", Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
        return new CausalGraph(manifest, List.of(rules));
    }

    private static RuleDefinition rule(String effect, String cause) {
        RuleCondition condition = new RuleCondition.OverFinding(
                RuleCondition.Quantifier.EXISTS, null, id(cause), false, null, List.of(), cause, ANYWHERE);
        return new RuleDefinition(
                new RuleId(effect + "_" + cause),
                ANYWHERE,
                "T",
                List.of(),
                new Conclusion(id(effect), new Contribution.Defines(), null),
                null,
                null,
                RuleDefinition.Status.STABLE,
                "B",
                "",
                List.of(condition));
    }

    private static FindingId id(String value) {
        return new FindingId(value);
    }

    private static List<FindingId> ids(String... values) {
        return List.of(values).stream().map(FindingId::new).toList();
    }
}
