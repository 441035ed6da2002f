package dev.harbinger.web.pack;

import dev.harbinger.rule.FindingDefinition;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A concept that rules conclude. */
@Schema(name = "Finding", description = "A concept that rules conclude.")
public record FindingBody(
        @Schema(description = "its id", examples = "militant_recruitment")
        String id,

        @Schema(description = "its name") String name,
        @Schema(description = "what it means") String definition,
        @Schema(description = "base rate, 0 to .10") double leak,

        @Schema(description = "the causal routes to it by id, with their names")
        Map<String, String> mechanisms,

        @Schema(description = "what weakens the routes, by id, with names")
        Map<String, String> mitigators) {
    static FindingBody of(FindingDefinition finding) {
        return new FindingBody(
                finding.id().value(),
                finding.name(),
                finding.definition(),
                finding.leak(),
                plain(finding.mechanisms()),
                plain(finding.mitigators()));
    }

    private static Map<String, String> plain(Map<?, String> names) {
        Map<String, String> plain = new LinkedHashMap<>();
        names.forEach((id, name) -> plain.put(id.toString(), name));
        return plain;
    }
}
