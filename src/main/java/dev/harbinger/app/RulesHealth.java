package dev.harbinger.app;

import dev.harbinger.assessment.RuleBases;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;

/** Started and ready once the rules are loaded; names what is in force. */
@Readiness
@Startup
@Singleton
class RulesHealth implements HealthCheck {
    private final RuleBases ruleBases;

    RulesHealth(RuleBases ruleBases) {
        this.ruleBases = ruleBases;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("rules");
        ruleBases
                .all()
                .forEach((pack, ruleBase) -> answer.withData(pack + ".digest", ruleBase.digest())
                        .withData(pack + ".rules", ruleBase.pack().rules().size()));
        return answer.status(!ruleBases.all().isEmpty()).build();
    }
}
