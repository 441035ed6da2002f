package dev.harbinger.engine;

import dev.harbinger.rule.RuleProblem;
import dev.harbinger.rule.SourceMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says whether a text is DRL at all, for tools that look at one file without its pack. Stateless and thread-safe. */
public final class DrlSyntax {
    private DrlSyntax() {}

    /**
     * What keeps a text from being parsed, in the order of the text; empty if nothing does. What a pack may contain is
     * not looked at.
     *
     * @param file name of the file, for the positions
     */
    public static List<RuleProblem> problems(String file, String text) {
        List<RuleProblem> problems = new ArrayList<>();
        DrlFile.parse(file, new SourceMap(Map.of(file, text)), problems::add);
        return problems.stream().distinct().sorted().toList();
    }
}
