package dev.harbinger.question.gap;

import dev.harbinger.fact.Fact;
import dev.harbinger.fact.Tally;
import dev.harbinger.fact.TallyRow;
import dev.harbinger.proof.Case;
import dev.harbinger.rule.ConstraintMatch;
import dev.harbinger.rule.Firing;
import dev.harbinger.rule.RuleCondition.OverFacts;
import dev.harbinger.rule.RuleDefinition;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells the days that follow from the windows of tallies: by when what is missing must come about to be counted with the
 * rest, and when too little is left if nothing comes. Stateless but for what it is given.
 */
final class GapWindows {
    private final Case asked;
    private final Collection<RuleDefinition> rules;

    GapWindows(Case asked, Collection<RuleDefinition> rules) {
        this.asked = asked;
        this.rules = rules;
    }

    /**
     * A count that holds no longer after a day if nothing more is counted.
     *
     * @param row what is counted
     * @param lastDay the last day on which it holds
     */
    record Closing(TallyRow row, LocalDate lastDay) {}

    /** The counts that rules matched and that time ends, each with the ids of these rules. */
    Map<Closing, SortedSet<String>> closing() {
        Map<Closing, SortedSet<String>> closing = new LinkedHashMap<>();
        for (Firing firing : asked.evaluation().firings()) {
            if (rules.contains(firing.rule())) {
                firing.tallied()
                        .forEach(tallied -> tallied.lastDay()
                                .ifPresent(day -> closing.computeIfAbsent(
                                                new Closing(tallied.row(), day), any -> new TreeSet<>())
                                        .add(firing.rule().id().value())));
            }
        }
        return closing;
    }

    /**
     * The last day on which supposed facts may come about and still be counted with those that are known, where a rule
     * asks for both together; null if no window closes on them.
     *
     * @param then the case with the supposed facts
     * @param supposed which facts they are
     */
    @Nullable
    LocalDate lastDay(Case then, Predicate<Fact> supposed) {
        Map<Tally, List<TallyRow>> rows = new HashMap<>();
        return rules.stream()
                .flatMap(rule -> rule.conditions().stream())
                .filter(OverFacts.class::isInstance)
                .map(OverFacts.class::cast)
                .flatMap(pattern -> windowed(pattern)
                        .flatMap(tally -> rows
                                .computeIfAbsent(
                                        tally, one -> one.rows(then.facts().live()))
                                .stream())
                        .flatMap(row -> lastDay(pattern, row, supposed).stream()))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private Stream<Tally> windowed(OverFacts pattern) {
        return Stream.ofNullable(asked.pack().vocabulary().tallies().get(pattern.factType()))
                .filter(tally -> tally.withinDays() != null);
    }

    private static Optional<LocalDate> lastDay(OverFacts pattern, TallyRow row, Predicate<Fact> supposed) {
        List<Fact> known = row.facts().stream().filter(supposed.negate()).toList();
        if (known.size() == row.facts().size()
                || !ConstraintMatch.holds(pattern.constraints(), row.fact())
                || ConstraintMatch.holds(pattern.constraints(), row.only(known))) {
            return Optional.empty();
        }
        int window = Objects.requireNonNull(row.tally().withinDays());
        return known.stream()
                .map(fact -> fact.day().plusDays(window))
                .sorted()
                .filter(day -> !ConstraintMatch.holds(
                        pattern.constraints(),
                        row.only(row.facts().stream()
                                .filter(fact -> supposed.test(fact)
                                        || fact.day().plusDays(window).isAfter(day))
                                .toList())))
                .findFirst();
    }
}
