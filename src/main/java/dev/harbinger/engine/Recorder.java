package dev.harbinger.engine;

import dev.harbinger.belief.FindingKey;
import dev.harbinger.belief.Graded;
import dev.harbinger.belief.RuleId;
import dev.harbinger.fact.Fact;
import dev.harbinger.rule.RuleDefinition;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.drools.core.rule.consequence.InternalMatch;
import org.kie.api.runtime.rule.Match;

/** Records the matches of one evaluation as they fire. Not thread-safe. */
final class Recorder {
    /** Name under which a session's environment holds its recorder. */
    static final String NAME = "harbinger.recorder";

    private final SortedMap<RuleId, RuleDefinition> rules;
    private final Map<Object, Fact> facts = new IdentityHashMap<>();
    private final List<Recorded> recorded = new ArrayList<>();

    Recorder(SortedMap<RuleId, RuleDefinition> rules) {
        this.rules = rules;
    }

    /** Remembers which fact an inserted object stands for. */
    void know(Object object, Fact fact) {
        facts.put(object, fact);
    }

    /** Records a match. */
    void record(Match match) {
        RuleDefinition rule =
                Objects.requireNonNull(rules.get(new RuleId(match.getRule().getName())));
        List<Fact> matched = new ArrayList<>();
        List<FindingKey> findings = new ArrayList<>();
        // Only the deep objects include what an exists matched.
        for (Object object : ((InternalMatch) match).getObjectsDeep()) {
            Fact fact = facts.get(object);
            if (fact != null) {
                matched.add(fact);
            } else if (object instanceof Finding finding) {
                findings.add(finding.key());
            } else if (object instanceof LocalFinding finding) {
                findings.add(finding.key());
            }
        }
        recorded.add(new Recorded(rule, matched, findings, new MatchValues(match, facts)));
    }

    /** What was recorded since the last call; forgets it. */
    List<Recorded> drain() {
        List<Recorded> drained = List.copyOf(recorded);
        recorded.clear();
        return drained;
    }

    /** A grade as the object that rules match. */
    static Object asObject(Graded graded) {
        FindingKey key = graded.key();
        double score = graded.score().value();
        return key.area() == null
                ? new Finding(key.id().value(), score, graded.level(), key)
                : new LocalFinding(key.id().value(), key.area(), score, graded.level(), key);
    }
}
