package dev.harbinger.question.contrast;

import dev.harbinger.belief.Argument;
import dev.harbinger.belief.Condition;
import dev.harbinger.belief.FindingId;
import dev.harbinger.belief.FindingKey;
import dev.harbinger.belief.FiringId;
import dev.harbinger.belief.Graded;
import dev.harbinger.belief.MechanismScore;
import dev.harbinger.belief.MitigatorScore;
import dev.harbinger.belief.Premise;
import dev.harbinger.rule.Outcome;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The firings without any one of which an outcome could be lower: those that its score and level stand on. A firing that
 * a stronger one outdoes is not among them, as leaving it out changes nothing. What takes from a mitigator counts too.
 * For one walk, not thread-safe.
 */
final class InUse {
    private final Map<FindingId, Outcome> outcomes;
    private final Map<FiringId, Argument> arguments;
    private final Map<FindingKey, Graded> grades;
    private final SortedSet<FiringId> found = new TreeSet<>();
    private final Set<FindingId> raising = new HashSet<>();
    private final Set<FindingId> lowering = new HashSet<>();

    InUse(Map<FindingId, Outcome> outcomes, Map<FiringId, Argument> arguments, Map<FindingKey, Graded> grades) {
        this.outcomes = outcomes;
        this.arguments = arguments;
        this.grades = grades;
    }

    /** The firings, sorted by id. */
    SortedSet<FiringId> of(FindingId outcome) {
        collectRaising(outcome);
        return found;
    }

    /** Collects what a finding would be lower without. */
    private void collectRaising(FindingId finding) {
        if (!raising.add(finding)) {
            return;
        }
        for (Graded graded : gradesOf(finding)) {
            Stream.concat(
                            strongestOfEach(graded),
                            graded.score().definitions().stream().limit(1))
                    .forEach(firing -> {
                        found.add(firing);
                        premises(firing).forEach(this::collectRaising);
                    });
            mitigating(graded).flatMap(this::premises).forEach(this::collectLowering);
        }
        policyFindings(finding).forEach(this::collectRaising);
    }

    /** Collects what a finding would be higher without, which is what takes from it. */
    private void collectLowering(FindingId finding) {
        if (!lowering.add(finding)) {
            return;
        }
        for (Graded graded : gradesOf(finding)) {
            graded.score().mechanisms().stream()
                    .flatMap(one -> one.firings().stream())
                    .flatMap(this::premises)
                    .forEach(this::collectLowering);
            graded.score().definitions().stream().flatMap(this::premises).forEach(this::collectLowering);
            mitigating(graded).forEach(firing -> {
                found.add(firing);
                premises(firing).forEach(this::collectRaising);
            });
        }
    }

    private static Stream<FiringId> strongestOfEach(Graded graded) {
        return graded.score().mechanisms().stream().map(MechanismScore::firings).map(firings -> firings.get(0));
    }

    private static Stream<FiringId> mitigating(Graded graded) {
        return graded.score().mitigators().stream().map(MitigatorScore::firings).flatMap(List::stream);
    }

    private Stream<FindingId> premises(FiringId firing) {
        Argument argument = arguments.get(firing);
        return argument == null
                ? Stream.of()
                : argument.premises().stream().map(Premise::finding).map(FindingKey::id);
    }

    private Stream<FindingId> policyFindings(FindingId finding) {
        Outcome outcome = outcomes.get(finding);
        if (outcome == null) {
            return Stream.of();
        }
        return outcome.policy().conditions().map(Condition::finding);
    }

    /** The grades of the country and of each area. */
    private List<Graded> gradesOf(FindingId finding) {
        return grades.entrySet().stream()
                .filter(entry -> entry.getKey().id().equals(finding))
                .map(Map.Entry::getValue)
                .toList();
    }
}
