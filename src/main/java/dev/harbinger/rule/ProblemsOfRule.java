package dev.harbinger.rule;

import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Collects the problems of one rule, each at the place that is being looked at. Not thread-safe. */
final class ProblemsOfRule {
    private final String rule;
    private final Consumer<RuleProblem> problems;
    private Position position;

    ProblemsOfRule(RuleDefinition rule, Consumer<RuleProblem> problems) {
        this.rule = rule.id().value();
        this.problems = problems;
        this.position = rule.position();
    }

    /** Sets the place of the problems that follow. */
    void at(Position place) {
        position = place;
    }

    void add(String code, String text, @Nullable String advice) {
        problems.accept(new RuleProblem(position, rule, code, text, advice));
    }

    /** Reports a name that stands for nothing. */
    void unknown(String what, String name, Collection<String> known) {
        add(
                "unknown-" + what.replace(' ', '-'),
                "The " + what + " (" + name + ") is unknown.",
                Advice.nearest(name, known));
    }
}
