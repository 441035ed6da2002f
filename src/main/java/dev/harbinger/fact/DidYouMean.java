package dev.harbinger.fact;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the allowed value that somebody may have meant. The same question always has the same answer. */
public final class DidYouMean {
    /** Longer values are no typing errors, and comparing them is work that a hostile document could ask for. */
    private static final int MAX_LENGTH = 60;

    /** A pack has some hundreds of rules and claims. */
    private static final int MAX_CANDIDATES = 2_000;

    /** A hostile document can name a thousand strangers among ten thousand facts of its own. */
    private static final int MAX_CANDIDATES_OF_DOCUMENT = 200;

    private static final int MIN_PREFIX = 3;

    private DidYouMean() {}

    /**
     * The candidate nearest to the value, or null if none is near: equal but for case and separators, or within a
     * third of the length by added, dropped, changed or swapped letters, or one the beginning of the other. Of equally
     * near ones, that with the same letters in another order.
     */
    public static @Nullable String nearest(String value, Collection<String> candidates) {
        if (value.isBlank() || value.length() > MAX_LENGTH || candidates.size() > MAX_CANDIDATES) {
            return null;
        }
        String wanted = plain(value);
        return candidates.stream()
                .filter(candidate -> candidate.length() <= MAX_LENGTH)
                .map(candidate -> Match.of(wanted, candidate))
                .filter(Match::isNear)
                .min(Comparator.comparingInt(Match::distance)
                        .thenComparing(match -> !hasSameLetters(wanted, plain(match.candidate())))
                        .thenComparing(Match::candidate))
                .map(Match::candidate)
                .orElse(null);
    }

    /** The same for candidates that come from the document itself; null if they are many. */
    static @Nullable String nearestOfDocument(String value, Collection<String> candidates) {
        return candidates.size() > MAX_CANDIDATES_OF_DOCUMENT ? null : nearest(value, candidates);
    }

    private record Match(String candidate, int distance, boolean isNear) {
        static Match of(String wanted, String candidate) {
            String plain = plain(candidate);
            int distance = DidYouMean.distance(wanted, plain);
            boolean isNear = distance * 3 <= Math.max(wanted.length(), plain.length())
                    || isBeginning(wanted, plain)
                    || isBeginning(plain, wanted);
            return new Match(candidate, distance, isNear);
        }
    }

    private static boolean hasSameLetters(String a, String b) {
        return Arrays.equals(a.chars().sorted().toArray(), b.chars().sorted().toArray());
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[-_ /]", "");
    }

    private static boolean isBeginning(String beginning, String whole) {
        return beginning.length() >= MIN_PREFIX && whole.startsWith(beginning);
    }

    /** Distance of Damerau and Levenshtein, optimal string alignment. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, new int[] {i, j});
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(int[][] d, String a, String b, int[] at) {
        int i = at[0];
        int j = at[1];
        int changed = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(changed, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
    }
}
