package dev.harbinger.assessment;

import dev.harbinger.explanation.Difference;
import dev.harbinger.explanation.Standing;
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
public record AnswerLine(LocalDate asOf, String ruleBase, Assessment.Overall overall, List<Standing> outcomes) {
    public AnswerLine {
        outcomes = List.copyOf(outcomes);
    }

    static AnswerLine of(Examination examination) {
        return new AnswerLine(
                examination.factSet().asOf(),
                examination.base().digest(),
                Assessment.Overall.of(examination.explanation()),
                Difference.standings(examination.explanation()));
    }
}
