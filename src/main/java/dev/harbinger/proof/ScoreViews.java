package dev.harbinger.proof;

import dev.harbinger.belief.FindingKey;
import dev.harbinger.belief.FiringId;
import dev.harbinger.belief.Graded;
import dev.harbinger.belief.Rounding;
import dev.harbinger.belief.Score;
import dev.harbinger.rule.FindingDefinition;
import dev.harbinger.rule.RulePack;
import java.util.List;
import java.util.Objects;

/** Shows the make-up of scores under the names that the pack gives. */
final class ScoreViews {

    private ScoreViews() {}

    static FindingView finding(RulePack pack, FindingKey key, Graded graded) {
        FindingDefinition finding =
                Objects.requireNonNull(pack.manifest().findings().get(key.id()));
        return new FindingView(
                finding.id().value(),
                finding.name(),
                key.area(),
                graded.score().value(),
                mechanisms(finding, graded.score()),
                mitigators(finding, graded.score()),
                ids(graded.score().definitions()));
    }

    static List<MechanismView> mechanisms(FindingDefinition finding, Score score) {
        return score.mechanisms().stream()
                .map(one -> new MechanismView(
                        one.id().value(),
                        finding.mechanisms().getOrDefault(one.id(), one.id().value()),
                        Rounding.toMillionths(one.share()),
                        Rounding.toMillionths(one.strength()),
                        ids(one.firings())))
                .toList();
    }

    static List<MitigatorView> mitigators(FindingDefinition finding, Score score) {
        return score.mitigators().stream()
                .map(one -> new MitigatorView(
                        one.family().value(),
                        finding.mitigators()
                                .getOrDefault(one.family(), one.family().value()),
                        Rounding.toMillionths(one.effect()),
                        Rounding.toMillionths(one.strength()),
                        ids(one.firings())))
                .toList();
    }

    private static List<String> ids(List<FiringId> firings) {
        return firings.stream().map(FiringId::value).toList();
    }
}
