package dev.harbinger.cli;

import dev.harbinger.fact.HarmlessText;
import java.io.IOException;
import java.io.Writer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes what may hold texts of strangers, such as names of files, so that none of them can move the cursor, rename the
 * window, hide or turn round what is shown: a character that a terminal would obey is written as an escape of JSON. Line
 * ends, tabs and the plain colours of reports pass. Not thread-safe.
 */
final class VisibleWriter extends Writer {
    /** What colours a report: bold, faint, a colour of the text, and back. */
    private static final Pattern COLOUR = Pattern.compile("\\x1B\\[(?:[0123]|2[123]|3[1-79]|;)*m");

    private final Writer to;
    /** What an earlier write left unfinished: the begin of a colour, or half of a character. */
    private final StringBuilder pending = new StringBuilder();

    VisibleWriter(Writer to) {
        this.to = to;
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
        pending.append(characters, from, length);
        int end = complete();
        to.write(visible(pending.substring(0, end)));
        pending.delete(0, end);
    }

    /** Up to where the text stands for itself, whatever comes next. */
    private int complete() {
        int escape = pending.lastIndexOf("\u001B");
        if (escape >= 0 && pending.length() - escape < 16 && pending.indexOf("m", escape) < 0) {
            return escape;
        }
        boolean half = !pending.isEmpty() && Character.isHighSurrogate(pending.charAt(pending.length() - 1));
        return half ? pending.length() - 1 : pending.length();
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        Matcher colour = COLOUR.matcher(text);
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            int next = i + Character.charCount(character);
            if (character == 0x1B && colour.region(i, text.length()).lookingAt()) {
                next = colour.end();
                visible.append(text, i, next);
            } else if (character == '\n' || character == '\t') {
                visible.append((char) character);
            } else {
                visible.append(HarmlessText.of(text.substring(i, next)));
            }
            i = next;
        }
        return visible.toString();
    }

    @Override
    public void flush() throws IOException {
        to.write(visible(pending.toString()));
        pending.setLength(0);
        to.flush();
    }

    @Override
    public void close() throws IOException {
        flush();
        to.close();
    }
}
