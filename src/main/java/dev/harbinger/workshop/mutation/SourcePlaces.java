package dev.harbinger.workshop.mutation;

import dev.harbinger.rule.Position;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds parts of rules in the files as their authors wrote them. Thread-safe. */
final class SourcePlaces {
    private static final Pattern END = Pattern.compile("\\bthen\\b");
    private static final Pattern TOKENS = Pattern.compile("(?<=\\W)|(?=\\W)");

    private final SortedMap<String, String> files;

    /** @param files contents by name */
    SourcePlaces(SortedMap<String, String> files) {
        this.files = files;
    }

    /**
     * Where a text first stands after a place and before the end of its rule, however it is spaced; the place itself if
     * it does not, since authors may shorten what is written out here.
     */
    Position of(Position from, String text) {
        String file = files.getOrDefault(from.file(), "");
        int start = offset(file, from);
        Matcher end = END.matcher(file);
        Matcher matcher = Pattern.compile(spaced(text)).matcher(file);
        matcher.region(start, end.find(start) ? end.start() : file.length());
        return matcher.find() ? position(from.file(), file, matcher.start()) : from;
    }

    private static String spaced(String text) {
        return Arrays.stream(TOKENS.split(text))
                .filter(token -> !token.isBlank())
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s*"));
    }

    private static int offset(String file, Position place) {
        int offset = 0;
        for (int line = 1; line < place.line(); line++) {
            int next = file.indexOf('\n', offset);
            if (next < 0) {
                return offset;
            }
            offset = next + 1;
        }
        return Math.min(file.length(), offset + Math.max(0, place.column() - 1));
    }

    private static Position position(String name, String file, int offset) {
        String before = file.substring(0, offset);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Position(name, line, offset - before.lastIndexOf('\n'));
    }
}
