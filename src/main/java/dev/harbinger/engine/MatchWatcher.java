package dev.harbinger.engine;

import dev.harbinger.belief.RuleId;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.MatchCreatedEvent;

/** Tells a watch of every match, and ends an evaluation whose matches pass all bounds. Not thread-safe. */
final class MatchWatcher extends DefaultAgendaEventListener {
    private static final int MOST_MATCHES = 200_000;

    private final EvaluationWatch watch;
    private int matches;

    MatchWatcher(EvaluationWatch watch) {
        this.watch = watch;
    }

    @Override
    public void matchCreated(MatchCreatedEvent event) {
        RuleId rule = new RuleId(event.getMatch().getRule().getName());
        watch.reach(rule);
        if (++matches > MOST_MATCHES) {
            throw new EvaluationStoppedException(rule);
        }
    }
}
