package dev.harbinger.question.contrast;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.harbinger.belief.Level;
import dev.harbinger.question.whynot.LevelStep;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why an outcome has its level, and neither the one below nor the one above.
 *
 * @param outcome the outcome
 * @param name its name
 * @param subject what was assessed
 * @param asOf the day whose knowledge it is
 * @param level its level
 * @param score its score, or null if it was not assessed
 * @param lower what the level rests on, or null if there is no lower level to fall to
 * @param higher what is missing to the next level, or null if there is none that the pack knows
 * @param sentences the whole answer in at most three sentences: where it stands, what it rests on, what is missing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Contrast(
        String outcome,
        String name,
        String subject,
        LocalDate asOf,
        Level level,
        @Nullable Double score,
        @Nullable Lower lower,
        @Nullable LevelStep higher,
        List<String> sentences) {
    public Contrast {
        sentences = List.copyOf(sentences);
    }

    /**
     * The fewest firings without which the level would be a lower one, scored again from the other firings. A rule that
     * would fire only in their absence is not looked for.
     *
     * @param level the level without them
     * @param score the score without them
     * @param without the firings; of several smallest sets the one that leaves the highest level, then the lowest score,
     *     then the lowest ids
     * @param otherSets how many other sets of the same size would do
     * @param partial whether time ran out, so that a smaller set or further ones may exist
     */
    public record Lower(Level level, double score, List<Basis> without, int otherSets, boolean partial) {
        public Lower {
            without = List.copyOf(without);
        }
    }

    /**
     * A firing that the level rests on.
     *
     * @param id the firing
     * @param rule the rule that fired
     * @param concludes the finding that it speaks for
     * @param because its sentence
     */
    public record Basis(String id, String rule, String concludes, String because) {}
}
