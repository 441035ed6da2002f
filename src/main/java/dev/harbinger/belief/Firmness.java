package dev.harbinger.belief;

/** How firmly a document makes a claim, apart from the likelihood that it claims. */
public enum Firmness {
    LOW(.5),
    MODERATE(.75),
    HIGH(1);

    private final double factor;

    Firmness(double factor) {
        this.factor = factor;
    }

    /** What the claim's probability is multiplied by, between 0 and 1. */
    public double factor() {
        return factor;
    }
}
