package dev.harbinger.cli;

import dev.harbinger.assessment.ChangeText;
import dev.harbinger.assessment.Examination;
import dev.harbinger.assessment.Questions;
import dev.harbinger.assessment.WhatIf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells what a fact set would give with facts added, changed, removed or distrusted. */
@Command(
        name = "what-if",
        header = "Tell what would change if the facts were others.",
        footer = {
            "",
            "Example:",
            "  echo '{\"distrust\": [\"RFE/RL\"]}' | harbinger what-if facts/tajikistan/2021-05-kyrgyz-clash.json -"
        })
final class WhatIfCommand extends AnswerCommand<WhatIf.Answered> {
    @Parameters(
            index = "1",
            paramLabel = "CHANGES",
            description = "JSON with add, change, remove, distrust, regrade, asOf; - for standard input")
    @SuppressWarnings("NullAway.Init")
    private String changes;

    @Override
    WhatIf.Answered ask(Desk desk, InputFile factSet) {
        Examination before = desk.examine(factSet);
        return Questions.unhurried().whatIf(before, desk.changed(factSet, read(changes)));
    }

    @Override
    String text(WhatIf.Answered answer) {
        return ChangeText.of(answer);
    }
}
