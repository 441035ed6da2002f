package dev.harbinger.rule;

import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Collects the problems of one rule, each at the place that is being looked at. Not thread-safe. */
final class ProblemsOfRule {
    private final @Nullable String rule;
    private final Position begin;
    private final SourceMap places;
    private final Consumer<RuleProblem> problems;
    private Position position;

    ProblemsOfRule(RuleDefinition rule, SourceMap places, Consumer<RuleProblem> problems) {
        this(rule.id().value(), rule.position(), places, problems);
    }

    /** @param rule the rule's name, or null for what belongs to none */
    ProblemsOfRule(@Nullable String rule, Position begin, SourceMap places, Consumer<RuleProblem> problems) {
        this.rule = rule;
        this.begin = begin;
        this.places = places;
        this.problems = problems;
        this.position = begin;
    }

    /** Sets the place of the problems that follow. */
    void at(Position place) {
        position = place;
    }

    /** Sets the place to a word of an annotation. */
    void atAnnotation(String name, String word) {
        position = places.annotation(begin, name, word);
    }

    /** Sets the place to a part of a constraint. */
    void atPart(Object part) {
        position = places.of(part, position);
    }

    /** Sets the place to a word that stands at or after the one now. */
    void atWord(String word) {
        position = places.word(position, word);
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
