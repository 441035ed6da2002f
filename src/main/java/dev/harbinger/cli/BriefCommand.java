package dev.harbinger.cli;

import dev.harbinger.assessment.Questions;
import dev.harbinger.explanation.brief.Page;
import dev.harbinger.explanation.brief.PageHtml;
import dev.harbinger.explanation.brief.PageMarkdown;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the briefing, to be read or printed. */
@Command(
        name = "brief",
        header = "Write the briefing on a fact set.",
        footer = {
            "",
            "Examples:",
            "  harbinger brief facts/tajikistan/2021-05-kyrgyz-clash.json",
            "  harbinger brief --format html facts/tajikistan/2021-05-kyrgyz-clash.json > brief.html"
        })
final class BriefCommand extends FactCommand {
    /** How the briefing is written. */
    enum Form {
        MARKDOWN,
        HTML;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "markdown",
            description = "One of ${COMPLETION-CANDIDATES}. Default: markdown")
    @SuppressWarnings("NullAway.Init")
    private Form format;

    @Override
    String answer(Desk desk, InputFile factSet) {
        Page page = Questions.unhurried().brief(desk.examine(factSet));
        return format == Form.HTML ? PageHtml.of(page) : PageMarkdown.of(page);
    }
}
