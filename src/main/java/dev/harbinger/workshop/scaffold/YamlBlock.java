package dev.harbinger.workshop.scaffold;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A member at the top of a YAML file whose entries stand below it, each on lines of its own.
 *
 * @param head the text up to where an entry is to be added
 * @param indent what stands before each entry
 * @param tail the text behind
 */
record YamlBlock(String head, String indent, String tail) {
    private static final Pattern NEXT_MEMBER = Pattern.compile("(?m)^[^\\s#]");
    private static final Pattern INDENT = Pattern.compile("(?m)^( +)[^\\s#]");
    private static final Pattern TRAILING = Pattern.compile("(?m)((^#.*)?\\n?)*\\z");

    /** Finds the block, or begins it at the end of the text; null if it is written otherwise. */
    static @Nullable YamlBlock of(String text, String member) {
        Matcher name = Pattern.compile("(?m)^" + Pattern.quote(member) + ":(?<value>[^#\\n]*)(#.*)?$")
                .matcher(text);
        if (!name.find()) {
            return new YamlBlock(text.stripTrailing() + "\n" + member + ":\n", "  ", "");
        }
        String value = name.group("value").strip();
        if (!value.isEmpty() && !value.equals("{}")) {
            return null;
        }
        String head = value.isEmpty()
                ? text.substring(0, name.end())
                : text.substring(0, name.start("value")) + " " + text.substring(name.end("value"), name.end());
        return behind(head.stripTrailing() + "\n", text.substring(Math.min(name.end() + 1, text.length())));
    }

    private static YamlBlock behind(String head, String rest) {
        Matcher next = NEXT_MEMBER.matcher(rest);
        String all = next.find() ? rest.substring(0, next.start()) : rest;
        Matcher trailing = TRAILING.matcher(all);
        String entries = trailing.find() ? all.substring(0, trailing.start()).stripTrailing() : all.stripTrailing();
        Matcher indent = INDENT.matcher(entries);
        return new YamlBlock(
                entries.isEmpty() ? head : head + entries + "\n",
                indent.find() ? indent.group(1) : "  ",
                rest.substring(entries.length()).replaceFirst("^\\n", ""));
    }

    /** The line on which an entry that is added begins, from 1. */
    int line() {
        return (int) head.chars().filter(c -> c == '\n').count() + 1;
    }

    /** The whole text with an entry more, which is given without indentation. */
    String with(String entry) {
        String indented = entry.lines().map(line -> indent + line).collect(Collectors.joining("\n", "", "\n"));
        return head + indented + tail;
    }
}
