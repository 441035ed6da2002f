package dev.harbinger.workshop.test;

import dev.harbinger.belief.FindingId;
import dev.harbinger.belief.Graded;
import dev.harbinger.belief.Level;
import dev.harbinger.engine.EvaluationWatch;
import dev.harbinger.fact.Fact;
import dev.harbinger.proof.Case;
import dev.harbinger.rule.Firing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds the expectations of a test against what came of its facts. */
final class Judge {
    /** Scores are rounded to 1e-6, so this tells apart any two. */
    private static final double EXACT = 5e-7;

    private final Case asked;
    private final Reasons reasons;

    Judge(Case asked) {
        this.asked = asked;
        this.reasons = new Reasons(asked);
    }

    /**
     * An expectation that is not met.
     *
     * @param why tells the reason, which costs much more than the verdict
     */
    record Unmet(Expectation expectation, String expected, String actual, Supplier<String> why) {
        TestFailure failure() {
            return new TestFailure(
                    expectation.position(), expected, actual, why.get().stripTrailing());
        }
    }

    /** What is not met, or empty if the expectation is met. */
    Optional<Unmet> unmet(Expectation expectation) {
        if (expectation instanceof Expectation.Fires fires) {
            return unless(
                    !asked.firings(fires.rule()).isEmpty(),
                    expectation,
                    fires.rule() + " fires",
                    "it did not",
                    () -> reasons.whyNot(fires.rule()));
        }
        if (expectation instanceof Expectation.Quiet quiet) {
            List<Firing> firings = asked.firings(quiet.rule());
            return unless(
                    firings.isEmpty(),
                    expectation,
                    quiet.rule() + " stays quiet",
                    "it fired on " + facts(firings),
                    () -> reasons.why(firings));
        }
        if (expectation instanceof Expectation.OutcomeLevel level) {
            Level actual = asked.level(level.outcome());
            return level(expectation, level.outcome(), level.level(), actual);
        }
        if (expectation instanceof Expectation.FindingLevel level) {
            Level actual = asked.findingLevel(level.finding());
            return level(expectation, level.finding(), level.level(), actual);
        }
        if (expectation instanceof Expectation.AreaLevel level) {
            return area(level);
        }
        if (expectation instanceof Expectation.ScoreNear score) {
            return score(score);
        }
        if (expectation instanceof Expectation.Beside beside) {
            return beside(beside);
        }
        if (expectation instanceof Expectation.Says says) {
            return says(says);
        }
        if (expectation instanceof Expectation.Golden golden) {
            return golden(golden);
        }
        return unless(false, expectation, "golden values are written", "they are not", () -> UPDATE);
    }

    private static final String UPDATE = "Maybe write them with --update, and look at the difference.";

    private Optional<Unmet> level(Expectation expectation, FindingId finding, Level wanted, Level actual) {
        return unless(
                wanted == actual,
                expectation,
                finding + " is " + wanted,
                "it is " + actual + score(finding),
                () -> reasons.difference(finding, wanted, actual));
    }

    private Optional<Unmet> area(Expectation.AreaLevel wanted) {
        Graded graded = asked.evaluation().graded(wanted.finding());
        Level actual = graded == null ? Level.NOT_ASSESSED : graded.level();
        String score = graded == null
                ? ""
                : " with a score of " + number(graded.score().value());
        return unless(
                wanted.level() == actual,
                wanted,
                wanted.finding() + " is " + wanted.level(),
                "it is " + actual + score,
                () -> reasons.difference(wanted.finding().id(), wanted.level(), actual));
    }

    private String score(FindingId finding) {
        Double score = asked.score(finding);
        return score == null ? "" : " with a score of " + number(score);
    }

    private Optional<Unmet> score(Expectation.ScoreNear wanted) {
        Double actual = asked.score(wanted.finding());
        return unless(
                isNear(actual, wanted.is(), wanted.within()),
                wanted,
                "the score of " + wanted.finding() + " is " + number(wanted.is()) + " within "
                        + number(wanted.within()),
                actual == null ? "it has none" : "it is " + number(actual),
                () -> reasons.difference(wanted.finding(), wanted.is(), actual));
    }

    private static boolean isNear(@Nullable Double actual, double is, double within) {
        return actual != null && Math.abs(actual - is) <= within + EXACT;
    }

    private Optional<Unmet> beside(Expectation.Beside wanted) {
        Double here = asked.score(wanted.finding());
        Double there = Case.of(asked.base(), wanted.otherFacts(), new EvaluationWatch())
                .score(wanted.finding());
        boolean met = switch (wanted.relation()) {
            case LOWER_THAN -> orZero(here) < orZero(there);
            case HIGHER_THAN -> orZero(here) > orZero(there);
            case SAME_AS -> Objects.equals(here, there);
        };
        return unless(
                met,
                wanted,
                "the score of " + wanted.finding() + " is " + wanted.relation().words() + " that of the test ("
                        + wanted.other() + ")",
                "it is " + told(here) + " and that " + told(there),
                () -> reasons.difference(wanted.finding(), orZero(there), here));
    }

    private static double orZero(@Nullable Double score) {
        return score == null ? 0 : score;
    }

    private static String told(@Nullable Double score) {
        return score == null ? "none" : number(score);
    }

    private Optional<Unmet> says(Expectation.Says says) {
        List<Firing> firings = asked.firings(says.rule());
        String sentences = firings.stream().map(Firing::because).collect(Collectors.joining("; "));
        return unless(
                firings.stream().anyMatch(firing -> firing.because().contains(says.text())),
                says,
                "a firing of " + says.rule() + " says (" + says.text() + ")",
                firings.isEmpty() ? "it did not fire" : "it says (" + sentences + ")",
                () -> firings.isEmpty() ? reasons.whyNot(says.rule()) : reasons.why(firings));
    }

    private Optional<Unmet> golden(Expectation.Golden golden) {
        Level level = asked.level(golden.outcome());
        Double score = asked.score(golden.outcome());
        boolean met =
                level == golden.level() && (score == null ? golden.score() == null : isNear(golden.score(), score, 0));
        return unless(
                met,
                golden,
                golden.outcome() + " is still " + told(golden.level(), golden.score()),
                "it is " + told(level, score),
                () -> reasons.golden(golden, level, score));
    }

    private static String told(@Nullable Level level, @Nullable Double score) {
        return level + (score == null ? "" : " with a score of " + number(score));
    }

    /** A number with as few digits as tell it. */
    static String number(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    private static String facts(List<Firing> firings) {
        String ids = firings.stream()
                .flatMap(firing -> firing.facts().stream())
                .map(Fact::postedIds)
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return ids.isEmpty() ? "findings alone" : ids;
    }

    private static Optional<Unmet> unless(
            boolean met, Expectation expectation, String expected, String actual, Supplier<String> why) {
        return met ? Optional.empty() : Optional.of(new Unmet(expectation, expected, actual, why));
    }
}
