package dev.harbinger.fact;

import java.text.Normalizer;
import java.util.Locale;

/** Brings spellings of one name to one form. Stateless and thread-safe. */
public final class Names {
    private Names() {}

    /** The text as facts hold it: in Unicode form NFC, without white space around it and with single spaces inside. */
    public static String tidy(String text) {
        return isTidy(text) ? text : squeeze(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    /** The form in which two spellings of a name are compared: tidy and in lower case. */
    static String folded(String text) {
        return tidy(text).toLowerCase(Locale.ROOT);
    }

    /** The name that an enumeration would give the text: "TJ-KG" and "TJ / KG" become TJ_KG. */
    static String constant(String text) {
        StringBuilder result = new StringBuilder(text.length());
        for (char c : tidy(text).toUpperCase(Locale.ROOT).toCharArray()) {
            boolean separates = c == '-' || c == ' ' || c == '/' || c == '_';
            if (!separates) {
                result.append(c);
            } else if (result.isEmpty() || result.charAt(result.length() - 1) != '_') {
                result.append('_');
            }
        }
        return result.toString();
    }

    /** The constant as it is written in JSON, such as tj_kg. */
    static String lower(String constant) {
        return constant.toLowerCase(Locale.ROOT);
    }

    private static boolean isTidy(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 127 || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    private static String squeeze(String text) {
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(result, c));
        int end = result.length();
        return end > 0 && result.charAt(end - 1) == ' ' ? result.substring(0, end - 1) : result.toString();
    }

    private static void append(StringBuilder result, int c) {
        if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
            result.appendCodePoint(c);
        } else if (result.length() > 0 && result.charAt(result.length() - 1) != ' ') {
            result.append(' ');
        }
    }
}
