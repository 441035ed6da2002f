package dev.harbinger.rule;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the words of a pack stand, so that a problem can be shown at the very word that is wrong. Places are looked for
 * in the authors' texts when they are asked for, which is seldom; only the parts of constraints are remembered as they
 * are read. Reading marks places on one thread; later questions are thread-safe.
 */
public final class SourceMap {
    /** Where the annotations of a rule or declaration end: an annotation behind it belongs to another. */
    private static final String HEAD_END = "|\\bwhen\\b|\\bend\\b";

    private final SortedMap<String, String> texts;
    private final Map<Object, Position> parts = new IdentityHashMap<>();
    private final Map<String, SourceText> sources = new HashMap<>();

    /** @param texts contents of the pack's files by name */
    public SourceMap(Map<String, String> texts) {
        this.texts = new TreeMap<>(texts);
    }

    /** The files, by name. */
    public Set<String> files() {
        return Collections.unmodifiableSet(texts.keySet());
    }

    /** The text of a file as its author wrote it; empty if there is none. */
    public String text(String file) {
        return texts.getOrDefault(file, "");
    }

    /** The text of a file without its comments and texts in quotes, see {@link DrlMask}. */
    public String masked(String file) {
        return source(file).masked();
    }

    /** Remembers where a part of a constraint stands; the part is known by identity. */
    public void mark(Object part, Position position) {
        parts.put(part, position);
    }

    /** Where a part stands, or the other place if it was not marked. */
    public Position of(Object part, Position otherwise) {
        return parts.getOrDefault(part, otherwise);
    }

    /** Where a rule's name stands. */
    public Position name(RuleDefinition rule) {
        return word(rule.position(), rule.id().value());
    }

    /**
     * Where the text of an annotation begins, right after its quote.
     *
     * @param owner where the rule, declaration or field begins that it belongs to
     */
    public Position annotation(Position owner, String name) {
        SourceText source = source(owner.file());
        Matcher matcher =
                Pattern.compile(sign(name) + "(?:\\s*\\(\\s*\"?)?" + HEAD_END).matcher(source.masked());
        boolean found = matcher.find(source.offset(owner)) && matcher.group().startsWith("@");
        return found ? source.position(matcher.end()) : owner;
    }

    /** Where an annotation's at-sign stands. */
    public Position sign(Position owner, String name) {
        SourceText source = source(owner.file());
        Matcher matcher = Pattern.compile(sign(name) + HEAD_END).matcher(source.masked());
        boolean found = matcher.find(source.offset(owner)) && matcher.group().startsWith("@");
        return found ? source.position(matcher.start()) : owner;
    }

    private static String sign(String name) {
        return "@\\s*" + Pattern.quote(name) + "\\b";
    }

    /** Where a word of an annotation stands, or its text if the word is not in it. */
    public Position annotation(Position owner, String name, String word) {
        Position text = annotation(owner, name);
        SourceText source = source(owner.file());
        int from = source.offset(text);
        int found = source.indexOf(word, from);
        int quote = source.text().indexOf('"', from);
        return found < 0 || quote >= 0 && found > quote ? text : source.position(found);
    }

    /** Where a word stands first at or after a place, or that place if it does not. */
    public Position word(Position from, String word) {
        SourceText source = source(from.file());
        int found = source.indexOf(word, source.offset(from));
        return found < 0 ? from : source.position(found);
    }

    /** Where a declaration's name stands, or the file if it has none of that name. */
    public Position declaration(String file, String name) {
        SourceText source = source(file);
        Integer offset = source.declarations().get(name);
        return offset == null ? new Position(file, 0, 0) : source.position(offset);
    }

    /** Whether a declaration has an annotation, on itself or on a field. */
    public boolean isAnnotated(String file, String declaration, String name) {
        SourceText source = source(file);
        Matcher matcher = Pattern.compile(sign(name) + HEAD_END).matcher(source.masked());
        return matcher.find(source.offset(declaration(file, declaration)))
                && matcher.group().startsWith("@");
    }

    /**
     * Where the name of a member of a YAML file stands.
     *
     * @param path names of members from the root on; an item of a list is named by its {@code id} or its number from 0
     */
    public Position key(String file, String... path) {
        YamlPath.Found found = source(file).yaml().find(path);
        return found == null ? new Position(file, 0, 0) : found.key(file);
    }

    /** Where the value of a member of a YAML file stands; an item of a list of texts is named by its text. */
    public Position value(String file, String... path) {
        YamlPath.Found found = source(file).yaml().find(path);
        return found == null ? new Position(file, 0, 0) : found.value(file);
    }

    /** The place so many characters after the beginning of a file. */
    public Position at(String file, int offset) {
        return source(file).position(offset);
    }

    /** How many characters of its file stand before a place. */
    public int offset(Position position) {
        return source(position.file()).offset(position);
    }

    private synchronized SourceText source(String file) {
        return sources.computeIfAbsent(file, name -> new SourceText(name, text(name)));
    }
}
