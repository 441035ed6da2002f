package dev.harbinger.belief;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Judges how far the evidence bears an outcome's level, apart from the level (METHOD.md §5). */
public final class Confidence {
    private static final double COVERAGE_FOR_HIGH = .70;
    private static final double COVERAGE_FOR_MODERATE = .40;
    private static final int STRONG_ORIGINS_FOR_HIGH = 3;
    private static final double CONFLICT_NOT_HIGH = .20;
    private static final double CONFLICT_LOW = .50;
    private static final double SMALLEST_WRITTEN = .01;
    private static final int STEPS_LOW = 2;

    private Confidence() {}

    /** HIGH if all four conditions hold, LOW if one of the four faults is there, else MODERATE; always with reasons. */
    public static ConfidenceJudgement judge(ConfidenceInput input) {
        return new ConfidenceJudgement(
                level(input), coverage(input), origins(input), conflict(input), stability(input));
    }

    private static ConfidenceLevel level(ConfidenceInput input) {
        if (isLow(input)) {
            return ConfidenceLevel.LOW;
        }
        return isHigh(input) ? ConfidenceLevel.HIGH : ConfidenceLevel.MODERATE;
    }

    private static boolean isLow(ConfidenceInput input) {
        return input.coverage() < COVERAGE_FOR_MODERATE
                || input.origins().size() <= 1
                || input.worstLeadingConflict() >= CONFLICT_LOW
                || input.largestSteps() >= STEPS_LOW;
    }

    private static boolean isHigh(ConfidenceInput input) {
        return input.coverage() >= COVERAGE_FOR_HIGH
                && input.strongOrigins().size() >= STRONG_ORIGINS_FOR_HIGH
                && input.worstConflict() < CONFLICT_NOT_HIGH
                && input.largestSteps() == 0;
    }

    private static String coverage(ConfidenceInput input) {
        int used = input.usedTypes().size();
        List<String> unknown = input.unobservedTypes();
        if (used == 0) {
            return "The rules for this outcome use no fact types.";
        }
        String covered = "Facts cover " + (used - unknown.size()) + " of " + counted(used, "fact type")
                + " that the rules for this outcome use";
        return unknown.isEmpty()
                ? covered + "."
                : covered + "; nothing is known of " + String.join(", ", unknown) + ".";
    }

    private static String origins(ConfidenceInput input) {
        int strong = input.strongOrigins().size();
        String known =
                counted(input.origins().size(), "independent origin") + ", " + strong + " with weight of at least 0.75";
        return strong >= STRONG_ORIGINS_FOR_HIGH
                ? known + "."
                : known + "; " + STRONG_ORIGINS_FOR_HIGH + " such are needed for high confidence.";
    }

    private static String conflict(ConfidenceInput input) {
        if (input.worstLeadingConflict() >= CONFLICT_LOW) {
            return "Reports behind one of the two largest mechanisms conflict by "
                    + written(input.worstLeadingConflict()) + "; from 0.50 on confidence is low.";
        }
        if (input.worstConflict() < SMALLEST_WRITTEN) {
            return "No reports contradict each other.";
        }
        String worst = "Reports of one fact conflict by " + written(input.worstConflict()) + " at most";
        return input.worstConflict() < CONFLICT_NOT_HIGH
                ? worst + "."
                : worst + "; high confidence needs less than 0.20.";
    }

    private static String stability(ConfidenceInput input) {
        LevelChange change = input.largestChange();
        if (change == null || change.steps() == 0) {
            return "No single origin changes the level when it is left out.";
        }
        String moves = change.to().atLeast(change.from()) ? "rises" : "falls";
        return "Without the reports of " + change.origin() + " the level " + moves + " from " + change.from() + " to "
                + change.to() + ".";
    }

    private static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** Cuts instead of rounding, so that a value just below a limit does not read as the limit. */
    private static String written(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.DOWN).toPlainString();
    }
}
