package dev.harbinger.belief;

/**
 * Grade of a report in the NATO Admiralty code: reliability of the source and credibility of the information, judged
 * apart.
 *
 * @param reliability letter of the source
 * @param credibility 1 (confirmed) to 5 (improbable), 6 (cannot be judged)
 */
public record AdmiraltyGrade(Reliability reliability, int credibility) {
    // Before UNGRADED, whose constructor reads it.
    private static final double[] CREDIBILITY_WEIGHT = {1, .75, .5, .25, 0, .5};

    /** The grade of a report that nobody graded. */
    public static final AdmiraltyGrade UNGRADED = new AdmiraltyGrade(Reliability.F, 6);

    public AdmiraltyGrade {
        if (credibility < 1 || credibility > CREDIBILITY_WEIGHT.length) {
            throw new IllegalArgumentException("The credibility (" + credibility + ") is not between 1 and 6.");
        }
    }

    /** The lesser of both weights, between 0 and 1: the scales are ordinal and judged apart (METHOD.md §1). */
    public double weight() {
        return Math.min(reliability.weight(), CREDIBILITY_WEIGHT[credibility - 1]);
    }

    /** The grade as it is written, such as B2. */
    @Override
    public String toString() {
        return reliability.name() + credibility;
    }
}
