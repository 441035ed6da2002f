package dev.harbinger.question.whynot;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.harbinger.belief.Level;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why an outcome does not have a higher level.
 *
 * @param outcome the outcome
 * @param name its name
 * @param subject what was assessed
 * @param asOf the day whose knowledge it is
 * @param level its level
 * @param score its score, or null if it was not assessed
 * @param statement what the level means; why it was not assessed if it was not
 * @param levels the levels above its own, from the nearest
 * @param rules the rules that could raise it and did not fire: fewest failed conditions first, then largest force, id
 * @param partial whether a search was cut short or rules were left, so that the answer could be otherwise
 * @param rulesLeft how many rules were not looked at because time ran out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonTypeName("outcome")
public record WhyNot(
        String outcome,
        String name,
        String subject,
        LocalDate asOf,
        Level level,
        @Nullable Double score,
        String statement,
        List<LevelStep> levels,
        List<RuleTrial> rules,
        boolean partial,
        int rulesLeft)
        implements WhyNotAnswer {
    public WhyNot {
        levels = List.copyOf(levels);
        rules = List.copyOf(rules);
    }
}
