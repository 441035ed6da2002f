package dev.harbinger.belief;

import static dev.harbinger.belief.Network.at;
import static dev.harbinger.belief.Network.country;
import static dev.harbinger.belief.Network.spec;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.harbinger.belief.Contribution.Lowers;
import dev.harbinger.belief.Contribution.Raises;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The properties that METHOD.md §7 asks for, over random reports and arguments on two strata with areas. */
class MethodPropertiesTest {
    private static final List<FactId> FACTS =
            Stream.of("f1", "f2", "f3").map(FactId::new).toList();
    private static final Condition DRIVEN = new Condition(new FindingId("driver"), Level.GUARDED);
    private static final BeliefNetwork IN_AREAS = new BeliefNetwork(List.of(
            List.of(spec("driver", 0)),
            List.of(spec(
                    "outcome",
                    .05,
                    new LevelPolicy(
                            List.of(new LevelPolicy.Floor(DRIVEN, Level.ELEVATED)),
                            List.of(new LevelPolicy.Requirement(List.of(DRIVEN), Level.HIGH)),
                            DRIVEN)))));
    private static final BeliefNetwork NETWORK =
            new BeliefNetwork(List.of(List.of(spec("driver", .03)), List.of(spec("outcome", .05))));

    @Property
    void orderChangesNothing(@ForAll("worlds") World world, @ForAll Random random) {
        World shuffled = new World(shuffled(world.reports, random), shuffled(world.arguments, random));

        assertThat(shuffled.grade()).isEqualTo(world.grade());
    }

    @Property
    void postingEverythingTwiceChangesNothing(@ForAll("worlds") World world) {
        World doubled = new World(joined(world.reports, world.reports), world.arguments);

        assertThat(doubled.grade()).isEqualTo(world.grade());
    }

    @Property
    void claimUnderASecondRuleChangesNoScore(@ForAll("worlds") World world) {
        List<Argument> repeated = world.arguments.stream()
                .map(MethodPropertiesTest::underSecondRule)
                .toList();
        World doubled = new World(world.reports, joined(world.arguments, repeated));

        assertThat(values(doubled)).isEqualTo(values(world));
    }

    @Property
    void oneMoreSupportingReportNeverLowersWhatIsOnlyRaised(
            @ForAll("worlds") World world, @ForAll("supporting") FactReport report) {
        List<Argument> raising = world.arguments.stream()
                .filter(each -> !lowers(each) && each.absences().isEmpty())
                .toList();
        World before = new World(world.reports, raising);
        World after = new World(joined(world.reports, List.of(report)), raising);

        assertNoneAbove(values(before), values(after));
    }

    @Property
    void evidenceForWhatIsAssumedAbsentNeverRaises(
            @ForAll("worlds") World world, @ForAll("supporting") FactReport report) {
        List<Argument> arguments = world.arguments.stream()
                .filter(each -> !lowers(each) && !each.facts().contains(report.fact))
                .toList();
        World before = new World(world.reports, arguments);
        World after = new World(joined(world.reports, List.of(report)), arguments);

        assertNoneAbove(values(after), values(before));
    }

    @Property
    void whatIsSaidOfAnotherAreaChangesNothingInThisOne(@ForAll("worlds") World world) {
        List<Argument> without = world.arguments.stream()
                .filter(each -> !"Isfara".equals(each.concludes().area())
                        && each.premises().isEmpty())
                .toList();
        List<Argument> with = world.arguments.stream()
                .filter(each -> each.premises().isEmpty())
                .toList();
        SortedMap<FindingKey, Graded> before = IN_AREAS.grade(without, world.supports());
        SortedMap<FindingKey, Graded> after = IN_AREAS.grade(with, world.supports());

        for (String finding : List.of("driver", "outcome")) {
            Optional<Graded> then = Optional.ofNullable(Graded.of(after, at(finding, "Rasht")));
            Optional<Graded> now = Optional.ofNullable(Graded.of(before, at(finding, "Rasht")));

            assertThat(then.map(Graded::score).map(Score::value).orElse(0.0))
                    .isEqualTo(now.map(Graded::score).map(Score::value).orElse(0.0));
            assertThat(then.map(Graded::level).orElse(Level.LOW))
                    .isEqualTo(now.map(Graded::level).orElse(Level.LOW));
        }
    }

    @Property
    void oneMoreMitigatorNeverRaises(@ForAll("worlds") World world, @ForAll("mitigators") Argument mitigator) {
        World after = new World(world.reports, joined(world.arguments, List.of(mitigator)));
        FindingKey finding = FindingKey.country(mitigator.concludes().id());

        assertThat(value(after, finding)).isLessThanOrEqualTo(value(world, finding));
    }

    @Property
    void gradingAgainWithoutAFactEqualsGradingAnew(@ForAll("worlds") World world, @ForAll("facts") FactId left) {
        Function<FactId, Support> supports = world.supports();
        Function<FactId, Support> without = id -> id.equals(left) ? Support.NONE : supports.apply(id);
        Regrading regrading = new Regrading(NETWORK, world.arguments, world.supports(), world.grade());

        assertThat(regrading.withSupports(Map.of(left, Support.NONE)))
                .isEqualTo(NETWORK.grade(world.arguments, without));
    }

    @Property
    void gradingAgainWithMoreArgumentsEqualsGradingAnew(
            @ForAll("worlds") World world, @ForAll("mitigators") Argument mitigator) {
        Regrading regrading = new Regrading(NETWORK, world.arguments, world.supports(), world.grade());

        assertThat(regrading.withArguments(List.of(mitigator)))
                .isEqualTo(NETWORK.grade(joined(world.arguments, List.of(mitigator)), world.supports()));
    }

    @Provide
    Arbitrary<FactId> facts() {
        return Arbitraries.of(FACTS);
    }

    @Property
    void scoresStayBelowOne(@ForAll("worlds") World world) {
        assertThat(values(world).values())
                .allSatisfy(value -> assertThat(value).isGreaterThanOrEqualTo(0).isLessThan(1));
    }

    @Property
    void countryNeverScoresBelowItsAreas(@ForAll("worlds") World world) {
        Map<FindingKey, Double> values = values(world);

        values.forEach((key, value) -> assertThat(value).isLessThanOrEqualTo(values.get(FindingKey.country(key.id()))));
    }

    @Property
    void effectsOfMitigatorsAreNeverNegative(@ForAll("worlds") World world) {
        assertThat(world.grade().values())
                .flatExtracting(graded -> graded.score().mitigators())
                .allSatisfy(mitigator -> assertThat(mitigator.effect()).isGreaterThanOrEqualTo(0));
    }

    @Property
    void sharesAndTheShareOfTheLeakAddUpToOne(@ForAll("worlds") World world) {
        Score score = world.grade().get(country("outcome")).score();
        double shares =
                score.mechanisms().stream().mapToDouble(MechanismScore::share).sum();

        assertThat(shares + score.baseRateShare()).isCloseTo(1, within(1e-9));
        assertThat(score.baseRateShare())
                .isCloseTo(StrictMath.log1p(-.05) / StrictMath.log1p(-score.value()), within(1e-4));
    }

    @Provide
    Arbitrary<World> worlds() {
        return Combinators.combine(
                        reports(Arbitraries.of(true, false)).list().ofMaxSize(8),
                        arguments(contributions()).list().ofMaxSize(10).uniqueElements(Argument::id))
                .as(World::new);
    }

    @Provide
    Arbitrary<FactReport> supporting() {
        return reports(Arbitraries.just(true));
    }

    @Provide
    Arbitrary<Argument> mitigators() {
        return arguments(lowering()).map(MethodPropertiesTest::underSecondRule);
    }

    private static Arbitrary<FactReport> reports(Arbitrary<Boolean> polarity) {
        return Combinators.combine(Arbitraries.of(FACTS), Arbitraries.of("a", "b", "c"), polarity, fraction(1))
                .as((fact, origin, supports, weight) -> new FactReport(
                        fact, new WeighedReport("p", origin, supports, weight, AdmiraltyGrade.UNGRADED, null)));
    }

    private static Arbitrary<Argument> arguments(Arbitrary<Contribution> contributions) {
        Arbitrary<List<FactId>> facts = Arbitraries.of(FACTS)
                .set()
                .ofMaxSize(2)
                .map(set -> set.stream().sorted().toList());
        Arbitrary<String> findings = Arbitraries.of("driver", "outcome");
        Arbitrary<String> areas = Arbitraries.of("Isfara", "Rasht").injectNull(.5);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 999),
                        findings,
                        areas,
                        contributions,
                        fraction(.97),
                        facts,
                        Arbitraries.of(true, false),
                        absences())
                .as((number, finding, area, contribution, force, matched, chained, absent) -> new Argument(
                        new FiringId("r" + number),
                        new RuleId("r" + number),
                        new FindingKey(new FindingId(finding), area),
                        contribution,
                        force,
                        matched,
                        List.of(),
                        chained && finding.equals("outcome")
                                ? List.of(new Premise(country("driver"), null))
                                : List.of(),
                        absent));
    }

    private static Arbitrary<List<Absence>> absences() {
        return Arbitraries.of(FACTS)
                .list()
                .uniqueElements()
                .ofMaxSize(2)
                .map(facts -> new Absence(List.of(Counted.anyOf(facts)), null))
                .list()
                .ofMaxSize(1);
    }

    private static Arbitrary<Contribution> contributions() {
        Arbitrary<Contribution> raising = Arbitraries.of("m1", "m2", "m3").map(id -> new Raises(new MechanismId(id)));
        return Arbitraries.oneOf(raising, raising, lowering());
    }

    private static Arbitrary<Contribution> lowering() {
        Arbitrary<Set<MechanismId>> mechanisms =
                Arbitraries.of("m1", "m2", "m3").map(MechanismId::new).set().ofMaxSize(2);
        return Combinators.combine(Arbitraries.of("q1", "q2"), mechanisms)
                .as((family, acting) -> new Lowers(new MitigatorId(family), acting));
    }

    private static Arbitrary<Double> fraction(double largest) {
        return Arbitraries.doubles().between(0, largest).ofScale(4);
    }

    private static boolean lowers(Argument argument) {
        return argument.contribution() instanceof Lowers;
    }

    private static Argument underSecondRule(Argument argument) {
        return new Argument(
                new FiringId("z" + argument.id()),
                new RuleId("z" + argument.rule()),
                argument.concludes(),
                argument.contribution(),
                argument.force(),
                argument.facts(),
                argument.counted(),
                argument.premises(),
                argument.absences());
    }

    private static Map<FindingKey, Double> values(World world) {
        return world.grade().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().score().value()));
    }

    private static double value(World world, FindingKey finding) {
        return world.grade().get(finding).score().value();
    }

    private static void assertNoneAbove(Map<FindingKey, Double> smaller, Map<FindingKey, Double> larger) {
        assertThat(larger).containsKeys(smaller.keySet().toArray(FindingKey[]::new));
        smaller.forEach((key, value) -> assertThat(value).as(key.toString()).isLessThanOrEqualTo(larger.get(key)));
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static <T> List<T> shuffled(List<T> elements, Random random) {
        List<T> shuffled = new ArrayList<>(elements);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    record FactReport(FactId fact, WeighedReport report) {}

    record World(List<FactReport> reports, List<Argument> arguments) {
        Function<FactId, Support> supports() {
            Map<FactId, List<WeighedReport>> byFact = reports.stream()
                    .collect(Collectors.groupingBy(
                            FactReport::fact, Collectors.mapping(FactReport::report, Collectors.toList())));
            return fact -> Support.of(byFact.getOrDefault(fact, List.of()));
        }

        SortedMap<FindingKey, Graded> grade() {
            return NETWORK.grade(arguments, supports());
        }
    }
}
