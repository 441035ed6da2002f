package dev.harbinger.question.gap;

import dev.harbinger.fact.Prose;
import dev.harbinger.question.Markdown;
import dev.harbinger.question.Markdown.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a plan for collection as Markdown. */
public final class GapText {
    private static final int MOST_EFFECTS = 3;

    /** More are no plan. */
    private static final int MOST_GAPS = 25;

    private GapText() {}

    /** The plan, ending with a line break. */
    public static String of(GapReport report) {
        String about = report.outcome() == null ? "all outcomes" : report.outcome();
        Markdown text = new Markdown()
                .title("What to look for: " + report.subject() + " as of " + Prose.day(report.asOf()) + ", " + about);
        if (report.partial()) {
            text.blank().text(partial(report));
        }
        section(text, "What would raise a score", report.raising());
        section(text, "Signposts that would lower a score", report.lowering());
        return text.toString();
    }

    private static String partial(GapReport report) {
        return "This answer is partial: " + report.left()
                + " facts that could matter were not tried because time ran out.";
    }

    private static void section(Markdown text, String title, List<Gap> gaps) {
        text.heading(title).blank();
        if (gaps.isEmpty()) {
            text.text("None of the facts that were tried.");
        }
        gaps.stream().limit(MOST_GAPS).forEach(gap -> text.item(0, item(gap)));
        if (gaps.size() > MOST_GAPS) {
            text.blank().text("And " + (gaps.size() - MOST_GAPS) + " more, in the JSON form.");
        }
    }

    private static Words item(Gap gap) {
        String reporters = gap.wanted().stream()
                .map(Wanted::reporters)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
        String stale = gap.wanted().stream()
                .flatMap(one -> one.stale().stream())
                .distinct()
                .collect(Collectors.joining(", "));
        return Words.of("")
                .bold(title(gap))
                .and((gap.until() == null ? ": " : " would end this: ") + effects(gap)
                        + (reporters.isEmpty() ? "" : " Usually reported by: " + reporters + ".")
                        + (stale.isEmpty() ? "" : " Stale: " + stale + ".")
                        + " Rules: " + String.join(", ", gap.rules()) + ".");
    }

    /** What a gap would do to the outcomes that it moves most, one sentence. */
    public static String effects(Gap gap) {
        String more =
                gap.effects().size() > MOST_EFFECTS ? "; and " + (gap.effects().size() - MOST_EFFECTS) + " more" : "";
        return gap.effects().stream().limit(MOST_EFFECTS).map(GapText::effect).collect(Collectors.joining("; ")) + more
                + ".";
    }

    private static String effect(GapEffect effect) {
        String levels = effect.from() == effect.to() ? "stays " + effect.to() : effect.from() + " to " + effect.to();
        return String.format(
                Locale.ROOT, "%s %s (%+.2f, score %.2f)", effect.name(), levels, effect.change(), effect.score());
    }

    /** What to look for, beginning with a capital letter. */
    public static String title(Gap gap) {
        return capital(gap.words())
                + (gap.lastDay() == null ? "" : " by " + Prose.day(gap.lastDay()))
                + (gap.until() == null ? "" : " until " + Prose.day(gap.until()));
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
