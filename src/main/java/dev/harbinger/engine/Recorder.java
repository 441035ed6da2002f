package dev.harbinger.engine;

import dev.harbinger.belief.FindingKey;
import dev.harbinger.belief.Graded;
import dev.harbinger.belief.RuleId;
import dev.harbinger.fact.Fact;
import dev.harbinger.fact.Places;
import dev.harbinger.fact.TallyRow;
import dev.harbinger.rule.Assumption;
import dev.harbinger.rule.RuleCondition;
import dev.harbinger.rule.RuleDefinition;
import dev.harbinger.rule.Tallied;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.kie.api.runtime.rule.Match;

/** Records the matches of one evaluation as they fire. Not thread-safe. */
final class Recorder {
    /** Name under which a session's environment holds its recorder. */
    static final String NAME = "harbinger.recorder";

    private final SortedMap<RuleId, RuleDefinition> rules;
    private final Places places;
    private final Map<Object, Fact> facts = new IdentityHashMap<>();
    private final Witnesses witnesses;
    private final TallyRows rows = new TallyRows();
    private final List<Recorded> recorded = new ArrayList<>();

    /** @param graded the findings that are final, as they come */
    Recorder(RuleBase base, SortedMap<FindingKey, Graded> graded) {
        this.rules = base.compiled();
        this.places = base.pack().vocabulary().places();
        this.witnesses = new Witnesses(graded, rows);
    }

    /** Remembers which fact an inserted object stands for. */
    void know(Object object, Fact fact) {
        facts.put(object, fact);
        witnesses.know(fact);
    }

    /** Remembers which row of a tally an inserted object stands for. */
    void know(Object object, TallyRow row) {
        know(object, row.fact());
        rows.know(row);
    }

    /** Records a match. */
    void record(Match match) {
        RuleDefinition rule =
                Objects.requireNonNull(rules.get(new RuleId(match.getRule().getName())));
        List<Fact> matched = new ArrayList<>();
        List<FindingKey> findings = new ArrayList<>();
        for (Object object : match.getObjects()) {
            Fact fact = facts.get(object);
            if (fact != null) {
                matched.add(fact);
            } else if (object instanceof Finding finding) {
                findings.add(finding.key());
            } else if (object instanceof LocalFinding finding) {
                findings.add(finding.key());
            }
        }
        MatchValues values = new MatchValues(match, facts, places);
        // What an exists matched is not among the objects of a match.
        for (RuleCondition condition : rule.conditions()) {
            if (condition.quantifier() == RuleCondition.Quantifier.EXISTS) {
                witnesses.fact(condition, values).ifPresent(matched::add);
                witnesses.finding(condition, values).ifPresent(findings::add);
            }
        }
        List<Tallied> tallied = rows.matched(rule, matched, values);
        matched.removeIf(rows::isRow);
        recorded.add(new Recorded(rule, matched, findings, assumptions(rule, values), tallied, values));
    }

    private List<Assumption> assumptions(RuleDefinition rule, MatchValues values) {
        return rule.conditions().stream()
                .filter(condition -> condition.quantifier() == RuleCondition.Quantifier.NOT)
                .map(condition -> new Assumption(
                        FilledPattern.of(condition, values),
                        condition.isGradedAbsence() ? witnesses.against(condition, values) : null))
                .toList();
    }

    /** What was recorded since the last call; forgets it. */
    List<Recorded> drain() {
        List<Recorded> drained = List.copyOf(recorded);
        recorded.clear();
        return drained;
    }

    /** A finding as the object that rules match: as it stands for the country, or for the area of the key. */
    static Object asObject(FindingKey key, Graded graded) {
        double score = graded.score().value();
        return key.area() == null
                ? new Finding(key.id().value(), score, graded.level(), key)
                : new LocalFinding(key.id().value(), key.area(), score, graded.level(), key);
    }
}
