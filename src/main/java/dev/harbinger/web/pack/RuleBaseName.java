package dev.harbinger.web.pack;

import dev.harbinger.assessment.PackInForce;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Names the rule base that is in force.
 *
 * @param digest SHA-256 of its files, in hex
 * @param rules number of its rules
 */
@Schema(name = "RuleBase", description = "Names a compiled pack.")
public record RuleBaseName(
        @Schema(description = "SHA-256 of its files, in hex")
        String digest,

        @Schema(description = "number of its rules") int rules) {
    static RuleBaseName of(PackInForce ruleBase) {
        return new RuleBaseName(ruleBase.digest(), ruleBase.pack().rules().size());
    }
}
