package dev.harbinger.question.gap;

import dev.harbinger.belief.FindingId;
import dev.harbinger.belief.Level;
import dev.harbinger.belief.Rounding;
import dev.harbinger.belief.Support;
import dev.harbinger.engine.EvaluationWatch;
import dev.harbinger.fact.Fact;
import dev.harbinger.fact.FactSet;
import dev.harbinger.fact.FactType;
import dev.harbinger.fact.FactWeigher;
import dev.harbinger.fact.Notice;
import dev.harbinger.fact.PostedFact;
import dev.harbinger.fact.WeighedFacts;
import dev.harbinger.proof.Case;
import dev.harbinger.proof.OutcomeStanding;
import dev.harbinger.proof.Patience;
import dev.harbinger.question.Asking;
import dev.harbinger.question.EvaluationRunner;
import dev.harbinger.question.KnownEvaluations;
import dev.harbinger.question.gap.Candidate.Part;
import dev.harbinger.question.gap.GapWindows.Closing;
import dev.harbinger.rule.Firing;
import dev.harbinger.rule.RuleDefinition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what to look for: what the levels would be if one more thing were reported, as well as one report can, all else
 * as it is (METHOD.md §6). Each of the {@link Candidate candidates} is posted beside what is known and really evaluated, so that what
 * is promised is what comes.
 */
public final class GapSearch {
    private static final Comparator<Gap> FARTHEST = Comparator.comparing(Gap::movesLevel)
            .thenComparingDouble(Gap::reach)
            .reversed()
            .thenComparing(Gap::words);

    private static final Comparator<Gap> PLAINEST = Comparator.comparingInt(
                    (Gap gap) -> gap.wanted().size())
            .thenComparingInt(gap -> gap.words().length())
            .thenComparing(Gap::words);

    private final Case asked;
    private final EvaluationWatch watch;
    private final String ids;
    private final KnownEvaluations known;
    private final List<OutcomeStanding> before;
    private final Map<FactKind, Support> supports;

    private GapSearch(Case asked, @Nullable FindingId outcome, EvaluationWatch watch) {
        this.asked = asked;
        this.watch = watch;
        this.ids = SupposedFact.idsFor(asked.factSet());
        this.known = new KnownEvaluations(asked);
        this.before = asked.standings().stream()
                .filter(one -> outcome == null || one.id().equals(outcome.value()))
                .toList();
        this.supports = supports(asked.facts());
    }

    /** Facts that rules cannot tell apart. */
    private record FactKind(String type, Map<String, Object> values, Object day) {}

    /**
     * The gaps of one outcome, or of all.
     *
     * @param outcome an outcome of the pack, or null for all
     */
    public static GapReport of(Asking asking, @Nullable FindingId outcome) {
        return of(asking.asked(), outcome, asking.patience(), asking.runner(), asking.watch());
    }

    /** The same by the calling thread. */
    public static GapReport of(Case asked, @Nullable FindingId outcome, Patience patience) {
        return of(asked, outcome, patience, EvaluationRunner.ALONE, new EvaluationWatch());
    }

    /**
     * The gaps of one outcome, or of all.
     *
     * @param outcome an outcome of the pack, or null for all
     * @param patience ends the search; the report then says that it is partial
     * @param runner runs the evaluations
     * @param watch stops them from another thread
     */
    public static GapReport of(
            Case asked,
            @Nullable FindingId outcome,
            Patience patience,
            EvaluationRunner runner,
            EvaluationWatch watch) {
        GapSearch search = new GapSearch(asked, outcome, watch);
        Collection<RuleDefinition> rules = outcome == null
                ? asked.pack().rules().values()
                : asked.base().reach().rulesOf(outcome);
        GapWindows windows = new GapWindows(asked, rules);
        List<Supplier<Gap>> tries = new ArrayList<>();
        windows.closing().forEach((closing, ending) -> tries.add(() -> search.gap(closing, List.copyOf(ending))));
        CandidateSet.of(asked, rules).forEach(candidate -> tries.add(() -> search.gap(candidate, windows)));
        AtomicReferenceArray<Gap> found = new AtomicReferenceArray<>(tries.size());
        runner.run(tries.size(), patience, i -> found.set(i, tries.get(i).get()));
        List<Gap> gaps = IntStream.range(0, tries.size())
                .mapToObj(found::get)
                .filter(Objects::nonNull)
                .toList();
        List<Gap> plain = plainest(gaps);
        return new GapReport(
                asked.factSet().subject(),
                asked.factSet().asOf(),
                outcome == null ? null : outcome.value(),
                only(plain, GapEffect::raises),
                only(plain, effect -> !effect.raises()),
                gaps.size() < tries.size(),
                tries.size() - gaps.size());
    }

    /** Of gaps that do the same by the same rules and types the one that is least to look for. */
    private static List<Gap> plainest(List<Gap> gaps) {
        Map<List<Object>, List<Gap>> alike = gaps.stream()
                .filter(gap -> !gap.effects().isEmpty())
                .collect(Collectors.groupingBy(
                        gap -> List.of(gap.effects(), gap.rules(), types(gap), gap.until() == null),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return alike.values().stream()
                .map(some -> some.stream().min(PLAINEST).orElseThrow())
                .toList();
    }

    private static List<String> types(Gap gap) {
        return gap.wanted().stream().map(Wanted::factType).sorted().toList();
    }

    private static List<Gap> only(List<Gap> gaps, Predicate<GapEffect> which) {
        return gaps.stream()
                .map(gap -> new Gap(
                        gap.wanted(),
                        gap.rules(),
                        gap.effects().stream().filter(which).toList(),
                        gap.lastDay(),
                        gap.until()))
                .filter(gap -> !gap.effects().isEmpty())
                .sorted(FARTHEST)
                .toList();
    }

    /** What the facts of a candidate would do; without effects if they would do nothing. */
    private Gap gap(Candidate candidate, GapWindows windows) {
        List<PostedFact> facts = new ArrayList<>(asked.factSet().facts());
        for (int i = 0; i < candidate.parts().size(); i++) {
            PostedFact fact = candidate.parts().get(i).fact();
            facts.add(new PostedFact(ids + (i + 1), fact.type(), fact.values(), fact.evidence()));
        }
        Case then = evaluated(asked.factSet().asOf(), facts);
        List<GapEffect> effects = effects(before, then);
        return effects.isEmpty()
                ? new Gap(List.of(), List.of(), effects, null, null)
                : new Gap(wanted(candidate), rules(then), effects, windows.lastDay(then, this::isSupposed), null);
    }

    /** What comes if nothing more is counted: which levels are others the day after from what they are now and till then. */
    private Gap gap(Closing closing, List<String> rules) {
        LocalDate until = closing.lastDay().plusDays(1);
        Map<String, Level> now = before.stream().collect(Collectors.toMap(OutcomeStanding::id, OutcomeStanding::level));
        List<OutcomeStanding> last = evaluated(
                        closing.lastDay(), asked.factSet().facts())
                .standings()
                .stream()
                .filter(one -> one.level() == now.get(one.id()))
                .toList();
        List<GapEffect> effects = effects(last, evaluated(until, asked.factSet().facts())).stream()
                .filter(effect -> effect.from() != effect.to())
                .toList();
        FactType counted = closing.row().tally().counted();
        String words =
                "no more " + Part.words(counted, CandidateSet.keys(closing.row().fact()));
        return new Gap(
                List.of(new Wanted(counted.name(), words, counted.reporters(), null, List.of())),
                rules,
                effects,
                null,
                until);
    }

    /** Another word on what is known already comes about on no other day. */
    private boolean isSupposed(Fact fact) {
        return fact.postedIds().stream().allMatch(id -> id.startsWith(ids));
    }

    private Case evaluated(LocalDate asOf, List<PostedFact> facts) {
        FactSet set = new FactSet(asked.factSet().pack(), asked.factSet().subject(), asOf, facts);
        WeighedFacts weighed = new FactWeigher().weigh(set);
        return new Case(asked.base(), set, weighed, known.of(weighed.live(), watch));
    }

    private static List<GapEffect> effects(List<OutcomeStanding> before, Case then) {
        Map<String, OutcomeStanding> after =
                then.standings().stream().collect(Collectors.toMap(OutcomeStanding::id, one -> one));
        List<GapEffect> effects = new ArrayList<>();
        for (OutcomeStanding one : before) {
            OutcomeStanding other = Objects.requireNonNull(after.get(one.id()));
            double change = Rounding.toMillionths(other.scoreOrZero() - one.scoreOrZero());
            if (change != 0 || one.level() != other.level()) {
                effects.add(
                        new GapEffect(one.id(), one.name(), one.level(), other.level(), other.scoreOrZero(), change));
            }
        }
        effects.sort(Comparator.comparingDouble((GapEffect effect) -> -Math.abs(effect.change()))
                .thenComparing(GapEffect::outcome));
        return effects;
    }

    /** The rules whose firings stand on other facts than before, or on facts supported otherwise. */
    private List<String> rules(Case then) {
        Map<FactKind, Support> after = supports(then.facts());
        Set<String> rules = new TreeSet<>();
        touched(asked.evaluation().firings(), asked, after, rules);
        touched(then.evaluation().firings(), then, supports, rules);
        return List.copyOf(rules);
    }

    private static void touched(List<Firing> firings, Case of, Map<FactKind, Support> others, Set<String> into) {
        Map<Object, Fact> live = new HashMap<>();
        of.facts().live().forEach(fact -> live.put(fact.id(), fact));
        for (Firing firing : firings) {
            boolean changed = Stream.concat(
                            firing.facts().stream(),
                            firing.argument().absences().stream()
                                    .flatMap(absence -> absence.facts().stream())
                                    .flatMap(counted -> counted.facts().stream())
                                    .map(live::get)
                                    .filter(Objects::nonNull))
                    .anyMatch(fact -> !fact.support().equals(others.get(kind(fact))));
            if (changed) {
                into.add(firing.rule().id().value());
            }
        }
    }

    private static Map<FactKind, Support> supports(WeighedFacts facts) {
        Map<FactKind, Support> supports = new HashMap<>();
        facts.live().forEach(fact -> supports.put(kind(fact), fact.support()));
        return supports;
    }

    private static FactKind kind(Fact fact) {
        return new FactKind(fact.type().name(), fact.values(), fact.day());
    }

    private List<Wanted> wanted(Candidate candidate) {
        List<Wanted> wanted = new ArrayList<>();
        for (int i = 0; i < candidate.parts().size(); i++) {
            Part part = candidate.parts().get(i);
            wanted.add(new Wanted(
                    part.fact().type().name(),
                    part.words(),
                    part.fact().type().reporters(),
                    SupposedFact.posted(part.fact(), ids + (i + 1)),
                    part.stale().isEmpty() ? expired(part.fact().type().name()) : part.stale()));
        }
        return wanted;
    }

    private List<String> expired(String type) {
        Set<String> expired = asked.facts().notices().stream()
                .filter(notice -> notice.code() == Notice.Code.EXPIRED)
                .map(Notice::facts)
                .flatMap(List::stream)
                .collect(Collectors.toCollection(HashSet::new));
        return asked.factSet().facts().stream()
                .filter(fact -> fact.type().name().equals(type))
                .map(PostedFact::id)
                .filter(expired::contains)
                .sorted()
                .toList();
    }
}
