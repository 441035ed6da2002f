package dev.harbinger.web.pack;

import dev.harbinger.assessment.PackInForce;
import dev.harbinger.rule.Manifest;
import dev.harbinger.rule.Source;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A pack's manifest.
 *
 * @param id name of its folder
 * @param title what it knows about
 * @param ruleBase the rule base in force
 * @param subjects the subjects that it can assess, with their other names
 * @param sources its bibliography
 * @param aliases other spellings that facts may use, to the one that rules use
 */
@Schema(name = "Pack", description = "What a rule pack is about and where it has its knowledge from.")
public record PackBody(
        @Schema(description = "the pack's id", examples = "tajikistan")
        String id,

        @Schema(description = "what it knows about") String title,
        @Schema(description = "the rule base in force") RuleBaseName ruleBase,

        @Schema(description = "the subjects that it can assess")
        List<Subject> subjects,

        @Schema(description = "the documents that its claims are from")
        List<SourceBody> sources,

        @Schema(description = "other spellings that facts may use, to the one that rules use")
        Map<String, String> aliases) {
    static PackBody of(PackInForce ruleBase) {
        Manifest manifest = ruleBase.pack().manifest();
        return new PackBody(
                manifest.id(),
                manifest.title(),
                RuleBaseName.of(ruleBase),
                manifest.subjects().entrySet().stream()
                        .map(subject -> new Subject(subject.getKey(), subject.getValue()))
                        .toList(),
                manifest.sources().values().stream().map(SourceBody::of).toList(),
                manifest.aliases());
    }

    /**
     * A subject and its other names.
     *
     * @param name as answers name it
     * @param otherNames what facts may call it as well
     */
    @Schema(description = "A country or place that can be assessed.")
    public record Subject(String name, List<String> otherNames) {}

    /** A document that claims are from. */
    @Schema(name = "Source", description = "A document that claims are from.")
    public record SourceBody(
            @Schema(description = "short name", examples = "NEE16")
            String id,

            @Schema(description = "its title") String title,

            @Schema(description = "its authors or publisher")
            String authors,

            @Schema(description = "when it appeared, as exactly as is known")
            String date,

            @Schema(description = "what kind of document it is")
            String kind,

            @Schema(description = "what to keep in mind when reading it; empty if nothing")
            String bias) {
        static SourceBody of(Source source) {
            return new SourceBody(
                    source.id(), source.title(), source.authors(), source.date(), source.kind(), source.bias());
        }
    }
}
