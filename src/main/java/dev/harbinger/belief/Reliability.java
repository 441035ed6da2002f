package dev.harbinger.belief;

/** Reliability of a source, letters of the NATO Admiralty code (STANAG 2511). */
public enum Reliability {
    A(1),
    B(.75),
    C(.5),
    D(.25),
    E(0),
    F(.5);

    private final double weight;

    Reliability(double weight) {
        this.weight = weight;
    }

    /** The weight of the letter, between 0 and 1; F, not judged, weighs as much as C. */
    public double weight() {
        return weight;
    }
}
