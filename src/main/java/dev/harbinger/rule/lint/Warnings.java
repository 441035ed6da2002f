package dev.harbinger.rule.lint;

import dev.harbinger.rule.Position;
import dev.harbinger.rule.RuleDefinition;
import dev.harbinger.rule.RuleProblem;
import dev.harbinger.rule.RuleProblem.Severity;
import java.util.ArrayList;
import java.util.List;

/** Collects the warnings of all checks. Not thread-safe. */
final class Warnings {
    private final List<RuleProblem> problems = new ArrayList<>();

    /** Warns of something in a rule. */
    void add(RuleDefinition rule, Position position, String code, String text, String advice) {
        problems.add(new RuleProblem(position, rule.id().value(), code, text, advice, Severity.WARNING));
    }

    /** Warns of something that is not about one rule. */
    void add(Position position, String code, String text, String advice) {
        problems.add(new RuleProblem(position, null, code, text, advice, Severity.WARNING));
    }

    /** All warnings, each once, by file, line and column. */
    List<RuleProblem> sorted() {
        return problems.stream().distinct().sorted().toList();
    }
}
