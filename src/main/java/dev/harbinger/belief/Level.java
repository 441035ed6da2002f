package dev.harbinger.belief;

/** Warning levels, from the lowest to the highest. */
public enum Level {
    /** No live fact of the kinds that the outcome needs; not the same as {@link #LOW}. */
    NOT_ASSESSED(0, 0),
    LOW(0, 90),
    GUARDED(.20, 60),
    ELEVATED(.45, 30),
    HIGH(.80, 14),
    /** A score of {@link #HIGH} and the outcome's observed gate. */
    CRITICAL(.80, 7);

    private final double cut;
    private final int expiryDays;

    Level(double cut, int expiryDays) {
        this.cut = cut;
        this.expiryDays = expiryDays;
    }

    /** The lowest score of the level; the cuts are edges of ICD 203 bands. */
    public double cut() {
        return cut;
    }

    /** Days after the assessed day on which the level expires; 0 for {@link #NOT_ASSESSED}. */
    public int expiryDays() {
        return expiryDays;
    }

    /** Whether this level is the other or a higher one. */
    public boolean atLeast(Level other) {
        return compareTo(other) >= 0;
    }

    /** The neighbour below; {@link #LOW} is the lowest that an assessed outcome can have. */
    Level lower() {
        return compareTo(LOW) <= 0 ? LOW : values()[ordinal() - 1];
    }

    /** The level that a score cuts to, {@link #LOW} to {@link #HIGH}. */
    public static Level ofScore(double score) {
        if (score >= HIGH.cut) {
            return HIGH;
        }
        if (score >= ELEVATED.cut) {
            return ELEVATED;
        }
        return score >= GUARDED.cut ? GUARDED : LOW;
    }
}
