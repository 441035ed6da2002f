package dev.harbinger.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harbinger.belief.AdmiraltyGrade;
import dev.harbinger.belief.Reliability;
import dev.harbinger.belief.Standing;
import dev.harbinger.belief.Support;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** What must hold for every fact set (METHOD.md §7). */
class FactWeigherPropertyTest {
    private static final LocalDate AS_OF = LocalDate.of(2021, 5, 1);

    @Property(tries = 500)
    void theOrderOfPostingChangesNothing(@ForAll long seed) {
        List<PostedFact> facts = facts(new Random(seed));
        List<PostedFact> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, new Random(seed + 1));
        assertThat(weigh(shuffled)).isEqualTo(weigh(facts));
    }

    @Property(tries = 500)
    void postingTheSetTwiceUnderOtherIdsChangesNoSupport(@ForAll long seed) {
        List<PostedFact> facts = facts(new Random(seed));
        List<PostedFact> twice = Stream.concat(facts.stream().map(FactWeigherPropertyTest::copy), facts.stream())
                .toList();
        assertThat(supports(weigh(twice))).isEqualTo(supports(weigh(facts)));
    }

    @Property(tries = 500)
    void everyPostedFactIsUsedOrNamedInANotice(@ForAll long seed) {
        List<PostedFact> facts = facts(new Random(seed));
        WeighedFacts weighed = weigh(facts);
        List<String> told = new ArrayList<>();
        weighed.live().forEach(fact -> fact.reports().forEach(report -> told.add(report.postedId())));
        weighed.notices().forEach(notice -> told.addAll(notice.facts()));
        assertThat(told).containsAll(facts.stream().map(PostedFact::id).toList());
    }

    @Property(tries = 500)
    void everyLiveFactHasSupportAndItsSmallestPostedId(@ForAll long seed) {
        for (Fact fact : weigh(facts(new Random(seed))).live()) {
            assertThat(fact.support().value()).isGreaterThan(0);
            assertThat(fact.id().value()).isEqualTo(Collections.min(fact.postedIds()));
        }
    }

    @Property(tries = 2000)
    void aReportNeverDoesMoreThanTheSameReportWithABetterGradeOrWithoutAnInterest(@ForAll long seed) {
        Random random = new Random(seed);
        List<PostedFact> facts = facts(random);
        PostedFact one = facts.get(random.nextInt(facts.size()));
        int credibility = 1 + random.nextInt(5);
        AdmiraltyGrade better = new AdmiraltyGrade(Reliability.A, credibility);
        AdmiraltyGrade worse = new AdmiraltyGrade(Reliability.A, credibility + random.nextInt(6 - credibility));
        boolean interested = random.nextBoolean();
        assertThat(doneBy(one, with(facts, one, worse, interested)))
                .isLessThanOrEqualTo(doneBy(one, with(facts, one, better, false)));
    }

    /** How far the thing is supported that the report backs. */
    private static double doneBy(PostedFact report, List<PostedFact> facts) {
        return weigh(facts).live().stream()
                .filter(fact -> fact.postedIds().contains(report.id()))
                .mapToDouble(fact -> fact.support().value())
                .max()
                .orElse(0);
    }

    private static List<PostedFact> with(
            List<PostedFact> facts, PostedFact one, AdmiraltyGrade grade, boolean interested) {
        return facts.stream()
                .map(fact -> fact == one ? copy(fact, fact.id(), grade, interested) : fact)
                .toList();
    }

    private static WeighedFacts weigh(List<PostedFact> facts) {
        return new FactWeigher().weigh(new FactSet("tajikistan", "Tajikistan", AS_OF, facts));
    }

    private static List<String> supports(WeighedFacts weighed) {
        return weighed.live().stream()
                .map(fact -> fact.type().name() + fact.values() + shown(fact.support()))
                .sorted()
                .toList();
    }

    private static String shown(Support support) {
        return support.value() + " " + support.conflict();
    }

    private static PostedFact copy(PostedFact fact) {
        Evidence e = fact.evidence();
        return copy(fact, "0" + fact.id(), e.grade(), e.selfInterested());
    }

    private static PostedFact copy(PostedFact fact, String id, AdmiraltyGrade grade, boolean interested) {
        Evidence e = fact.evidence();
        return new PostedFact(
                id,
                fact.type(),
                fact.values(),
                new Evidence(
                        e.occurredOn(),
                        e.occurredUntil(),
                        e.reportedOn(),
                        e.validUntil(),
                        e.origin(),
                        grade,
                        e.standing(),
                        interested,
                        e.eventKey(),
                        e.supersedes() == null || id.equals(fact.id()) ? e.supersedes() : "0" + e.supersedes(),
                        e.reference()));
    }

    private static List<PostedFact> facts(Random random) {
        List<PostedFact> facts = new ArrayList<>();
        int count = 1 + random.nextInt(12);
        for (int i = 0; i < count; i++) {
            String earlier = i > 0 && random.nextInt(8) == 0 ? "f" + random.nextInt(i) : null;
            facts.add(fact("f" + i, random, earlier));
        }
        return facts;
    }

    private static PostedFact fact(String id, Random random, @Nullable String supersedes) {
        Map<String, Object> values = new HashMap<>();
        boolean isState = random.nextBoolean();
        if (isState) {
            values.put("party", one(random, "IRPT", "Irpt", "SDP"));
            values.put("status", one(random, "LEGAL", "BANNED"));
            if (random.nextBoolean()) {
                values.put("court", one(random, "high", "low"));
            }
        } else {
            values.put("place", one(random, "Rasht", "Isfara"));
            if (random.nextBoolean()) {
                values.put("killed", random.nextInt(3));
            }
        }
        return new PostedFact(id, isState ? Sample.PARTY : Sample.ATTACK, values, evidence(random, supersedes));
    }

    private static Evidence evidence(Random random, @Nullable String supersedes) {
        LocalDate occurredOn = AS_OF.minusDays(random.nextInt(4) * 7L - 3);
        return new Evidence(
                occurredOn,
                random.nextInt(4) == 0 ? occurredOn.plusDays(random.nextInt(10)) : null,
                random.nextInt(4) == 0 ? occurredOn.plusDays(random.nextInt(10)) : null,
                random.nextInt(4) == 0 ? occurredOn.plusDays(random.nextInt(30)) : null,
                one(random, "UN", "un", "OSCE", Evidence.UNATTRIBUTED),
                new AdmiraltyGrade(Reliability.values()[random.nextInt(6)], 1 + random.nextInt(6)),
                random.nextInt(3) > 0 ? Standing.REPORTED : Standing.values()[random.nextInt(5)],
                random.nextInt(4) == 0,
                random.nextInt(4) == 0 ? one(random, "a", "A", "b") : null,
                supersedes,
                null);
    }

    private static String one(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
