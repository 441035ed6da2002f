package dev.harbinger.rule;

/**
 * Blanks what is no code in a DRL text: the insides of texts in double quotes, and comments. The result is as long as
 * the text, with its line breaks where they were, so that a place found in one is the same place in the other.
 */
public final class DrlMask {
    private final String text;
    private final char[] masked;
    private int at;
    private int openComment = -1;

    private DrlMask(String text) {
        this.text = text;
        this.masked = text.toCharArray();
    }

    /** Masks a text; a quote that is not closed ends with its line. */
    public static String of(String text) {
        return new DrlMask(text).mask();
    }

    /** Where a comment begins that is not closed, or -1. */
    public static int openComment(String text) {
        DrlMask mask = new DrlMask(text);
        mask.mask();
        return mask.openComment;
    }

    private String mask() {
        while (at < masked.length) {
            if (text.startsWith("//", at)) {
                blankTo(lineEnd());
            } else if (text.startsWith("/*", at)) {
                int end = text.indexOf("*/", at + 2);
                openComment = end < 0 ? at : -1;
                blankTo(end < 0 ? masked.length : end + 2);
            } else if (text.charAt(at) == '"') {
                maskQuoted();
            } else {
                at++;
            }
        }
        return new String(masked);
    }

    private void maskQuoted() {
        at++;
        int lineEnd = lineEnd();
        int close = text.indexOf('"', at);
        blankTo(close < 0 || close > lineEnd ? lineEnd : close);
        if (at < lineEnd) {
            at++;
        }
    }

    /** A carriage return ends a line, and the comment on it, for the parser, too. */
    private int lineEnd() {
        int end = at;
        while (end < masked.length && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private void blankTo(int end) {
        for (; at < end; at++) {
            if (masked[at] != '\n') {
                masked[at] = ' ';
            }
        }
    }
}
