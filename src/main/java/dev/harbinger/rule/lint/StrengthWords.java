package dev.harbinger.rule.lint;

import dev.harbinger.belief.EstimativeWord;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The bands of the words in which documents estimate (METHOD.md §2, and ICD 203 for its own words). */
final class StrengthWords {
    /** Longer phrases stand before the words that they hold. */
    private static final List<Map.Entry<String, EstimativeWord>> PHRASES = List.of(
            Map.entry("almost certain", EstimativeWord.ALMOST_CERTAIN),
            Map.entry("almost certainly", EstimativeWord.ALMOST_CERTAIN),
            Map.entry("almost no chance", EstimativeWord.ALMOST_NO_CHANCE),
            Map.entry("remote", EstimativeWord.ALMOST_NO_CHANCE),
            Map.entry("very unlikely", EstimativeWord.VERY_UNLIKELY),
            Map.entry("highly improbable", EstimativeWord.VERY_UNLIKELY),
            Map.entry("strong likelihood", EstimativeWord.VERY_LIKELY),
            Map.entry("very likely", EstimativeWord.VERY_LIKELY),
            Map.entry("most likely", EstimativeWord.VERY_LIKELY),
            Map.entry("highly probable", EstimativeWord.VERY_LIKELY),
            Map.entry("even chance", EstimativeWord.EVEN_CHANCE),
            Map.entry("unlikely", EstimativeWord.UNLIKELY),
            Map.entry("improbable", EstimativeWord.UNLIKELY),
            Map.entry("likely", EstimativeWord.LIKELY),
            Map.entry("probable", EstimativeWord.LIKELY),
            Map.entry("probably", EstimativeWord.LIKELY),
            Map.entry("may", EstimativeWord.UNLIKELY),
            Map.entry("might", EstimativeWord.UNLIKELY),
            Map.entry("could", EstimativeWord.UNLIKELY),
            Map.entry("risk", EstimativeWord.UNLIKELY),
            Map.entry("risks", EstimativeWord.UNLIKELY));

    /** Words that turn a phrase around; what it then means is left to the reader. */
    private static final Set<String> NEGATIONS = Set.of("no", "not", "never", "cannot");

    private StrengthWords() {}

    /** The band of the one estimative phrase in a text; null if there is none, several or a negated one. */
    static @Nullable EstimativeWord band(String strength) {
        List<String> words =
                new ArrayList<>(List.of(strength.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
        String rest = " " + String.join(" ", words) + " ";
        Set<EstimativeWord> bands = EnumSet.noneOf(EstimativeWord.class);
        for (Map.Entry<String, EstimativeWord> phrase : PHRASES) {
            if (rest.contains(" " + phrase.getKey() + " ")) {
                bands.add(phrase.getValue());
                rest = rest.replace(" " + phrase.getKey() + " ", "  ");
            }
        }
        boolean negated = List.of(rest.strip().split(" +")).stream().anyMatch(NEGATIONS::contains);
        return bands.size() == 1 && !negated ? bands.iterator().next() : null;
    }
}
