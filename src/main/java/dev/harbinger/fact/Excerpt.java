package dev.harbinger.fact;

/** Shows a value in a message: never long, never with characters that could disturb a terminal or a log. */
final class Excerpt {
    private static final int MAX_LENGTH = 100;
    /** Characters beyond these are never shown. */
    private static final int LOOKED_AT = 2 * MAX_LENGTH;

    private static final String CUT = "...";

    private Excerpt() {}

    /** The text with control characters escaped, at most 100 characters. */
    static String of(String text) {
        String result = HarmlessText.of(text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text);
        return result.length() > MAX_LENGTH ? cut(result) : result;
    }

    private static String cut(String result) {
        int end = MAX_LENGTH - CUT.length();
        if (Character.isHighSurrogate(result.charAt(end - 1))) {
            end--;
        }
        return result.substring(0, end) + CUT;
    }
}
