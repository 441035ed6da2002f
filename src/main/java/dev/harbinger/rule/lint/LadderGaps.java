package dev.harbinger.rule.lint;

import dev.harbinger.belief.Level;
import dev.harbinger.rule.ManifestReader;
import dev.harbinger.rule.Outcome;
import dev.harbinger.rule.RulePack;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds ladders of outcomes that lack a level which the outcome can have. */
final class LadderGaps implements LintCheck {
    @Override
    public void check(RulePack pack, Warnings warnings) {
        for (Outcome outcome : pack.manifest().outcomes().values()) {
            if (!outcome.ladder().isEmpty()) {
                possible(outcome)
                        .filter(level -> !outcome.ladder().containsKey(level))
                        .map(level -> level.name().toLowerCase(Locale.ROOT))
                        .forEach(level -> warn(pack, outcome, level, warnings));
            }
        }
    }

    private static Stream<Level> possible(Outcome outcome) {
        Level highest = outcome.policy().highest();
        return Arrays.stream(Level.values()).filter(level -> level.atLeast(Level.LOW) && highest.atLeast(level));
    }

    private static void warn(RulePack pack, Outcome outcome, String level, Warnings warnings) {
        String id = outcome.id().value();
        warnings.add(
                pack.places().key(ManifestReader.FILE, "outcomes", id, "ladder"),
                "ladder-gap",
                "The ladder of (" + id + ") does not say what (" + level + ") means.",
                "Maybe add " + level + ": with what it means for this outcome.");
    }
}
