package dev.harbinger.proof;

import dev.harbinger.belief.FindingId;
import dev.harbinger.belief.FindingKey;
import dev.harbinger.belief.Graded;
import dev.harbinger.belief.Level;
import dev.harbinger.belief.Rounding;
import dev.harbinger.belief.Score;
import dev.harbinger.fact.Place;
import dev.harbinger.fact.Places;
import dev.harbinger.rule.Evaluation;
import dev.harbinger.rule.FindingDefinition;
import dev.harbinger.rule.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Shows the outcomes of one assessment. */
final class OutcomeViews {
    private final Places places;
    private final Evaluation evaluation;
    private final ConfidenceReport confidence;
    private final Ranges ranges;
    private final Expiry expiry;

    OutcomeViews(Places places, Evaluation evaluation, ConfidenceReport confidence, Ranges ranges, Expiry expiry) {
        this.places = places;
        this.evaluation = evaluation;
        this.confidence = confidence;
        this.ranges = ranges;
        this.expiry = expiry;
    }

    OutcomeView assessed(Outcome outcome) {
        Graded graded = graded(outcome);
        Score score = graded.score();
        Level level = graded.level();
        return new OutcomeView(
                outcome.id().value(),
                outcome.finding().name(),
                outcome.kind(),
                outcome.severity(),
                level,
                score.value(),
                ranges.of(outcome.id(), score.value()),
                confidence.of(graded),
                expiry.of(outcome, level),
                outcome.horizon(),
                statement(outcome, level),
                Rounding.toMillionths(score.baseRateShare()),
                ScoreViews.mechanisms(outcome.finding(), score),
                ScoreViews.mitigators(outcome.finding(), score),
                graded.adjustments().stream()
                        .map(one -> new AdjustmentView(one.kind(), one.by().value()))
                        .toList(),
                areas(outcome));
    }

    /** @param findings every finding of the pack */
    OutcomeView notAssessed(Outcome outcome, Map<FindingId, FindingDefinition> findings) {
        return new OutcomeView(
                outcome.id().value(),
                outcome.finding().name(),
                outcome.kind(),
                outcome.severity(),
                Level.NOT_ASSESSED,
                null,
                null,
                null,
                null,
                outcome.horizon(),
                "Not assessed: " + missing(outcome, findings) + ". This is not the same as LOW.",
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static String missing(Outcome outcome, Map<FindingId, FindingDefinition> findings) {
        List<String> missing = new ArrayList<>();
        if (!outcome.needs().isEmpty()) {
            missing.add("there is no current fact of the type " + either(outcome.needs()));
        }
        if (!outcome.needsFindings().isEmpty()) {
            missing.add("nothing current shows "
                    + either(outcome.needsFindings().stream()
                            .map(id -> "\""
                                    + Objects.requireNonNull(findings.get(id)).name() + "\"")
                            .toList()));
        }
        return String.join(", and ", missing);
    }

    private static String either(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }

    private Graded graded(Outcome outcome) {
        FindingKey key = FindingKey.country(outcome.id());
        Graded graded = evaluation.findings().get(key);
        return graded == null ? new Graded(key, Score.NONE, Level.LOW, List.of(), null) : graded;
    }

    private static String statement(Outcome outcome, Level level) {
        String rung = outcome.ladder().get(level);
        String head = outcome.finding().name() + ": " + level + ".";
        return rung == null ? head : head + " " + sentence(rung);
    }

    private static String sentence(String text) {
        String capital = Character.toUpperCase(text.charAt(0)) + text.substring(1);
        return capital.endsWith(".") ? capital : capital + ".";
    }

    private List<AreaView> areas(Outcome outcome) {
        return evaluation.findings().values().stream()
                .filter(graded ->
                        graded.key().id().equals(outcome.id()) && graded.key().area() != null)
                .map(this::area)
                .sorted(Comparator.comparingDouble(AreaView::score).reversed().thenComparing(AreaView::area))
                .toList();
    }

    private AreaView area(Graded graded) {
        String area = Objects.requireNonNull(graded.key().area());
        Place place = places.byCode().get(area);
        return new AreaView(
                area,
                place == null ? null : place.name(),
                graded.level(),
                graded.score().value());
    }
}
