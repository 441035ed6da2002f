package dev.harbinger.question.difference;

import dev.harbinger.proof.Case;
import dev.harbinger.proof.OutcomeStanding;
import dev.harbinger.question.assess.Assessment;
import java.time.LocalDate;
import java.util.List;

/**
 * An answer without its proof.
 *
 * @param asOf the day whose knowledge it is
 * @param ruleBase digest of the rule base that gave it
 * @param overall the highest level
 * @param outcomes by falling level, then falling score, then id
 */
public record AnswerLine(LocalDate asOf, String ruleBase, Assessment.Overall overall, List<OutcomeStanding> outcomes) {
    public AnswerLine {
        outcomes = List.copyOf(outcomes);
    }

    /** The answer to a case. */
    public static AnswerLine of(Case asked) {
        return new AnswerLine(
                asked.factSet().asOf(),
                asked.base().digest(),
                Assessment.Overall.of(asked.explanation()),
                Difference.standings(asked.explanation()));
    }
}
