package dev.harbinger.question.gap;

import dev.harbinger.belief.Argument;
import dev.harbinger.belief.FactId;
import dev.harbinger.belief.FindingId;
import dev.harbinger.belief.FindingKey;
import dev.harbinger.belief.Graded;
import dev.harbinger.belief.Level;
import dev.harbinger.belief.Regrading;
import dev.harbinger.belief.Rounding;
import dev.harbinger.belief.Support;
import dev.harbinger.belief.WeighedReport;
import dev.harbinger.fact.Fact;
import dev.harbinger.fact.FactType;
import dev.harbinger.fact.Notice;
import dev.harbinger.fact.PostedFact;
import dev.harbinger.proof.Breakable;
import dev.harbinger.proof.Case;
import dev.harbinger.proof.OutcomeView;
import dev.harbinger.proof.Patience;
import dev.harbinger.proof.match.Effort;
import dev.harbinger.proof.match.Implication;
import dev.harbinger.proof.match.WaitingRule;
import dev.harbinger.question.why.FactProofs;
import dev.harbinger.question.why.Flag;
import dev.harbinger.rule.Firing;
import dev.harbinger.rule.RuleCondition.OverFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds what to look for: for each set of unobserved patterns that a rule waits for, what the scores would be if it
 * were observed at full support, all else as it is (METHOD.md §6). Scored from the recorded firings and those of the
 * rules that wait; a fact that would break what a firing assumes to be absent is looked for as well.
 */
public final class GapSearch {
    private static final Comparator<Gap> FARTHEST =
            Comparator.comparingDouble(Gap::reach).reversed().thenComparing(Gap::words);

    private final Case asked;
    private final Effort effort;
    private final List<OutcomeView> outcomes;
    private final List<WaitingRule> waiting;
    private final Regrading regrading;
    private final Map<FactId, Fact> live;

    private GapSearch(Case asked, @Nullable FindingId outcome, Patience patience) {
        this.asked = asked;
        this.effort = new Effort(patience);
        this.outcomes = outcome == null ? asked.explanation().outcomes() : List.of(asked.outcome(outcome));
        this.waiting = asked.waiting().all();
        this.live = asked.facts().live().stream().collect(Collectors.toMap(Fact::id, fact -> fact));
        this.regrading = new Regrading(
                asked.network(),
                asked.evaluation().firings().stream().map(Firing::argument).toList(),
                this::support,
                asked.evaluation().findings());
    }

    /**
     * The gaps of one outcome, or of all.
     *
     * @param outcome an outcome of the pack, or null for all
     * @param patience ends the search; the report then says that it is partial
     */
    public static GapReport of(Case asked, @Nullable FindingId outcome, Patience patience) {
        GapSearch question = new GapSearch(asked, outcome, patience);
        List<Gap> gaps = question.gaps();
        return new GapReport(
                asked.factSet().subject(),
                asked.factSet().asOf(),
                outcome == null ? null : outcome.value(),
                only(gaps, GapEffect::raises),
                only(gaps, effect -> !effect.raises()),
                question.effort.isPartial() || asked.waiting().partial(),
                question.effort.left());
    }

    private static List<Gap> only(List<Gap> gaps, Predicate<GapEffect> which) {
        return gaps.stream()
                .map(gap -> new Gap(
                        gap.wanted(),
                        gap.rules(),
                        gap.effects().stream().filter(which).toList()))
                .filter(gap -> !gap.effects().isEmpty())
                .sorted(FARTHEST)
                .toList();
    }

    private List<Gap> gaps() {
        Map<Set<String>, Gap> gaps = new HashMap<>();
        for (WaitingRule rule : waiting) {
            Set<String> missing = rule.missing().keySet();
            if (!missing.isEmpty() && !gaps.containsKey(missing) && effort.isWorthWhile()) {
                gaps.put(missing, unobserved(rule));
            }
        }
        List<Gap> all = new ArrayList<>();
        gaps.forEach((missing, gap) -> {
            if (gaps.entrySet().stream().noneMatch(other -> isEnough(other.getKey(), other.getValue(), missing, gap))) {
                all.add(gap);
            }
        });
        Breakable.patterns(asked.evaluation().firings()).forEach((words, pattern) -> {
            if (!gaps.containsKey(Set.of(words))) {
                all.add(breaking(words, pattern));
            }
        });
        asked.facts().live().stream()
                .filter(GapSearch::isOld)
                .map(this::refreshed)
                .forEach(all::add);
        return all;
    }

    /** Whether looking for less would do the same. */
    private static boolean isEnough(Set<String> less, Gap small, Set<String> more, Gap large) {
        return less.size() < more.size()
                && more.containsAll(less)
                && small.effects().equals(large.effects());
    }

    private Gap unobserved(WaitingRule rule) {
        List<Wanted> wanted = rule.missing().entrySet().stream()
                .map(entry -> wanted(entry.getKey(), entry.getValue().factType()))
                .toList();
        return gap(
                wanted,
                one -> one.isFreedBy(rule),
                pattern -> rule.missing().values().stream().anyMatch(given -> Implication.holds(given, pattern)));
    }

    /** What a fact would do that firings assume to be absent. */
    private Gap breaking(String words, OverFacts given) {
        return gap(
                List.of(wanted(words, given.factType())),
                one -> one.missing().values().stream().allMatch(pattern -> Implication.holds(given, pattern)),
                pattern -> Implication.holds(given, pattern));
    }

    /** What facts would do, supported as well as one report can support each: the rules freed, the absences broken. */
    private Gap gap(List<Wanted> wanted, Predicate<WaitingRule> isFreed, Predicate<OverFacts> isGiven) {
        SortedSet<String> rules = new TreeSet<>();
        List<Argument> omitted = new ArrayList<>();
        List<Argument> more = new ArrayList<>();
        for (WaitingRule one : waiting) {
            if (isFreed.test(one)) {
                boolean waits = !one.missing().isEmpty();
                more.add(waits ? one.argument().standingOn(Breakable.FACT) : one.argument());
                if (waits) {
                    rules.add(one.argument().rule().value());
                }
            }
        }
        for (Firing firing : asked.evaluation().firings()) {
            if (Breakable.isBroken(firing, isGiven)) {
                omitted.add(firing.argument());
                more.add(Breakable.broken(firing, isGiven));
                rules.add(firing.rule().id().value());
            }
        }
        Map<FactId, Support> known = Map.of(Breakable.FACT, Support.LARGEST_OF_ONE);
        return new Gap(wanted, List.copyOf(rules), effects(regrading.with(omitted, more, known)));
    }

    private Wanted wanted(String words, String matched) {
        String typeName = asked.pack().vocabulary().postedType(matched);
        FactType type = Objects.requireNonNull(asked.pack().vocabulary().types().get(typeName));
        Set<String> expired = asked.facts().notices().stream()
                .filter(notice -> notice.code() == Notice.Code.EXPIRED)
                .map(Notice::facts)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        List<String> stale = asked.factSet().facts().stream()
                .filter(fact -> fact.type().name().equals(typeName))
                .map(PostedFact::id)
                .filter(expired::contains)
                .sorted()
                .toList();
        return new Wanted(typeName, words, type.reporters(), stale);
    }

    private static boolean isOld(Fact fact) {
        return FactProofs.of(fact).flags().contains(Flag.OLD);
    }

    /** What the same reports would do if they were of today. */
    private Gap refreshed(Fact fact) {
        Support fresh =
                Support.of(fact.reports().stream().map(GapSearch::ofToday).toList());
        List<String> rules = asked.evaluation().firings().stream()
                .filter(firing -> firing.facts().contains(fact))
                .map(firing -> firing.rule().id().value())
                .distinct()
                .sorted()
                .toList();
        String words = "a fresh report of " + String.join(", ", fact.postedIds());
        return new Gap(
                List.of(new Wanted(fact.type().name(), words, fact.type().reporters(), fact.postedIds())),
                rules,
                effects(regrading.withSupports(Map.of(fact.id(), fresh))));
    }

    private static WeighedReport ofToday(WeighedReport report) {
        double weight = report.supports() ? report.grade().weight() : report.weight();
        return new WeighedReport(
                report.postedId(), report.origin(), report.supports(), weight, report.grade(), report.holdsUntil());
    }

    private Support support(FactId id) {
        Fact fact = live.get(id);
        return fact == null ? Support.NONE : fact.support();
    }

    private List<GapEffect> effects(Map<FindingKey, Graded> grades) {
        List<GapEffect> effects = new ArrayList<>();
        for (OutcomeView outcome : outcomes) {
            Graded then = grades.get(FindingKey.country(new FindingId(outcome.id())));
            double change = score(then)
                    - score(asked.evaluation().findings().get(FindingKey.country(new FindingId(outcome.id()))));
            if (then != null && (change != 0 || isMoved(outcome, then))) {
                effects.add(new GapEffect(
                        outcome.id(),
                        outcome.name(),
                        outcome.level(),
                        then.level(),
                        score(then),
                        Rounding.toMillionths(change)));
            }
        }
        effects.sort(Comparator.comparingDouble((GapEffect effect) -> -Math.abs(effect.change()))
                .thenComparing(GapEffect::outcome));
        return effects;
    }

    /** Whether a gate or a floor moves the level though the score stays; what has no level yet is moved by its score. */
    private static boolean isMoved(OutcomeView outcome, Graded then) {
        return outcome.level() != Level.NOT_ASSESSED && outcome.level() != then.level();
    }

    private static double score(@Nullable Graded graded) {
        return graded == null ? 0 : graded.score().value();
    }
}
