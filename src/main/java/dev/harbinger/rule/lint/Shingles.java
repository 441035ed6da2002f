package dev.harbinger.rule.lint;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A document cut into all its runs of eight words, to find them again in other texts. Immutable. */
final class Shingles {
    /** As many equal words in a row are no chance. */
    private static final int LENGTH = 8;

    private final List<String> words;
    private final Map<List<String>, Integer> runs;

    private Shingles(List<String> words, Map<List<String>, Integer> runs) {
        this.words = words;
        this.runs = runs;
    }

    /**
     * Equal words.
     *
     * @param words lower case, without punctuation, apart by blanks
     */
    record Run(String words) {}

    /** Cuts a text. Lower and upper case, and punctuation, make no difference. */
    static Shingles of(String text) {
        List<String> words = words(text);
        Map<List<String>, Integer> runs = new HashMap<>();
        for (int i = 0; i + LENGTH <= words.size(); i++) {
            runs.putIfAbsent(words.subList(i, i + LENGTH), i);
        }
        return new Shingles(words, runs);
    }

    /** The longest run of eight or more words that another text shares with this one, the first of equals; or null. */
    @Nullable
    Run longestRunIn(String text) {
        List<String> others = words(text);
        List<String> longest = List.of();
        for (int i = 0; i + LENGTH <= others.size(); i++) {
            Integer start = runs.get(others.subList(i, i + LENGTH));
            if (start != null) {
                int length = common(others, i, start);
                if (length > longest.size()) {
                    longest = others.subList(i, i + length);
                }
            }
        }
        return longest.isEmpty() ? null : new Run(String.join(" ", longest));
    }

    private int common(List<String> others, int from, int start) {
        int length = LENGTH;
        while (from + length < others.size()
                && start + length < words.size()
                && others.get(from + length).equals(words.get(start + length))) {
            length++;
        }
        return length;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
