package dev.harbinger.proof;

import dev.harbinger.belief.Absence;
import dev.harbinger.belief.Argument;
import dev.harbinger.belief.FactId;
import dev.harbinger.proof.match.Bindings;
import dev.harbinger.proof.match.PatternWords;
import dev.harbinger.rule.Assumption;
import dev.harbinger.rule.Firing;
import dev.harbinger.rule.RuleCondition.OverFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A fact that is not known and would break what firings assume (METHOD.md §6).
 *
 * @param pattern what it would have to satisfy, with the values of the match in place of variables
 * @param firings the firings that assume that there is none
 */
public record Breakable(OverFacts pattern, List<Firing> firings) {
    /** Stands for the fact until it is known; no posted id has a blank in it. */
    public static final FactId FACT = new FactId("not known");

    public Breakable {
        firings = List.copyOf(firings);
    }

    /** What would break the assumptions of the firings of a case, by the words for it; nothing that is known already. */
    public static SortedMap<String, Breakable> of(List<Firing> firings) {
        SortedMap<String, Breakable> all = new TreeMap<>();
        for (Firing firing : firings) {
            for (Assumption assumption : firing.assumes()) {
                Absence absence = assumption.absence();
                if (assumption.condition() instanceof OverFacts pattern
                        && absence != null
                        && absence.facts().isEmpty()) {
                    all.merge(
                            PatternWords.described(pattern, Bindings.NONE),
                            new Breakable(pattern, List.of(firing)),
                            Breakable::and);
                }
            }
        }
        return all;
    }

    private static Breakable and(Breakable one, Breakable other) {
        List<Firing> both = new ArrayList<>(one.firings);
        both.addAll(other.firings);
        return new Breakable(one.pattern, both);
    }

    /** The arguments of the firings as they are. */
    public List<Argument> arguments() {
        return firings.stream().map(Firing::argument).toList();
    }

    /** The same as they would be beside {@link #FACT}. */
    public List<Argument> broken() {
        return firings.stream()
                .map(firing -> firing.argument()
                        .assuming(firing.assumes().stream()
                                .filter(one -> one.absence() != null)
                                .map(this::broken)
                                .toList()))
                .toList();
    }

    private Absence broken(Assumption assumption) {
        Absence absence = Objects.requireNonNull(assumption.absence());
        return says(assumption) ? new Absence(List.of(FACT), absence.finding()) : absence;
    }

    private boolean says(Assumption assumption) {
        return assumption.condition() instanceof OverFacts other
                && other.factType().equals(pattern.factType())
                && other.constraints().equals(pattern.constraints());
    }
}
