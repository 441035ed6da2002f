package dev.harbinger.question.assess;

import dev.harbinger.belief.Level;
import dev.harbinger.fact.Notice;
import dev.harbinger.fact.Prose;
import dev.harbinger.proof.AdjustmentView;
import dev.harbinger.proof.AreaView;
import dev.harbinger.proof.ConfidenceView;
import dev.harbinger.proof.Explanation;
import dev.harbinger.proof.FindingView;
import dev.harbinger.proof.FiringView;
import dev.harbinger.proof.MechanismView;
import dev.harbinger.proof.MitigatorView;
import dev.harbinger.proof.OutcomeView;
import dev.harbinger.proof.RangeView;
import dev.harbinger.question.Foot;
import dev.harbinger.question.Identity;
import dev.harbinger.question.Markdown;
import dev.harbinger.question.Markdown.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes an explanation as Markdown for people to read from the top: levels, then for each outcome the reasons with
 * their claims and facts, then what the findings stand on. Text only; programs read the JSON. Not thread-safe.
 */
public final class AssessmentMarkdown {

    private final Explanation explanation;
    private final @Nullable Trend trend;
    private final Map<String, FiringView> firings = new HashMap<>();
    private final Markdown text = new Markdown();

    private AssessmentMarkdown(Explanation explanation, @Nullable Trend trend) {
        this.explanation = explanation;
        this.trend = trend;
        explanation.firings().forEach(firing -> firings.put(firing.id(), firing));
    }

    /**
     * The assessment as Markdown.
     *
     * @param explain the table of levels alone, with the reasons of each, or with all that these stand on
     * @param trend how the outcomes have moved since the assessment before, or null if there is none
     */
    public static String of(Assessment assessment, @Nullable Trend trend, Explain explain) {
        Explanation explanation = assessment.explanation();
        AssessmentMarkdown report = new AssessmentMarkdown(explanation, trend);
        report.text
                .title(assessment.subject() + " as of " + Prose.day(assessment.asOf()) + ": "
                        + assessment.overall().level())
                .blank();
        report.writeTable();
        if (explain != Explain.NONE) {
            explanation.outcomes().stream()
                    .filter(outcome -> outcome.level() != Level.NOT_ASSESSED)
                    .forEach(report::writeOutcome);
        }
        if (explain == Explain.FULL) {
            report.writeFindings();
            report.writeNotices();
        }
        String foot = Foot.of(
                assessment.pack(),
                assessment.ruleBase().digest(),
                new Identity(assessment.id(), assessment.assessedAt()));
        return Foot.below(report.text.toString(), foot);
    }

    private void writeTable() {
        List<String> head = new ArrayList<>(List.of("Outcome", "Level", "Score", "Range", "Confidence", "Expires"));
        if (trend != null) {
            head.add("Since " + Prose.day(trend.asOf()));
        }
        text.head(head);
        explanation.outcomes().forEach(outcome -> text.row(row(outcome)));
    }

    private List<String> row(OutcomeView outcome) {
        List<String> row =
                new ArrayList<>(List.of(outcome.name(), outcome.level().toString()));
        row.addAll(figures(outcome));
        if (trend != null) {
            row.add(trend.words(outcome.id()));
        }
        return row;
    }

    private static List<String> figures(OutcomeView outcome) {
        RangeView range = outcome.range();
        ConfidenceView confidence = outcome.confidence();
        if (outcome.score() == null || range == null || confidence == null) {
            return List.of("", "", "", "");
        }
        return List.of(
                number(outcome.score()),
                number(range.low()) + " to " + number(range.high()),
                word(confidence.level()),
                Prose.day(Objects.requireNonNull(outcome.expiresOn())));
    }

    private void writeOutcome(OutcomeView outcome) {
        text.heading(outcome.statement()).blank();
        if (!outcome.areas().isEmpty()) {
            text.text("By area: " + AreaView.words(outcome.areas()) + ".").blank();
        }
        for (MechanismView mechanism : outcome.mechanisms()) {
            text.item(
                    0,
                    Words.of("")
                            .bold(mechanism.name())
                            .and(" (" + Prose.percent(mechanism.share()) + " of the score)"));
            writeFirings(mechanism.firings());
        }
        for (MitigatorView mitigator : outcome.mitigators()) {
            text.item(
                    0,
                    Words.of("")
                            .bold("Against it: " + mitigator.name())
                            .and(" (takes " + number(mitigator.effect()) + " off the score)"));
            writeFirings(mitigator.firings());
        }
        for (AdjustmentView adjustment : outcome.adjustments()) {
            text.item("The level was moved by the " + word(adjustment.kind()) + " on " + adjustment.by() + ".");
        }
        ConfidenceView confidence = outcome.confidence();
        if (confidence != null) {
            text.blank()
                    .text("Confidence is " + word(confidence.level()) + ". " + String.join(" ", confidence.reasons()));
        }
    }

    private void writeFirings(List<String> ids) {
        ids.stream()
                .map(firings::get)
                .forEach(firing -> text.item(
                        1, Words.of(firing.because() + " ").code(firing.rule()).and(basis(firing))));
    }

    private static String basis(FiringView firing) {
        String claims = firing.claims().stream()
                .map(claim -> claim.id() + ", " + claim.paragraph())
                .collect(Collectors.joining("; "));
        return named("claims", claims)
                + named("facts", String.join(", ", firing.facts()))
                + named("findings", String.join(", ", firing.findings()))
                + named("assuming", String.join(", ", firing.assumes()));
    }

    private static String named(String what, String names) {
        return names.isEmpty() ? "" : "; " + what + ": " + names;
    }

    private void writeFindings() {
        if (explanation.findings().isEmpty()) {
            return;
        }
        text.heading("What the findings stand on").blank();
        for (FindingView finding : explanation.findings()) {
            String area = finding.area() == null ? "" : " in " + finding.area();
            text.item(
                    0,
                    Words.of("")
                            .bold(finding.name() + area)
                            .and(" ")
                            .code(finding.id())
                            .and(" (" + number(finding.score()) + ")"));
            writeFirings(finding.definedBy());
            finding.mechanisms().forEach(mechanism -> writeFirings(mechanism.firings()));
            finding.mitigators().forEach(mitigator -> writeFirings(mitigator.firings()));
        }
    }

    private void writeNotices() {
        if (explanation.notices().isEmpty()) {
            return;
        }
        text.heading("Notices").blank();
        explanation.notices().stream().map(Notice::text).forEach(text::item);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
