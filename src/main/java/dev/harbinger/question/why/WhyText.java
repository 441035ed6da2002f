package dev.harbinger.question.why;

import dev.harbinger.belief.Level;
import dev.harbinger.fact.Prose;
import dev.harbinger.proof.AreaView;
import dev.harbinger.proof.ClaimView;
import dev.harbinger.proof.ConfidenceView;
import dev.harbinger.question.Markdown;
import dev.harbinger.question.Markdown.Words;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Tells why in Markdown. Likelihood and confidence are told in sentences apart (ICD 203). Not thread-safe.
 */
public final class WhyText {
    private static final int ALSO = 2;

    private final Why why;
    private final Markdown text = new Markdown();

    private WhyText(Why why) {
        this.why = why;
    }

    /** The text, ending with a line break. */
    public static String of(Why why, Length length) {
        WhyText text = new WhyText(why);
        text.text.text(shortly(why));
        if (length != Length.SHORT && why.level() != Level.NOT_ASSESSED) {
            text.writeBranches(length);
            if (length == Length.MEDIUM) {
                text.writeEvidence();
            }
            text.writeConfidence();
        }
        return text.text.toString();
    }

    /** At most six sentences that need no knowledge of the rules. */
    public static String shortly(Why why) {
        String head = why.name() + " is " + why.level() + " for " + why.subject() + " as of " + Prose.day(why.asOf());
        if (why.level() == Level.NOT_ASSESSED) {
            return why.name() + " was not assessed for " + why.subject() + " as of " + Prose.day(why.asOf()) + ". "
                    + why.statement();
        }
        return head + meaning(why) + " " + drivers(why.mechanisms()) + against(why.mitigators())
                + confidence(Objects.requireNonNull(why.confidence()));
    }

    /** The rung of the ladder that the statement ends with. */
    private static String meaning(Why why) {
        String head = why.name() + ": " + why.level() + ".";
        String rung = why.statement()
                .substring(Math.min(head.length(), why.statement().length()));
        return rung.isBlank() ? "." : ":" + rung;
    }

    private static String drivers(List<Branch> mechanisms) {
        if (mechanisms.isEmpty()) {
            return "No known fact speaks for it; only the base rate is left.";
        }
        Branch main = mechanisms.get(0);
        String because = spoken(main.steps().get(0).because());
        String first = "The main driver makes up " + Prose.percent(main.contribution()) + " of the score: "
                + main.name() + ", for this reason: " + because + ".";
        String others = mechanisms.stream()
                .skip(1)
                .limit(ALSO)
                .map(one -> one.name() + " (" + Prose.percent(one.contribution()) + ")")
                .collect(Collectors.joining("; "));
        return others.isEmpty() ? first : first + " Next come: " + others + ".";
    }

    private static String against(List<Branch> mitigators) {
        return mitigators.stream()
                .filter(one -> one.contribution() > 0)
                .findFirst()
                .map(one -> " Against it speaks: " + one.name() + ", without which the score would be "
                        + number(one.contribution()) + " higher.")
                .orElse(" Nothing that is known takes away from it.");
    }

    private static String confidence(ConfidenceView confidence) {
        return " Confidence in this judgement is "
                + confidence.level().name().toLowerCase(Locale.ROOT) + ". "
                + confidence.stability();
    }

    private static String spoken(String because) {
        return because.replaceAll(" \\((indication )?[0-9.]+\\)", "");
    }

    private void writeBranches(Length length) {
        text.blank();
        why.mechanisms().forEach(branch -> {
            text.item(
                    0,
                    Words.of("")
                            .bold(branch.name())
                            .and(" (" + Prose.percent(branch.contribution()) + " of the score)"));
            writeSteps(branch.steps(), length, 1);
        });
        why.mitigators().forEach(branch -> {
            text.item(
                    0,
                    Words.of("")
                            .bold("Against it: " + branch.name())
                            .and(" (takes " + number(branch.contribution()) + " off the score)"));
            writeSteps(branch.steps(), length, 1);
        });
        if (!why.areas().isEmpty()) {
            text.item("By area: " + AreaView.words(why.areas()) + ".");
        }
        if (why.baseRate() > 0) {
            text.item("Base rate (" + Prose.percent(why.baseRate()) + " of the score)");
        }
        why.adjustments()
                .forEach(one -> text.item("The level was moved by the "
                        + one.kind().name().toLowerCase(Locale.ROOT) + " on " + one.by() + "."));
    }

    private void writeSteps(List<Step> steps, Length length, int depth) {
        int most = length == Length.FULL ? steps.size() : 1;
        for (Step step : steps.subList(0, Math.min(most, steps.size()))) {
            text.item(depth, Words.of(step.because() + " ").code(step.rule()).and(basis(step)));
            step.assumes().forEach(absence -> text.item(depth + 1, Words.of("assumes: " + absence)));
            step.tallies().forEach(tally -> text.item(depth + 1, Words.of("counted: " + tally.text())));
            step.facts().forEach(fact -> text.item(depth + 1, fact(fact)));
            step.findings().forEach(finding -> writeFinding(finding, length, depth + 1));
        }
    }

    private void writeFinding(FindingProof finding, Length length, int depth) {
        String area = finding.area() == null ? "" : " in " + finding.area();
        String above = finding.repeated() && length == Length.FULL ? ", shown above" : "";
        text.item(depth, Words.of("").italic(finding.name() + area).and(" (" + number(finding.score()) + above + ")"));
        if (length == Length.FULL) {
            writeSteps(finding.definedBy(), length, depth + 1);
            finding.mechanisms().forEach(branch -> writeSteps(branch.steps(), length, depth + 1));
            finding.mitigators().forEach(branch -> writeSteps(branch.steps(), length, depth + 1));
        }
    }

    private void writeEvidence() {
        text.blank().text("Facts behind it:").blank();
        ProofFacts.of(why).forEach(fact -> text.item(0, fact(fact)));
    }

    private static String basis(Step step) {
        String claims = step.claims().stream().map(WhyText::citation).collect(Collectors.joining("; "));
        String strength = step.likelihood() == null ? "" : ", strength " + number(step.strength());
        return strength + (claims.isEmpty() ? "" : "; claims: " + claims);
    }

    private static String citation(ClaimView claim) {
        String against = claim.contradicts().isEmpty()
                ? ""
                : " (contradicted by " + String.join(", ", claim.contradicts()) + ")";
        return claim.id() + ", " + claim.paragraph() + against;
    }

    private static Words fact(FactProof fact) {
        String values = fact.values().entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        String reports = fact.reports().stream()
                .map(one -> (one.supports() ? "" : "denied by ") + one.origin() + " " + one.grade() + ", weight "
                        + number(one.weight()))
                .collect(Collectors.joining("; "));
        String flags = fact.flags().stream().map(Flag::words).collect(Collectors.joining(", "));
        Words words = Words.of(
                "fact " + String.join(", ", fact.facts()) + ": " + fact.type() + " (" + values + "); " + reports);
        return flags.isEmpty() ? words : words.and(" ").remark(flags);
    }

    private void writeConfidence() {
        ConfidenceView confidence = Objects.requireNonNull(why.confidence());
        text.blank()
                .text("Confidence is " + confidence.level().name().toLowerCase(Locale.ROOT) + ". "
                        + String.join(" ", confidence.reasons()));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
