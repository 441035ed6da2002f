package dev.harbinger.cli;

import dev.harbinger.cli.report.LocatedProblem;
import dev.harbinger.engine.Checked;
import dev.harbinger.engine.PackLoader;
import dev.harbinger.rule.RulePack;
import dev.harbinger.rule.RuleProblem;
import dev.harbinger.rule.lint.Lint;
import dev.harbinger.workshop.test.TestFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Everything that can be said against a pack, or against one file of it.
 *
 * @param path the pack or file
 * @param unsaved texts that stand in the place of files, by path within the pack
 * @param documents texts of the source documents by name, whose words must not be repeated
 */
record PackCheck(PackPath path, SortedMap<String, String> unsaved, Map<String, String> documents) {
    /** Errors and warnings of the pack's files and its tests, by file, line and column. */
    List<LocatedProblem> problems() {
        Checked checked = PackLoader.check(path.loaded(), unsaved);
        List<RuleProblem> problems = new ArrayList<>(checked.problems());
        RulePack pack = checked.pack();
        if (pack != null) {
            problems.addAll(TestFiles.read(path.loaded(), unsaved, pack).problems());
            problems.addAll(Lint.copied(pack, documents));
        }
        return problems.stream()
                .filter(problem -> path.covers(problem.position().file()))
                .distinct()
                .sorted()
                .map(problem -> LocatedProblem.of(path.pack(), problem))
                .toList();
    }
}
