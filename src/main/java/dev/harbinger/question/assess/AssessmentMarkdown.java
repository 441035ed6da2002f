package dev.harbinger.question.assess;

import dev.harbinger.belief.Level;
import dev.harbinger.fact.Notice;
import dev.harbinger.proof.AdjustmentView;
import dev.harbinger.proof.ConfidenceView;
import dev.harbinger.proof.Explanation;
import dev.harbinger.proof.FindingView;
import dev.harbinger.proof.FiringView;
import dev.harbinger.proof.MechanismView;
import dev.harbinger.proof.MitigatorView;
import dev.harbinger.proof.OutcomeView;
import dev.harbinger.proof.RangeView;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes an explanation as Markdown for people to read from the top: levels, then for each outcome the reasons with
 * their claims and facts, then what the findings stand on. Text only; programs read the JSON. Not thread-safe.
 */
public final class AssessmentMarkdown {
    private static final double PERCENT = 100;

    private final Explanation explanation;
    private final @Nullable Trend trend;
    private final Map<String, FiringView> firings = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    private AssessmentMarkdown(Explanation explanation, @Nullable Trend trend) {
        this.explanation = explanation;
        this.trend = trend;
        explanation.firings().forEach(firing -> firings.put(firing.id(), firing));
    }

    /**
     * The assessment as Markdown.
     *
     * @param trend how the outcomes have moved since the assessment before, or null if there is none
     */
    public static String of(Assessment assessment, @Nullable Trend trend) {
        Explanation explanation = assessment.explanation();
        AssessmentMarkdown report = new AssessmentMarkdown(explanation, trend);
        report.line("# " + assessment.subject() + " as of " + assessment.asOf() + ": "
                        + assessment.overall().level())
                .line("");
        report.writeTable();
        explanation.outcomes().stream()
                .filter(outcome -> outcome.level() != Level.NOT_ASSESSED)
                .forEach(report::writeOutcome);
        report.writeFindings();
        report.writeNotices();
        return report.text.toString();
    }

    private AssessmentMarkdown line(String line) {
        text.append(line).append('\n');
        return this;
    }

    private void writeTable() {
        String since = trend == null ? "" : " Since " + trend.asOf() + " |";
        line("| Outcome | Level | Score | Range | Confidence | Expires |" + since);
        line("|---|---|---|---|---|---|" + (trend == null ? "" : "---|"));
        for (OutcomeView outcome : explanation.outcomes()) {
            String moved = trend == null ? "" : " " + trend.words(outcome.id()) + " |";
            line("| " + outcome.name() + " | " + outcome.level() + " | " + figures(outcome) + moved);
        }
    }

    private static String figures(OutcomeView outcome) {
        RangeView range = outcome.range();
        ConfidenceView confidence = outcome.confidence();
        if (outcome.score() == null || range == null || confidence == null) {
            return "| | | |";
        }
        return number(outcome.score()) + " | " + number(range.low()) + " to " + number(range.high()) + " | "
                + word(confidence.level()) + " | " + outcome.expiresOn() + " |";
    }

    private void writeOutcome(OutcomeView outcome) {
        line("").line("## " + outcome.statement()).line("");
        for (MechanismView mechanism : outcome.mechanisms()) {
            line("- **" + mechanism.name() + "** (" + percent(mechanism.share()) + " of the score)");
            writeFirings(mechanism.firings());
        }
        for (MitigatorView mitigator : outcome.mitigators()) {
            line("- **Against it: " + mitigator.name() + "** (takes " + number(mitigator.effect()) + " off the score)");
            writeFirings(mitigator.firings());
        }
        for (AdjustmentView adjustment : outcome.adjustments()) {
            line("- The level was moved by the " + word(adjustment.kind()) + " on " + adjustment.by() + ".");
        }
        ConfidenceView confidence = outcome.confidence();
        if (confidence != null) {
            line("").line("Confidence is " + word(confidence.level()) + ". " + String.join(" ", confidence.reasons()));
        }
    }

    private void writeFirings(List<String> ids) {
        ids.stream().map(firings::get).forEach(firing -> line("  - " + firing.because() + basis(firing)));
    }

    private static String basis(FiringView firing) {
        String claims = firing.claims().stream()
                .map(claim -> claim.id() + ", " + claim.paragraph())
                .collect(Collectors.joining("; "));
        StringBuilder basis = new StringBuilder(" `").append(firing.rule()).append('`');
        append(basis, "claims", claims);
        append(basis, "facts", String.join(", ", firing.facts()));
        append(basis, "findings", String.join(", ", firing.findings()));
        append(basis, "assuming", String.join(", ", firing.assumes()));
        return basis.toString();
    }

    private static void append(StringBuilder basis, String what, String names) {
        if (!names.isEmpty()) {
            basis.append("; ").append(what).append(": ").append(names);
        }
    }

    private void writeFindings() {
        if (explanation.findings().isEmpty()) {
            return;
        }
        line("").line("## What the findings stand on").line("");
        for (FindingView finding : explanation.findings()) {
            String area = finding.area() == null ? "" : " in " + finding.area();
            line("- **" + finding.name() + area + "** `" + finding.id() + "` (" + number(finding.score()) + ")");
            writeFirings(finding.definedBy());
            finding.mechanisms().forEach(mechanism -> writeFirings(mechanism.firings()));
            finding.mitigators().forEach(mitigator -> writeFirings(mitigator.firings()));
        }
    }

    private void writeNotices() {
        if (explanation.notices().isEmpty()) {
            return;
        }
        line("").line("## Notices").line("");
        explanation.notices().stream().map(Notice::text).forEach(notice -> line("- " + notice));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String percent(double share) {
        return Math.round(share * PERCENT) + " %";
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
