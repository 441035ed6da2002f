package dev.harbinger.engine;

/** What is said of patterns that count or sum, as other rule languages can. */
final class Counting {
    /** Words with which other languages begin a count, as a regular expression. */
    static final String WORDS = "accumulate|acc|collect|count|sum|average|groupby";

    private Counting() {}

    /** That a word is not allowed. */
    static String refusal(String word) {
        return "Patterns do not count or sum: (" + word + ") is not allowed; a tally in vocabulary.drl does.";
    }
}
