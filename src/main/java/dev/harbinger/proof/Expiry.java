package dev.harbinger.proof;

import dev.harbinger.belief.Argument;
import dev.harbinger.belief.FactId;
import dev.harbinger.belief.FindingId;
import dev.harbinger.belief.FindingKey;
import dev.harbinger.belief.Graded;
import dev.harbinger.belief.Level;
import dev.harbinger.belief.Regrading;
import dev.harbinger.belief.Support;
import dev.harbinger.belief.WeighedReport;
import dev.harbinger.fact.Fact;
import dev.harbinger.rule.Firing;
import dev.harbinger.rule.Outcome;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Tells the last day on which a level may be used: the end of its default term, or earlier the last day of a report, or of
 * an age that a rule asks for, without which it would be another (METHOD.md §4). Scored from the recorded firings: what
 * weighs less by age alone, and rules that come to fire with age, are not looked at. Not thread-safe.
 */
final class Expiry {
    private final Case made;
    private final Regrading regrading;
    private final LocalDate asOf;
    private final SortedSet<LocalDate> days = new TreeSet<>();
    private final SortedMap<LocalDate, After> after = new TreeMap<>();
    private final Map<Argument, LocalDate> ages = new IdentityHashMap<>();

    /** What is left when the reports that end on a day have ended. */
    private record After(Set<String> types, SortedMap<FindingKey, Graded> findings) {}

    Expiry(Case made, Regrading regrading) {
        this.made = made;
        this.regrading = regrading;
        this.asOf = made.factSet().asOf();
        LocalDate last = asOf.plusDays(Level.LOW.expiryDays());
        for (Firing firing : made.evaluation().firings()) {
            AgeLimits.lastDay(firing).filter(end -> end.isBefore(last)).ifPresent(end -> {
                days.add(end);
                ages.put(firing.argument(), end);
            });
        }
        for (Fact fact : made.facts().live()) {
            for (WeighedReport report : fact.reports()) {
                LocalDate end = report.holdsUntil();
                if (end != null && end.isBefore(last)) {
                    days.add(end);
                }
            }
        }
    }

    /** The day after which the level of an outcome that was assessed should not be used. */
    LocalDate of(Outcome outcome, Level level) {
        LocalDate term = asOf.plusDays(level.expiryDays());
        for (LocalDate day : days.headSet(term)) {
            if (level(outcome, after.computeIfAbsent(day, this::after)) != level) {
                return day;
            }
        }
        return term;
    }

    private After after(LocalDate day) {
        Map<FactId, Support> changed = new HashMap<>();
        for (Fact fact : made.facts().live()) {
            List<WeighedReport> left = fact.reports().stream()
                    .filter(report ->
                            report.holdsUntil() == null || report.holdsUntil().isAfter(day))
                    .toList();
            if (left.size() < fact.reports().size()) {
                changed.put(fact.id(), Support.of(left));
            }
        }
        Set<String> types = made.facts().live().stream()
                .filter(fact -> changed.getOrDefault(fact.id(), fact.support()).value() > 0)
                .map(fact -> fact.type().name())
                .collect(Collectors.toSet());
        List<Argument> aged = ages.entrySet().stream()
                .filter(entry -> !entry.getValue().isAfter(day))
                .map(Map.Entry::getKey)
                .toList();
        return new After(types, regrading.with(aged, List.of(), changed));
    }

    private static Level level(Outcome outcome, After after) {
        if (outcome.needs().stream().noneMatch(after.types::contains)
                && outcome.needsFindings().stream().noneMatch(needed -> isArgued(needed, after))) {
            return Level.NOT_ASSESSED;
        }
        Graded graded = after.findings.get(FindingKey.country(outcome.id()));
        return graded == null ? Level.LOW : graded.level();
    }

    private static boolean isArgued(FindingId finding, After after) {
        Graded graded = after.findings.get(FindingKey.country(finding));
        return graded != null && graded.argued();
    }
}
