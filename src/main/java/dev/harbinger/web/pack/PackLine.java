package dev.harbinger.web.pack;

import dev.harbinger.assessment.PackInForce;
import dev.harbinger.rule.Manifest;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A pack in the list of packs.
 *
 * @param id name of its folder
 * @param title what it knows about
 * @param ruleBase the rule base in force
 * @param subjects the subjects that it can assess
 * @param outcomes ids of what it warns about
 */
@Schema(description = "A rule pack in short.")
public record PackLine(
        @Schema(description = "the pack's id", examples = "tajikistan")
        String id,

        @Schema(description = "what it knows about") String title,
        @Schema(description = "the rule base in force") RuleBaseName ruleBase,

        @Schema(description = "the subjects that it can assess")
        List<String> subjects,

        @Schema(description = "ids of what it warns about") List<String> outcomes) {
    static PackLine of(PackInForce ruleBase) {
        Manifest manifest = ruleBase.pack().manifest();
        return new PackLine(
                manifest.id(),
                manifest.title(),
                RuleBaseName.of(ruleBase),
                List.copyOf(manifest.subjects().keySet()),
                manifest.outcomes().keySet().stream().map(Object::toString).toList());
    }
}
