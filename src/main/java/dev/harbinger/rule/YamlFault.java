package dev.harbinger.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says the commonest faults of YAML in plain words, at the place of the mistake; others in the parser's words. */
final class YamlFault {
    private static final Pattern NO_BLANK = Pattern.compile("^\\s*(?:- +)*[\\w-]+:(?=[^\\s:])");
    private static final Pattern MEMBER = Pattern.compile("^\\s*(?:- +)*[^\\s#\"'][^:#]*:\\s");

    private final String file;
    private final String[] lines;
    private final Mark mark;

    private YamlFault(String file, String text, Mark mark) {
        this.file = file;
        this.lines = text.split("\n", -1);
        this.mark = mark;
    }

    static RuleProblem of(String file, String text, MarkedYAMLException fault) {
        Mark mark = fault.getProblemMark();
        String problem = String.valueOf(fault.getProblem());
        if (mark == null) {
            return problem(new Position(file, 0, 0), "The YAML is malformed: " + problem + ".", null);
        }
        RuleProblem plain = new YamlFault(file, text, mark).inPlainWords(problem);
        return plain != null ? plain : problem(position(file, mark), "The YAML is malformed: " + problem + ".", null);
    }

    private @Nullable RuleProblem inPlainWords(String problem) {
        if (problem.contains("(TAB)")) {
            return problem(
                    position(file, mark), "A tab stands where blanks are expected.", "Maybe indent with blanks.");
        }
        if (problem.equals("could not find expected ':'")) {
            return missingBlank();
        }
        if (problem.equals("mapping values are not allowed here")) {
            return colonWithin();
        }
        if (problem.startsWith("expected <block end>, but found")) {
            return problem(
                    position(file, mark),
                    "The line is not indented like those that it belongs to.",
                    "Maybe give it as many blanks as the line above.");
        }
        return null;
    }

    /** A colon without a blank behind it, on this line or the nearest one above that is not blank. */
    private @Nullable RuleProblem missingBlank() {
        for (int line = Math.min(mark.getLine(), lines.length - 1); line >= 0; line--) {
            Matcher found = NO_BLANK.matcher(lines[line]);
            if (found.find()) {
                Position position = new Position(file, line + 1, found.end());
                return problem(position, "A blank is missing behind the colon.", "Maybe write \": \".");
            }
            if (line < mark.getLine() && !lines[line].isBlank()) {
                return null;
            }
        }
        return null;
    }

    /** A second colon with a blank behind it on one line, or a member below a text. */
    private RuleProblem colonWithin() {
        Position position = position(file, mark);
        Matcher member = MEMBER.matcher(lines[mark.getLine()]);
        return member.find() && member.end() <= mark.getColumn()
                ? problem(
                        position,
                        "A text holds a colon with a blank behind it.",
                        "Maybe put the text in double quotes.")
                : problem(
                        position,
                        "A member stands where the text above goes on.",
                        "Maybe give the line as many blanks as the member above.");
    }

    private static Position position(String file, Mark mark) {
        return new Position(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static RuleProblem problem(Position position, String text, @Nullable String advice) {
        return new RuleProblem(position, null, "yaml-syntax", text, advice);
    }
}
