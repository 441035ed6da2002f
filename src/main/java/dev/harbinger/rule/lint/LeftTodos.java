package dev.harbinger.rule.lint;

import dev.harbinger.rule.RulePack;
import dev.harbinger.rule.SourceMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds texts that begin with TODO, as those do that the command {@code new} leaves for an author to fill in. */
final class LeftTodos implements LintCheck {
    /** At the beginning of a text in quotes, or of a value of YAML. */
    private static final Pattern TODO = Pattern.compile("(?m)(?:\"\\s*|'\\s*|[:-] +)(TODO\\b)|^\\s*#.*$|//.*$");

    @Override
    public void check(RulePack pack, Warnings warnings) {
        SourceMap places = pack.places();
        for (String file : places.files()) {
            Matcher todo = TODO.matcher(places.text(file));
            while (todo.find()) {
                if (todo.group(1) != null) {
                    warnings.add(
                            places.at(file, todo.start(1)),
                            "todo-left",
                            "A text that is to be filled in still begins with TODO.",
                            "Maybe write what stands behind it, and remove the word.");
                }
            }
        }
    }
}
