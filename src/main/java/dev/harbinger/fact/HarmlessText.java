package dev.harbinger.fact;

/** Escapes what could disturb a terminal or forge a line of a log: control, format and separator characters. */
public final class HarmlessText {
    private HarmlessText() {}

    /** The text with each such character as {@code \}{@code uXXXX}; the text itself if it has none. */
    public static String of(String text) {
        if (isHarmless(text)) {
            return text;
        }
        StringBuilder result = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> append(result, c));
        return result.toString();
    }

    private static boolean isHarmless(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return text.codePoints().allMatch(HarmlessText::isHarmless);
            }
        }
        return true;
    }

    private static void append(StringBuilder result, int c) {
        if (isHarmless(c)) {
            result.appendCodePoint(c);
            return;
        }
        for (char half : Character.toChars(c)) {
            result.append("\\u").append(Integer.toHexString(0x10000 | half), 1, 5);
        }
    }

    /** Whether it can be shown as it is; half of a pair cannot. */
    private static boolean isHarmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }
}
