package dev.harbinger.cli;

import dev.harbinger.assessment.Assessment;
import dev.harbinger.assessment.AssessmentJson;
import dev.harbinger.assessment.AssessmentReport;
import dev.harbinger.assessment.Rewriting;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

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
final class AssessCommand extends FactCommand {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "One of ${COMPLETION-CANDIDATES}. Default: text")
    @SuppressWarnings("NullAway.Init")
    private Form format;

    @Override
    String answer(Desk desk, InputFile factSet) {
        Assessment made = Rewriting.unkept(
                desk.examine(factSet), surroundings().clock().instant().truncatedTo(ChronoUnit.MILLIS));
        return format == Form.JSON
                ? new String(AssessmentJson.write(made), StandardCharsets.UTF_8)
                : AssessmentReport.markdown(made, null);
    }
}
