package dev.harbinger.cli;

import dev.harbinger.assessment.Questions;
import dev.harbinger.explanation.absence.WhyNotAnswer;
import dev.harbinger.explanation.absence.WhyNotText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells what keeps an outcome from its next level, or a rule from firing. */
@Command(
        name = "why-not",
        header = "Tell why an outcome has no higher level, or why a rule did not fire.",
        footer = {"", "Example:", "  harbinger why-not facts/tajikistan/2021-05-kyrgyz-clash.json capacity_overstretch"
        })
final class WhyNotCommand extends AnswerCommand<WhyNotAnswer> {
    @Parameters(index = "1", paramLabel = "OUTCOME|RULE", description = "The outcome or rule")
    @SuppressWarnings("NullAway.Init")
    private String name;

    @Override
    WhyNotAnswer ask(Desk desk, InputFile factSet) {
        return Questions.unhurried().whyNot(desk.examine(factSet), name);
    }

    @Override
    String text(WhyNotAnswer answer) {
        return WhyNotText.of(answer);
    }
}
