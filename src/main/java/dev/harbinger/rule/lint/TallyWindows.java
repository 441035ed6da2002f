package dev.harbinger.rule.lint;

import dev.harbinger.fact.FieldType;
import dev.harbinger.fact.Tally;
import dev.harbinger.rule.RulePack;

/** Finds tallies whose window reaches back to when every fact that they count has expired. */
final class TallyWindows implements LintCheck {
    @Override
    public void check(RulePack pack, Warnings warnings) {
        for (Tally tally : pack.vocabulary().tallies().values()) {
            FieldType age = tally.counted().readable("age");
            Double oldest = age == null ? null : age.max();
            if (tally.withinDays() != null && oldest != null && tally.withinDays() > oldest) {
                warnings.add(
                        pack.places().declaration("vocabulary.drl", tally.type().name()),
                        "window-too-long",
                        "The tally (" + tally.type().name() + ") counts within " + tally.withinDays() + " days, but "
                                + tally.counted().name() + " holds for " + oldest.intValue() + " at most.",
                        "Maybe let the facts hold longer, or leave @within out.");
            }
        }
    }
}
