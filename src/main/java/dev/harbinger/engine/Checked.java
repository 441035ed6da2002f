package dev.harbinger.engine;

import dev.harbinger.rule.RulePack;
import dev.harbinger.rule.RuleProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of checking a pack without compiling it.
 *
 * @param problems errors and warnings, by file, line and column; with errors no warnings but of files that are
 *     not read, and of very many errors the first
 * @param pack what the pack says, or null if it has errors
 */
public record Checked(List<RuleProblem> problems, @Nullable RulePack pack) {
    public Checked {
        problems = List.copyOf(problems);
    }
}
