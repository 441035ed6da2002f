package dev.harbinger.app;

import dev.harbinger.assessment.RuleBases;
import dev.harbinger.reload.LivePacks;
import dev.harbinger.reload.PackState;
import dev.harbinger.rule.RuleProblem;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;

/**
 * Started and ready once the rules are loaded; names what is in force. A pack whose files have faults is degraded, not
 * dead: the answer says where the first fault is and stays as it is, for the old rules do their work.
 */
@Readiness
@Startup
@Singleton
class RulesHealth implements HealthCheck {
    private final LivePacks packs;

    RulesHealth(LivePacks packs) {
        this.packs = packs;
    }

    @Override
    public HealthCheckResponse call() {
        LivePacks.View view = packs.view();
        RuleBases ruleBases = view.ruleBases();
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("rules");
        ruleBases
                .all()
                .forEach((pack, ruleBase) -> answer.withData(pack + ".digest", ruleBase.digest())
                        .withData(pack + ".rules", ruleBase.pack().rules().size()));
        view.states().values().forEach(state -> show(state, answer));
        return answer.status(!ruleBases.all().isEmpty()).build();
    }

    private static void show(PackState state, HealthCheckResponseBuilder answer) {
        answer.withData(state.pack() + ".state", state.isDegraded() ? "degraded" : "current");
        if (state.isDegraded()) {
            answer.withData(
                    state.pack() + ".fault",
                    place(state.lastAttempt().problems().get(0)));
        }
    }

    private static String place(RuleProblem problem) {
        String file = problem.position().file();
        return file.isEmpty() ? problem.text() : file + ":" + problem.position().line() + ": " + problem.text();
    }
}
