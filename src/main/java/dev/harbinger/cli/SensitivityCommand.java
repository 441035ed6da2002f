package dev.harbinger.cli;

import dev.harbinger.assessment.ChangeText;
import dev.harbinger.assessment.Questions;
import dev.harbinger.assessment.Sensitivity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells what becomes of the levels without each fact and each origin. */
@Command(
        name = "sensitivity",
        header = "Tell which facts and origins each level hangs on.",
        footer = {"", "Example:", "  harbinger sensitivity facts/tajikistan/2021-05-kyrgyz-clash.json"})
final class SensitivityCommand extends FactCommand {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "One of ${COMPLETION-CANDIDATES}. Default: text")
    @SuppressWarnings("NullAway.Init")
    private Form format;

    @Override
    String answer(Desk desk, InputFile factSet) {
        Sensitivity answer = Questions.unhurried().sensitivity(desk.examine(factSet));
        return format == Form.JSON ? json(answer) : ChangeText.of(answer);
    }
}
