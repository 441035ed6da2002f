package dev.harbinger.engine;

import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.RuleContext;

/** The one call that the right side of every rule makes. */
public final class Conclusions {
    private Conclusions() {}

    /** Records that a rule fired. What it concludes is told by its annotations. */
    public static void conclude(RuleContext drools) {
        KieSession session = (KieSession) drools.getKieRuntime();
        Recorder recorder = (Recorder) session.getEnvironment().get(Recorder.NAME);
        recorder.record(drools.getMatch());
    }
}
