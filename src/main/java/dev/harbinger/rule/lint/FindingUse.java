package dev.harbinger.rule.lint;

import dev.harbinger.belief.Condition;
import dev.harbinger.belief.Contribution;
import dev.harbinger.belief.FindingId;
import dev.harbinger.belief.MechanismId;
import dev.harbinger.belief.MitigatorId;
import dev.harbinger.rule.Claim;
import dev.harbinger.rule.Conclusion;
import dev.harbinger.rule.FindingDefinition;
import dev.harbinger.rule.ManifestReader;
import dev.harbinger.rule.Outcome;
import dev.harbinger.rule.Position;
import dev.harbinger.rule.RuleCondition;
import dev.harbinger.rule.RuleDefinition;
import dev.harbinger.rule.RulePack;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds findings, mechanisms, mitigators and sources of pack.yaml that the rest of the pack makes nothing of. */
final class FindingUse implements LintCheck {
    @Override
    public void check(RulePack pack, Warnings warnings) {
        Set<FindingId> concluded = pack.rules().values().stream()
                .map(rule -> rule.conclusion().finding())
                .collect(Collectors.toSet());
        Set<FindingId> used = used(pack);
        for (FindingDefinition finding : pack.manifest().findings().values()) {
            if (!used.contains(finding.id())) {
                String what = concluded.contains(finding.id()) ? "concluded, but never used" : "never used";
                warnings.add(
                        place(pack, finding.id()),
                        "unused-finding",
                        "The finding (" + finding.id() + ") is " + what + ".",
                        "Maybe match it in a rule, name it in an outcome, or remove it.");
            }
            checkRoutes(pack, finding, warnings);
        }
        checkSources(pack, warnings);
    }

    private static Set<FindingId> used(RulePack pack) {
        Set<FindingId> used = new HashSet<>();
        for (RuleDefinition rule : pack.rules().values()) {
            Conditions.overFindings(rule)
                    .map(RuleCondition.OverFinding::finding)
                    .forEach(used::add);
        }
        for (Outcome outcome : pack.manifest().outcomes().values()) {
            used.add(outcome.id());
            used.addAll(outcome.needsFindings());
            outcome.policy().conditions().map(Condition::finding).forEach(used::add);
        }
        return used;
    }

    private static void checkRoutes(RulePack pack, FindingDefinition finding, Warnings warnings) {
        Set<MechanismId> mechanisms = new HashSet<>();
        Set<MitigatorId> mitigators = new HashSet<>();
        for (RuleDefinition rule : pack.rules().values()) {
            Conclusion conclusion = rule.conclusion();
            if (!conclusion.finding().equals(finding.id())) {
                continue;
            }
            if (conclusion.contribution() instanceof Contribution.Raises raises) {
                mechanisms.add(raises.mechanism());
            } else if (conclusion.contribution() instanceof Contribution.Lowers lowers) {
                mitigators.add(lowers.family());
            }
        }
        finding.mechanisms().keySet().stream()
                .filter(id -> !mechanisms.contains(id))
                .forEach(id -> unusedRoute(pack, finding, "mechanism", id.value(), warnings));
        finding.mitigators().keySet().stream()
                .filter(id -> !mitigators.contains(id))
                .forEach(id -> unusedRoute(pack, finding, "mitigator", id.value(), warnings));
    }

    private static void unusedRoute(
            RulePack pack, FindingDefinition finding, String what, String id, Warnings warnings) {
        warnings.add(
                place(pack, finding.id(), what + "s", id),
                "unused-" + what,
                "The " + what + " (" + id + ") of (" + finding.id() + ") has no rule.",
                "Maybe write a rule with @" + what + "( \"" + id + "\" ), or remove it.");
    }

    private static Position place(RulePack pack, FindingId finding, String... member) {
        String section = pack.manifest().outcomes().containsKey(finding) ? "outcomes" : "findings";
        Stream<String> path = Stream.concat(Stream.of(section, finding.value()), Stream.of(member));
        return pack.places().key(ManifestReader.FILE, path.toArray(String[]::new));
    }

    private static void checkSources(RulePack pack, Warnings warnings) {
        Set<String> used = pack.claims().values().stream().map(Claim::source).collect(Collectors.toSet());
        pack.manifest().sources().keySet().stream()
                .filter(source -> !used.contains(source))
                .forEach(source -> warnings.add(
                        pack.places().key(ManifestReader.FILE, "sources", source),
                        "unused-source",
                        "The source (" + source + ") has no claims.",
                        "Maybe add its claims to claims.yaml, or remove it."));
    }
}
