package dev.harbinger.web.pack;

import dev.harbinger.assessment.PackInForce;
import dev.harbinger.reload.PackState;
import dev.harbinger.rule.Coverage;
import dev.harbinger.rule.RulePack;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is in force of a pack, in numbers, and whether that is what its folder says. */
@Schema(description = "What is in force of a pack, in numbers, and whether that is what its folder says.")
public record PackStatus(
        @Schema(description = "the pack's id") String id,

        @Schema(
                description = "whether the files in force are those of its folder; if not, the old ones stay in force",
                enumeration = {"current", "degraded"})
        String state,

        @Schema(description = "the rule base in force") RuleBaseName ruleBase,
        @Schema(description = "when it came into force") Instant since,

        @Schema(description = "the last attempt to load the folder")
        LastAttempt lastAttempt,

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
    static PackStatus of(PackInForce ruleBase, PackState state) {
        RulePack pack = ruleBase.pack();
        Coverage coverage = Coverage.of(pack);
        return new PackStatus(
                pack.manifest().id(),
                state.isDegraded() ? "degraded" : "current",
                RuleBaseName.of(ruleBase),
                Objects.requireNonNull(state.since()),
                LastAttempt.of(state.lastAttempt()),
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
