package dev.harbinger.question.whynot;

import dev.harbinger.fact.Prose;
import dev.harbinger.question.Markdown;
import dev.harbinger.question.Markdown.Words;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells in Markdown why not. Not thread-safe. */
public final class WhyNotText {
    private static final int MOST_RULES = 10;

    private final Markdown text = new Markdown();

    private WhyNotText() {}

    /** Why not, for an outcome or a rule. */
    public static String of(WhyNotAnswer answer) {
        return answer instanceof RuleTrial rule ? of(rule) : of((WhyNot) answer);
    }

    /** Why an outcome does not have a higher level; the ten nearest rules are shown, the data has all. */
    public static String of(WhyNot answer) {
        WhyNotText text = new WhyNotText();
        text.text.text(head(answer));
        if (answer.partial()) {
            text.text.blank().text(partial(answer));
        }
        answer.levels().forEach(text::write);
        if (!answer.rules().isEmpty()) {
            text.text
                    .blank()
                    .text("Rules that could raise it and did not fire, nearest first:")
                    .blank();
            answer.rules().stream().limit(MOST_RULES).forEach(rule -> text.write(rule, 0));
            if (answer.rules().size() > MOST_RULES) {
                text.text.item("and " + (answer.rules().size() - MOST_RULES) + " more");
            }
        }
        return text.text.toString();
    }

    /** Why a rule did not fire, or that it did. */
    public static String of(RuleTrial rule) {
        WhyNotText text = new WhyNotText();
        String verdict = rule.fired()
                ? " fired."
                : " did not fire: " + failures(rule.failed(), rule.conditions().size()) + "." + nearer(rule);
        text.text
                .text(Words.of("The rule ").code(rule.rule()).and(" (" + rule.title() + ")" + verdict))
                .blank();
        rule.conditions().forEach(condition -> text.write(condition, 0));
        return text.text.toString();
    }

    private static String partial(WhyNot answer) {
        return "This answer is partial: "
                + (answer.rulesLeft() > 0
                        ? answer.rulesLeft() + " rules were not looked at because time ran out."
                        : "for some rules not every combination of facts was looked at.");
    }

    private static String nearer(RuleTrial rule) {
        return rule.partial()
                ? " Partial: the search ended after " + rule.steps() + " steps; other facts may come nearer."
                : "";
    }

    private static String head(WhyNot answer) {
        if (answer.score() == null) {
            return answer.name() + " has no level. " + answer.statement();
        }
        return answer.name() + " is " + answer.level() + " with a score of " + Prose.exact(answer.score()) + " for "
                + answer.subject() + " as of " + Prose.day(answer.asOf()) + ".";
    }

    private void write(LevelStep step) {
        String missing = step.missing() > 0 ? "the score is " + step.shortfall() + "." : "the score is high enough.";
        text.blank().text("What keeps it from " + step.level() + ": " + missing);
        if (!step.obstacles().isEmpty()) {
            text.blank();
        }
        for (Obstacle obstacle : step.obstacles()) {
            text.item(obstacle.text());
            writeNearest(obstacle.nearestRule(), 1);
        }
    }

    private void write(RuleTrial rule, int depth) {
        text.item(
                depth,
                Words.of("")
                        .code(rule.rule())
                        .and(": " + rule.title() + " ("
                                + failures(rule.failed(), rule.conditions().size()) + ", force " + number(rule.force())
                                + ")"
                                + nearer(rule)));
        rule.conditions().forEach(condition -> write(condition, depth + 1));
    }

    private void write(ConditionTrial condition, int depth) {
        text.item(depth, Words.of((condition.held() ? "holds: " : "fails: ") + condition.text()));
        writeNearest(condition.nearestRule(), depth + 1);
    }

    private void writeNearest(@Nullable RuleTrial rule, int depth) {
        if (rule != null) {
            write(rule, depth);
        }
    }

    private static String failures(int failed, int all) {
        if (all == 1) {
            return failed == 1 ? "its only condition fails" : "its only condition holds";
        }
        return failed + " of " + all + (failed == 1 ? " conditions fails" : " conditions fail");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
