package dev.harbinger.fact;

/** Shows a value in a message: never long, never with characters that could disturb a terminal or a log. */
final class Excerpt {
    private static final int MAX_LENGTH = 100;
    private static final String CUT = "...";

    private Excerpt() {}

    /** The text with control characters escaped, at most 100 characters. */
    static String of(String text) {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < text.length() && result.length() <= MAX_LENGTH; i++) {
            append(result, text, i);
        }
        return result.length() > MAX_LENGTH ? cut(result) : result.toString();
    }

    private static void append(StringBuilder result, String text, int i) {
        char c = text.charAt(i);
        int type = Character.getType(text.codePointAt(i));
        boolean harmless = type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && type != Character.SURROGATE;
        if (harmless || (Character.isLowSurrogate(c) && isSecondHalf(text, i))) {
            result.append(c);
        } else {
            result.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
        }
    }

    private static boolean isSecondHalf(String text, int i) {
        return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }

    private static String cut(StringBuilder result) {
        int end = MAX_LENGTH - CUT.length();
        if (Character.isHighSurrogate(result.charAt(end - 1))) {
            end--;
        }
        return result.substring(0, end) + CUT;
    }
}
