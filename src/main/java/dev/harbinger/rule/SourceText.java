package dev.harbinger.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A file's text, with what is worked out from it once. Thread-safe. */
final class SourceText {
    private static final Pattern DECLARED = Pattern.compile("\\bdeclare\\s+(?:(?:enum|set)\\s+)?([\\w$]+)");

    private final String file;
    private final String text;
    private final List<Integer> lines = new ArrayList<>(List.of(0));
    private @Nullable String masked;
    private @Nullable YamlPath yaml;
    private @Nullable Map<String, Integer> declarations;

    SourceText(String file, String text) {
        this.file = file;
        this.text = text;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            lines.add(i + 1);
        }
    }

    /** As its author wrote it. */
    String text() {
        return text;
    }

    /** The text without comments and texts in quotes, see {@link DrlMask}. */
    synchronized String masked() {
        if (masked == null) {
            masked = DrlMask.of(text);
        }
        return masked;
    }

    /** Where the names of declarations stand, the first of each name. */
    synchronized Map<String, Integer> declarations() {
        if (declarations == null) {
            Map<String, Integer> found = new HashMap<>();
            Matcher matcher = DECLARED.matcher(masked());
            while (matcher.find()) {
                found.putIfAbsent(matcher.group(1), matcher.start(1));
            }
            declarations = found;
        }
        return declarations;
    }

    /** The text as YAML. */
    synchronized YamlPath yaml() {
        if (yaml == null) {
            yaml = YamlPath.of(file, text);
        }
        return yaml;
    }

    /** How many characters stand before a place; a place outside of the text is moved to its nearest end. */
    int offset(Position position) {
        int line = Math.min(Math.max(position.line(), 1), lines.size());
        return Math.min(text.length(), lines.get(line - 1) + Math.max(position.column() - 1, 0));
    }

    /** The place after so many characters. */
    Position position(int offset) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (lines.get(middle) <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return new Position(file, low + 1, offset - lines.get(low) + 1);
    }

    /** The first index at or after another of a word that is no part of a longer one, or -1. */
    int indexOf(String word, int from) {
        int found = word.isEmpty() ? -1 : text.indexOf(word, from);
        while (found >= 0 && isPartOfLonger(word, found)) {
            found = text.indexOf(word, found + 1);
        }
        return found;
    }

    private boolean isPartOfLonger(String word, int at) {
        return isLetter(word, 0) && isLetter(text, at - 1)
                || isLetter(word, word.length() - 1) && isLetter(text, at + word.length());
    }

    private static boolean isLetter(String text, int index) {
        if (index < 0 || index >= text.length()) {
            return false;
        }
        char c = text.charAt(index);
        return Character.isLetterOrDigit(c) || c == '_' || c == '$' || c == '-';
    }
}
