package dev.harbinger.cli;

import dev.harbinger.assessment.Questions;
import dev.harbinger.explanation.absence.GapReport;
import dev.harbinger.explanation.absence.GapText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells what is missing or stale, and what would lower a level. */
@Command(
        name = "gaps",
        header = "Tell what to look for, by how far it could move the scores.",
        footer = {
            "",
            "Examples:",
            "  harbinger gaps facts/tajikistan/2021-05-kyrgyz-clash.json",
            "  harbinger gaps --outcome militant_recruitment facts/tajikistan/2021-05-kyrgyz-clash.json"
        })
final class GapsCommand extends AnswerCommand<GapReport> {
    @Option(names = "--outcome", paramLabel = "OUTCOME", description = "The outcome to be moved. Default: all")
    private @Nullable String outcome;

    @Override
    GapReport ask(Desk desk, InputFile factSet) {
        return Questions.unhurried().gaps(desk.examine(factSet), outcome);
    }

    @Override
    String text(GapReport answer) {
        return GapText.of(answer);
    }
}
