package dev.harbinger.question.gap;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Facts that are missing or stale, with what they would do.
 *
 * @param wanted what to look for; all of it if there are several
 * @param rules the rules that wait for it, sorted
 * @param effects on outcomes, the largest change first
 * @param lastDay the last day on which it may come about and still be counted together with what is counted already; null
 *     if no window closes
 * @param until what is wanted is that nothing of it comes about until this day, on which the effects come; null if it is
 *     to come about
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Gap(
        List<Wanted> wanted,
        List<String> rules,
        List<GapEffect> effects,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate until) {
    public Gap {
        wanted = List.copyOf(wanted);
        rules = List.copyOf(rules);
        effects = List.copyOf(effects);
    }

    /** The largest change of a score, without its sign. */
    double reach() {
        return effects.stream()
                .mapToDouble(effect -> Math.abs(effect.change()))
                .max()
                .orElse(0);
    }

    /** Whether a level moves, not only a score. */
    boolean movesLevel() {
        return effects.stream().anyMatch(effect -> effect.from() != effect.to());
    }

    String words() {
        Map<String, Long> words = wanted.stream()
                .collect(Collectors.groupingBy(Wanted::words, LinkedHashMap::new, Collectors.counting()));
        return words.entrySet().stream()
                .map(one -> one.getValue() == 1 ? one.getKey() : one.getKey() + " by " + one.getValue() + " facts")
                .collect(Collectors.joining(", and "));
    }
}
