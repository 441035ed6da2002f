package dev.harbinger.engine;

import dev.harbinger.belief.RuleId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.MatchCreatedEvent;

/**
 * Tells a watch of every match, and ends an evaluation whose rules match too often. Matches are counted as they are
 * made, since all matches of a rule are made, and held in memory, before its first firing. Not thread-safe.
 */
final class MatchWatcher extends DefaultAgendaEventListener {
    private final EvaluationWatch watch;
    private final Map<RuleId, Integer> byRule = new HashMap<>();
    private int matches;

    MatchWatcher(EvaluationWatch watch) {
        this.watch = watch;
    }

    @Override
    public void matchCreated(MatchCreatedEvent event) {
        RuleId rule = new RuleId(event.getMatch().getRule().getName());
        watch.reach(rule);
        byRule.merge(rule, 1, Integer::sum);
        if (++matches > watch.mostFirings()) {
            throw new EvaluationStoppedException(matchedMost(), EvaluationStoppedException.Reason.FIRINGS);
        }
    }

    private RuleId matchedMost() {
        return byRule.entrySet().stream()
                .min(Map.Entry.<RuleId, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> entry.getKey().value()))
                .orElseThrow()
                .getKey();
    }
}
