package dev.harbinger.cli;

import dev.harbinger.assessment.Questions;
import dev.harbinger.explanation.why.Length;
import dev.harbinger.explanation.why.Why;
import dev.harbinger.explanation.why.WhyText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells why an outcome has its level, down to the facts. */
@Command(
        name = "why",
        header = "Tell why an outcome has its level.",
        footer = {
            "",
            "Examples:",
            "  harbinger why facts/tajikistan/2021-05-kyrgyz-clash.json insurgency_spillover",
            "  harbinger why --length full facts/tajikistan/2021-05-kyrgyz-clash.json insurgency_spillover"
        })
final class WhyCommand extends AnswerCommand<Why> {
    @Parameters(index = "1", paramLabel = "OUTCOME", description = "The outcome")
    @SuppressWarnings("NullAway.Init")
    private String outcome;

    @Option(
            names = "--length",
            paramLabel = "LENGTH",
            defaultValue = "medium",
            description = "How much the text tells: one of ${COMPLETION-CANDIDATES}. Default: medium")
    @SuppressWarnings("NullAway.Init")
    private Length length;

    @Override
    Why ask(Desk desk, InputFile factSet) {
        return Questions.unhurried().why(desk.examine(factSet), outcome);
    }

    @Override
    String text(Why answer) {
        return WhyText.of(answer, length);
    }
}
