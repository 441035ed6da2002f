package dev.harbinger.belief;

/**
 * Words of estimative probability, with the value that stands for each band. Bands: ICD 203, Analytic Standards.
 * Declared from the weakest to the strongest, so that neighbours in declaration order are neighbouring bands.
 */
public enum EstimativeWord {
    ALMOST_NO_CHANCE(.03),
    VERY_UNLIKELY(.125),
    UNLIKELY(.325),
    EVEN_CHANCE(.50),
    LIKELY(.675),
    VERY_LIKELY(.875),
    ALMOST_CERTAIN(.97);

    private final double probability;

    EstimativeWord(double probability) {
        this.probability = probability;
    }

    /** The value that stands for the word's band, between 0 and 1. */
    public double probability() {
        return probability;
    }
}
