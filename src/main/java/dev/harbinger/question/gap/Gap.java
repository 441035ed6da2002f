package dev.harbinger.question.gap;

import java.util.List;

/**
 * Facts that are missing or stale, with what they would do.
 *
 * @param wanted what to look for; all of it if there are several
 * @param rules the rules that wait for it, sorted
 * @param effects on outcomes, the largest change first
 */
public record Gap(List<Wanted> wanted, List<String> rules, List<GapEffect> effects) {
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

    String words() {
        return String.join(", and ", wanted.stream().map(Wanted::words).toList());
    }
}
