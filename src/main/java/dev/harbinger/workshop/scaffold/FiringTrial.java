package dev.harbinger.workshop.scaffold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.harbinger.belief.RuleId;
import dev.harbinger.engine.EvaluationStoppedException;
import dev.harbinger.engine.EvaluationWatch;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.fact.FactLimits;
import dev.harbinger.fact.FactSet;
import dev.harbinger.fact.FactSetReader;
import dev.harbinger.fact.FactWeigher;
import dev.harbinger.fact.PackFacts;
import dev.harbinger.fact.PackLookup;
import dev.harbinger.fact.Reading;
import dev.harbinger.rule.RulePack;
import dev.harbinger.workshop.test.ShortForm;
import java.util.List;
import java.util.Map;

/**
 * Tries whether facts make a rule fire.
 *
 * @param base the rules
 * @param rule one of them
 */
record FiringTrial(RuleBase base, RuleId rule) {
    /** The day on which examples are judged; any day will do. */
    static final String AS_OF = "2024-06-01";

    /** The day on which the facts of examples came about. */
    static final String ON = "2024-05-01";

    /** Whether the facts can be posted and make it fire. */
    boolean fires(List<Map<String, JsonNode>> facts) {
        return isSound(facts) && ran(facts);
    }

    /** Whether the facts can be posted and leave it quiet. */
    boolean staysQuiet(List<Map<String, JsonNode>> facts) {
        return isSound(facts) && !ran(facts);
    }

    private boolean isSound(List<Map<String, JsonNode>> facts) {
        return read(facts) instanceof Reading.Accepted;
    }

    private boolean ran(List<Map<String, JsonNode>> facts) {
        try {
            FactSet set = ((Reading.Accepted) read(facts)).factSet();
            return base.evaluate(new FactWeigher().weigh(set).live(), new EvaluationWatch()).firings().stream()
                    .anyMatch(firing -> firing.rule().id().equals(rule));
        } catch (EvaluationStoppedException stopped) {
            return false;
        }
    }

    private PackLookup only() {
        RulePack pack = base.pack();
        return PackLookup.only(
                pack.manifest().id(),
                new PackFacts(pack.vocabulary(), pack.manifest().subjects()));
    }

    private Reading read(List<Map<String, JsonNode>> facts) {
        List<ObjectNode> written = facts.stream()
                .map(fact -> JsonNodeFactory.instance.objectNode().<ObjectNode>setAll(fact))
                .toList();
        ObjectNode document = ShortForm.document(base.pack(), AS_OF, written);
        return new FactSetReader(FactLimits.DEFAULT).read(ShortForm.bytes(document), only());
    }
}
