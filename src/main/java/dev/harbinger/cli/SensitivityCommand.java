package dev.harbinger.cli;

import dev.harbinger.assessment.ChangeText;
import dev.harbinger.assessment.Questions;
import dev.harbinger.assessment.Sensitivity;
import picocli.CommandLine.Command;

/** Tells what becomes of the levels without each fact and each origin. */
@Command(
        name = "sensitivity",
        header = "Tell which facts and origins each level hangs on.",
        footer = {"", "Example:", "  harbinger sensitivity facts/tajikistan/2021-05-kyrgyz-clash.json"})
final class SensitivityCommand extends AnswerCommand<Sensitivity> {
    @Override
    Sensitivity ask(Desk desk, InputFile factSet) {
        return Questions.unhurried().sensitivity(desk.examine(factSet));
    }

    @Override
    String text(Sensitivity answer) {
        return ChangeText.of(answer);
    }
}
