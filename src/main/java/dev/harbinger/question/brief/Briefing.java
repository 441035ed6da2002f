package dev.harbinger.question.brief;

import dev.harbinger.belief.FindingId;
import dev.harbinger.belief.Level;
import dev.harbinger.fact.Prose;
import dev.harbinger.proof.AreaView;
import dev.harbinger.proof.Case;
import dev.harbinger.proof.ConfidenceView;
import dev.harbinger.proof.OutcomeView;
import dev.harbinger.proof.RangeView;
import dev.harbinger.question.Asking;
import dev.harbinger.question.Page;
import dev.harbinger.question.Page.Block;
import dev.harbinger.question.gap.Gap;
import dev.harbinger.question.gap.GapReport;
import dev.harbinger.question.gap.GapSearch;
import dev.harbinger.question.gap.GapText;
import dev.harbinger.question.why.ProofTree;
import dev.harbinger.question.why.WhyText;
import dev.harbinger.rule.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts the briefing together, to be pasted into a report. For one briefing, not thread-safe. */
public final class Briefing {
    private static final int MOST_GAPS = 3;

    private final Case asked;
    private final Asking asking;
    private final List<Block> blocks = new ArrayList<>();

    private Briefing(Asking asking) {
        this.asked = asking.asked();
        this.asking = asking;
    }

    /**
     * The briefing on an assessment.
     *
     * @param asking the case, and what ends the search for what would change it: the briefing then says that it is partial
     */
    static Page of(Asking asking) {
        Case asked = asking.asked();
        Briefing briefing = new Briefing(asking);
        Optional<OutcomeView> worst = asked.explanation().outcomes().stream()
                .filter(view -> view.kind() == Outcome.Kind.WARNING && view.level() != Level.NOT_ASSESSED)
                .findFirst();
        briefing.addBottomLine(worst);
        briefing.addOutcomes();
        briefing.addJudgements();
        worst.ifPresent(briefing::addGaps);
        briefing.blocks.addAll(SourceNotes.of(asked));
        String level = worst.map(view -> view.level().toString()).orElse("NOT_ASSESSED");
        String title = asked.factSet().subject() + " as of "
                + Prose.day(asked.factSet().asOf()) + ": " + level;
        return new Page(title, briefing.blocks);
    }

    private void addBottomLine(Optional<OutcomeView> worst) {
        heading("Bottom line");
        paragraph(worst.map(view -> WhyText.shortly(ProofTree.of(asked, new FindingId(view.id()))))
                .orElse("No outcome could be assessed from the facts that were posted. This is not the same as LOW."));
    }

    private void addOutcomes() {
        heading("Outcomes");
        blocks.add(new Block.Table(
                "Level and score of each outcome, the most serious first",
                List.of("Outcome", "Level", "Score", "Range", "Confidence", "Expires"),
                asked.explanation().outcomes().stream().map(Briefing::row).toList()));
        paragraph("A score is an indication index and no probability. The range tells where the score could lie given "
                + "what was not observed.");
    }

    private static List<String> row(OutcomeView view) {
        RangeView range = view.range();
        ConfidenceView confidence = view.confidence();
        if (view.score() == null || range == null || confidence == null) {
            return List.of(view.name(), "NOT_ASSESSED", "", "", "", "");
        }
        return List.of(
                view.name(),
                view.level().toString(),
                number(view.score()),
                number(range.low()) + " to " + number(range.high()),
                word(confidence),
                Prose.day(Objects.requireNonNull(view.expiresOn())));
    }

    private void addJudgements() {
        heading("Key judgements");
        List<OutcomeView> notable = asked.explanation().outcomes().stream()
                .filter(view -> view.level().atLeast(Level.ELEVATED))
                .toList();
        if (notable.isEmpty()) {
            paragraph("No outcome is ELEVATED or higher.");
        }
        for (OutcomeView view : notable) {
            paragraph(view.statement() + confidence(view));
            List<String> points = new ArrayList<>();
            if (!view.areas().isEmpty()) {
                points.add("By area: " + AreaView.words(view.areas()) + ".");
            }
            view.mechanisms()
                    .forEach(one -> points.add("Driver: " + one.name() + " (" + Prose.percent(one.share())
                            + " of the score). " + because(one.firings().get(0))));
            view.mitigators()
                    .forEach(one -> points.add("Mitigator: " + one.name() + " (takes " + number(one.effect())
                            + " off the score). " + because(one.firings().get(0))));
            view.adjustments()
                    .forEach(one -> points.add("The level was moved by the "
                            + one.kind().name().toLowerCase(Locale.ROOT) + " on \""
                            + asked.definition(new FindingId(one.by())).name() + "\"."));
            blocks.add(new Block.Bullets(points));
        }
    }

    private static String confidence(OutcomeView view) {
        ConfidenceView confidence = view.confidence();
        return confidence == null
                ? ""
                : " Confidence in this judgement is " + word(confidence) + ". " + confidence.stability();
    }

    private String because(String firing) {
        return asked.explanation().firings().stream()
                .filter(view -> view.id().equals(firing))
                .map(view -> view.because() + ".")
                .collect(Collectors.joining());
    }

    private void addGaps(OutcomeView worst) {
        heading("What would change our mind");
        GapReport gaps = GapSearch.of(asking, new FindingId(worst.id()));
        List<String> points = new ArrayList<>();
        gaps.raising().stream().limit(MOST_GAPS).forEach(gap -> points.add("Up: " + gap(gap)));
        gaps.lowering().stream().limit(MOST_GAPS).forEach(gap -> points.add("Down: " + gap(gap)));
        if (points.isEmpty()) {
            paragraph(
                    "No rule on this outcome waits for a fact of a kind that was not reported: " + worst.name() + ".");
        } else {
            blocks.add(new Block.Bullets(points));
        }
        if (gaps.partial()) {
            paragraph("This list is partial: not everything could be looked at.");
        }
    }

    private static String gap(Gap gap) {
        return GapText.title(gap) + ": " + GapText.effects(gap);
    }

    private void heading(String text) {
        blocks.add(new Block.Heading(text));
    }

    private void paragraph(String text) {
        blocks.add(new Block.Paragraph(text));
    }

    private static String word(ConfidenceView confidence) {
        return confidence.level().name().toLowerCase(Locale.ROOT);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
