package dev.harbinger.workshop.test;

import dev.harbinger.belief.FindingId;
import dev.harbinger.belief.Level;
import dev.harbinger.belief.RuleId;
import dev.harbinger.fact.Fact;
import dev.harbinger.proof.Case;
import dev.harbinger.proof.Patience;
import dev.harbinger.question.why.Length;
import dev.harbinger.question.why.ProofTree;
import dev.harbinger.question.why.WhyText;
import dev.harbinger.question.whynot.HigherLevels;
import dev.harbinger.question.whynot.RuleTrials;
import dev.harbinger.question.whynot.WhyNotText;
import dev.harbinger.rule.Firing;
import dev.harbinger.rule.RuleDefinition;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells why what came is not what was expected. Thread-safe. */
final class Reasons {
    private final Case asked;

    Reasons(Case asked) {
        this.asked = asked;
    }

    /** Why a rule did not fire: each condition, with the actual value beside the wanted one. */
    String whyNot(RuleId rule) {
        RuleDefinition definition =
                Objects.requireNonNull(asked.base().pack().rules().get(rule));
        return WhyNotText.of(new RuleTrials(asked, Patience.ENDLESS).of(definition));
    }

    /** What firings stand on. */
    String why(List<Firing> firings) {
        return firings.stream().map(Reasons::why).collect(Collectors.joining("\n"));
    }

    private static String why(Firing firing) {
        String facts = firing.facts().stream().map(Reasons::told).collect(Collectors.joining("\n"));
        return firing.argument().id() + ": " + firing.because() + (facts.isEmpty() ? "" : "\n" + facts);
    }

    private static String told(Fact fact) {
        return "- " + String.join(", ", fact.postedIds()) + " is " + fact.type().name() + " "
                + new TreeMap<>(fact.values());
    }

    /** Why an outcome or finding has a level above or below the one wanted. */
    String difference(FindingId finding, Level wanted, Level actual) {
        return actual.compareTo(wanted) > 0 ? tooHigh(finding) : tooLow(finding);
    }

    /** Why an outcome or finding has a score above or below the one wanted. */
    String difference(FindingId finding, double wanted, @Nullable Double actual) {
        return actual != null && actual > wanted ? tooHigh(finding) : tooLow(finding);
    }

    /** Why an outcome is not what the last update wrote. */
    String golden(Expectation.Golden golden, Level level, @Nullable Double score) {
        if (golden.level() == null) {
            return "Maybe write the values with --update, and look at the difference.";
        }
        return level == golden.level() && golden.score() != null
                ? difference(golden.outcome(), golden.score(), score)
                : difference(golden.outcome(), golden.level(), level);
    }

    private String tooHigh(FindingId finding) {
        if (isOutcome(finding)) {
            return WhyText.of(ProofTree.of(asked, finding), Length.SHORT);
        }
        return why(asked.evaluation().firings().stream()
                .filter(firing -> firing.rule().conclusion().finding().equals(finding))
                .toList());
    }

    private String tooLow(FindingId finding) {
        if (isOutcome(finding)) {
            return WhyNotText.of(HigherLevels.of(asked, finding, Patience.ENDLESS));
        }
        RuleTrials trials = new RuleTrials(asked, Patience.ENDLESS);
        return asked.base().pack().rules().values().stream()
                .filter(rule -> rule.conclusion().finding().equals(finding))
                .map(rule -> WhyNotText.of(trials.of(rule)))
                .collect(Collectors.joining("\n"));
    }

    private boolean isOutcome(FindingId finding) {
        return asked.base().pack().manifest().outcomes().containsKey(finding);
    }
}
