package dev.harbinger.workshop.scaffold;

import dev.harbinger.fact.Prose;
import dev.harbinger.fact.Vocabulary;
import dev.harbinger.workshop.format.DrlFormatter;
import dev.harbinger.workshop.format.Formatted;
import java.util.regex.Pattern;

/**
 * A declaration that is to stand at the end of the vocabulary.
 *
 * @param draft takes it, and what is wrong with it
 * @param what what it declares, such as "fact type"
 * @param name its name
 */
record Declaration(Draft draft, String what, String name) {
    private static final String FILE = "vocabulary.drl";
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Za-z0-9]{0,79}");

    /** Notes what is wrong with the name; an example of a good one goes with it. */
    void checkName(String example) {
        if (!NAME.matcher(name).matches()) {
            draft.problem(
                    "The name (" + name + ") of " + Prose.article(what) + " " + what + " is not in UpperCamelCase.",
                    "Maybe write " + example + ".");
        }
        Vocabulary vocabulary = draft.pack().vocabulary();
        if (vocabulary.matchable(name) != null || vocabulary.enums().containsKey(name)) {
            draft.exists("declaration", name, draft.pack().places().declaration(FILE, name));
        }
    }

    /** An annotation that holds a text; a text that cannot stand there is noted. */
    String annotation(String annotation, String text) {
        if (text.contains("\"") || text.contains("\\")) {
            draft.problem("The text (" + text + ") must not hold a double quote or a backslash.", null);
        }
        return " @" + annotation + "( \"" + text.strip() + "\" )";
    }

    /** Adds it in the one style; whatever its words get wrong is noted. */
    void add(String text) {
        if (DrlFormatter.format(FILE, text) instanceof Formatted.Text tidy) {
            draft.append(FILE, "\n\n", new Draft.Addition(what, tidy.text()));
            draft.load();
        }
    }
}
