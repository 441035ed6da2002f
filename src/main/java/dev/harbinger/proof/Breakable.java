package dev.harbinger.proof;

import dev.harbinger.belief.Absence;
import dev.harbinger.belief.Argument;
import dev.harbinger.belief.Counted;
import dev.harbinger.belief.FactId;
import dev.harbinger.proof.match.Bindings;
import dev.harbinger.proof.match.PatternWords;
import dev.harbinger.rule.Assumption;
import dev.harbinger.rule.Firing;
import dev.harbinger.rule.RuleCondition.OverFacts;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What is not known and would break what firings assume to be absent (METHOD.md §6). Stateless. */
public final class Breakable {
    /** Stands for a fact until it is known; no posted id has a blank in it. */
    public static final FactId FACT = new FactId("not known");

    private Breakable() {}

    /** The patterns of facts that firings assume to be absent and of which none is known, by the words for them. */
    public static SortedMap<String, OverFacts> patterns(List<Firing> firings) {
        SortedMap<String, OverFacts> patterns = new TreeMap<>();
        for (Firing firing : firings) {
            for (Assumption assumption : firing.assumes()) {
                if (isOpen(assumption, pattern -> true)) {
                    OverFacts pattern = (OverFacts) assumption.condition();
                    patterns.put(PatternWords.described(pattern, Bindings.NONE), pattern);
                }
            }
        }
        return patterns;
    }

    /** Whether a firing assumes that there is nothing of a certain kind, and nothing is known. */
    public static boolean isBroken(Firing firing, Predicate<OverFacts> kind) {
        return firing.assumes().stream().anyMatch(assumption -> isOpen(assumption, kind));
    }

    /** The argument of a firing as it would be beside {@link #FACT}, of a certain kind. */
    public static Argument broken(Firing firing, Predicate<OverFacts> kind) {
        return firing.argument()
                .assuming(firing.assumes().stream()
                        .filter(one -> one.absence() != null)
                        .map(one -> isOpen(one, kind)
                                ? new Absence(List.of(Counted.anyOf(List.of(FACT))), null)
                                : one.absence())
                        .toList());
    }

    private static boolean isOpen(Assumption assumption, Predicate<OverFacts> kind) {
        Absence absence = assumption.absence();
        return absence != null
                && absence.isOpen()
                && assumption.condition() instanceof OverFacts pattern
                && kind.test(pattern);
    }
}
