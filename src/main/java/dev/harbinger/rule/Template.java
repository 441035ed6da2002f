package dev.harbinger.rule;

import dev.harbinger.fact.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with slots such as <code>{$ban.party}</code> for the values of a match. Parsed once, filled often.
 *
 * @param texts the texts between the slots, one more than there are slots
 * @param slots the slots in order
 */
public record Template(List<String> texts, List<Slot> slots) {
    private static final Pattern SLOT = Pattern.compile("\\{(\\$[A-Za-z]\\w*)(?:\\.([a-z]\\w*(?:\\.(?:age|size))?))?}");

    public Template {
        texts = List.copyOf(texts);
        slots = List.copyOf(slots);
    }

    /**
     * A place for a value.
     *
     * @param variable with its dollar sign
     * @param field the field of what it is bound to, or empty for the bound value itself
     */
    public record Slot(String variable, String field) {
        /** The slot as its author wrote it. */
        public String text() {
            return "{" + variable + (field.isEmpty() ? "" : "." + field) + "}";
        }
    }

    /**
     * Parses a sentence.
     *
     * @throws IllegalArgumentException if a brace belongs to no slot
     */
    public static Template parse(String text) {
        List<String> texts = new ArrayList<>();
        List<Slot> slots = new ArrayList<>();
        Matcher matcher = SLOT.matcher(text);
        int at = 0;
        while (matcher.find()) {
            texts.add(plain(text.substring(at, matcher.start())));
            slots.add(new Slot(matcher.group(1), matcher.group(2) == null ? "" : matcher.group(2)));
            at = matcher.end();
        }
        texts.add(plain(text.substring(at)));
        return new Template(texts, slots);
    }

    private static String plain(String text) {
        if (text.indexOf('{') >= 0 || text.indexOf('}') >= 0) {
            throw new IllegalArgumentException(
                    "a brace in (" + text.strip() + ") belongs to no slot {$variable.field}.");
        }
        return text;
    }

    /** The sentence with the values in their slots. */
    public String fill(Function<Slot, String> values) {
        StringBuilder sentence = new StringBuilder(texts.get(0));
        for (int i = 0; i < slots.size(); i++) {
            String value = values.apply(slots.get(i));
            agree(sentence, value);
            sentence.append(value).append(texts.get(i + 1));
        }
        return sentence.toString();
    }

    /** Lets an indefinite article at the end of what was written go with the value that follows. */
    private static void agree(StringBuilder sentence, String value) {
        int space = sentence.length() - 1;
        if (space < 1 || sentence.charAt(space) != ' ') {
            return;
        }
        int word = sentence.lastIndexOf(" ", space - 1) + 1;
        String article = sentence.substring(word, space);
        if (article.equalsIgnoreCase("a") || article.equalsIgnoreCase("an")) {
            sentence.replace(word + 1, space, Prose.article(value).substring(1));
        }
    }
}
