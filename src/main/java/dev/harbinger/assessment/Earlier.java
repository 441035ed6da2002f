package dev.harbinger.assessment;

import dev.harbinger.assessment.StoredAssessment.OutcomeRow;
import dev.harbinger.proof.OutcomeStanding;
import dev.harbinger.question.assess.Trend;
import dev.harbinger.question.assess.Trend.OutcomeTrend;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The assessment before another, as its trend needs it.
 *
 * @param id the assessment
 * @param asOf the day whose knowledge it is
 * @param ruleBase digest of its rule base
 * @param outcomes level and score by outcome and area, in their order
 */
public record Earlier(UUID id, LocalDate asOf, String ruleBase, List<OutcomeRow> outcomes) {
    public Earlier {
        outcomes = List.copyOf(outcomes);
    }

    /** How the outcomes that both have moved till the later one. */
    Trend until(List<OutcomeRow> later) {
        Map<Subject, OutcomeRow> then = outcomes.stream().collect(Collectors.toMap(Subject::of, row -> row));
        List<OutcomeTrend> moved = new ArrayList<>();
        for (OutcomeRow row : later) {
            OutcomeRow before = then.get(Subject.of(row));
            if (before != null) {
                moved.add(Trend.of(standing(before), row.area(), row.level(), row.score()));
            }
        }
        return new Trend(id, asOf, ruleBase, moved);
    }

    private record Subject(String outcome, @Nullable String area) {
        static Subject of(OutcomeRow row) {
            return new Subject(row.outcome(), row.area());
        }
    }

    private static OutcomeStanding standing(OutcomeRow row) {
        return new OutcomeStanding(row.outcome(), row.outcome(), row.level(), row.score());
    }
}
