package dev.harbinger.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** How days, numbers and nouns stand in sentences; data has days as ISO 8601 and numbers in full. Stateless. */
public final class Prose {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final double PERCENT = 100;
    private static final int DIGITS_AT_CUT = 3;

    /** Letters that are spelt out, vowels but for those that sound as "you" or "one", and a silent h. */
    private static final Pattern VOWEL = Pattern.compile("^(?:[FHLMNRSX][B-DF-HJ-NP-TV-Z0-9]"
            + "|(?!U[A-Z]|[Uu]ni(?![nmd])|[Uu]s(?:[aeu]|\\b)|[Ee]u|[Oo]ne\\b)[AEIOUaeiou]"
            + "|[Hh](?:our|onest|onou?r|eir)).*");

    private Prose() {}

    /** A day, such as "2 May 2021". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A share of 1, such as "41 percent". */
    public static String percent(double share) {
        return Math.round(share * PERCENT) + " percent";
    }

    /**
     * A score where a cut decides, such as "0.449": three digits, the rest cut off instead of rounded, so that a score
     * just below a cut does not read as the cut.
     */
    public static String exact(double score) {
        return BigDecimal.valueOf(score)
                .setScale(DIGITS_AT_CUT, RoundingMode.DOWN)
                .toPlainString();
    }

    /** A number of things, such as "1 change" or "2 changes". */
    public static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** The indefinite article before a word, by its sound: "a" or "an". */
    public static String article(String word) {
        return VOWEL.matcher(word).matches() ? "an" : "a";
    }
}
