package dev.harbinger.cli;

import dev.harbinger.assessment.Assessment;
import dev.harbinger.assessment.AssessmentReport;
import dev.harbinger.assessment.Rewriting;
import java.time.temporal.ChronoUnit;
import picocli.CommandLine.Command;

/** Assesses a fact set; nothing is kept. */
@Command(
        name = "assess",
        header = "Assess a fact set: warning levels and their proof.",
        footer = {
            "",
            "Examples:",
            "  harbinger assess facts/tajikistan/2021-05-kyrgyz-clash.json",
            "  harbinger assess --format json - < facts/tajikistan/2021-05-kyrgyz-clash.json"
        })
final class AssessCommand extends AnswerCommand<Assessment> {
    @Override
    Assessment ask(Desk desk, InputFile factSet) {
        return Rewriting.unkept(
                desk.examine(factSet), surroundings().clock().instant().truncatedTo(ChronoUnit.MILLIS));
    }

    @Override
    String text(Assessment answer) {
        return AssessmentReport.markdown(answer, null);
    }
}
