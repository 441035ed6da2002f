package dev.harbinger.cli;

import dev.harbinger.assessment.AssessmentDifference;
import dev.harbinger.assessment.ChangeText;
import dev.harbinger.assessment.Examination;
import dev.harbinger.assessment.Questions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells what a second fact set gives otherwise than a first, each change with its share. */
@Command(
        name = "diff",
        header = "Tell what moved between two fact sets, and by which facts.",
        footer = {
            "",
            "Example:",
            "  harbinger diff facts/tajikistan/2021-04-nato-withdrawal.json facts/tajikistan/2021-05-kyrgyz-clash.json"
        })
final class DiffCommand extends AnswerCommand<AssessmentDifference> {
    @Parameters(index = "1", paramLabel = "FILE2", description = "The second fact set")
    @SuppressWarnings("NullAway.Init")
    private String second;

    @Override
    AssessmentDifference ask(Desk desk, InputFile factSet) {
        Examination from = desk.examine(factSet);
        return Questions.unhurried().difference(from, desk.examine(read(second)));
    }

    @Override
    String text(AssessmentDifference answer) {
        return ChangeText.of(answer);
    }
}
