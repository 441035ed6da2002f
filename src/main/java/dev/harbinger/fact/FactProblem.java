package dev.harbinger.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a posted fact set.
 *
 * @param pointer JSON pointer (RFC 6901) to the place, empty for the whole document
 * @param code stable name of the kind of problem, lower snake_case
 * @param text what is wrong, in one sentence that names the value
 * @param value the offending value as text, cut short if long, or null
 * @param allowed the values that would do, or empty
 * @param didYouMean the allowed value nearest to the one given, or null
 */
public record FactProblem(
        String pointer,
        String code,
        String text,
        @Nullable String value,
        List<String> allowed,
        @Nullable String didYouMean) {
    public FactProblem {
        allowed = List.copyOf(allowed);
    }
}
