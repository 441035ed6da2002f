package dev.harbinger.web.pack;

import dev.harbinger.assessment.PackInForce;
import dev.harbinger.rule.Coverage;
import dev.harbinger.rule.RulePack;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is in force of a pack, in numbers. */
@Schema(description = "What is in force of a pack, in numbers.")
public record PackStatus(
        @Schema(description = "the pack's id") String id,
        @Schema(description = "the rule base in force") RuleBaseName ruleBase,

        @Schema(description = "the files that it was compiled from, sorted")
        List<String> files,

        @Schema(description = "number of rules by status") Map<String, Long> rulesByStatus,
        @Schema(description = "number of fact types") int factTypes,

        @Schema(description = "number of findings, outcomes included")
        int findings,

        @Schema(description = "number of outcomes") int outcomes,
        @Schema(description = "number of claims") int claims,

        @Schema(description = "number of claims that rules cite")
        int encodedClaims) {
    static PackStatus of(PackInForce ruleBase) {
        RulePack pack = ruleBase.pack();
        Coverage coverage = Coverage.of(pack);
        return new PackStatus(
                pack.manifest().id(),
                RuleBaseName.of(ruleBase),
                List.copyOf(ruleBase.files().keySet()),
                pack.rules().values().stream()
                        .collect(Collectors.groupingBy(
                                rule -> Words.of(rule.status()), TreeMap::new, Collectors.counting())),
                pack.vocabulary().types().size(),
                pack.manifest().findings().size(),
                pack.manifest().outcomes().size(),
                coverage.claims(),
                coverage.encoded());
    }
}
