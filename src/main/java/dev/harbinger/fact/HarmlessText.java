package dev.harbinger.fact;

/**
 * Escapes what could disturb a terminal, forge a line of a log, or not be seen at all: control, format, separator and
 * invisible characters.
 */
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

    /** Whether the text has no such character. */
    public static boolean isHarmless(String text) {
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

    /** Letters and marks that Unicode says to show as nothing (Default_Ignorable_Code_Point). */
    private static boolean isInvisible(int c) {
        return c == 0x034F
                || c == 0x115F
                || c == 0x1160
                || c == 0x17B4
                || c == 0x17B5
                || c >= 0x180B && c <= 0x180F
                || c == 0x3164
                || c >= 0xFE00 && c <= 0xFE0F
                || c == 0xFFA0
                || c >= 0xE0100 && c <= 0xE01EF;
    }

    /** Whether a character is none of these; half of a pair is one. */
    public static boolean isHarmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> !isInvisible(c);
        };
    }
}
