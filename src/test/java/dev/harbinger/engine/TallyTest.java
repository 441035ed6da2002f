package dev.harbinger.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harbinger.belief.FactId;
import dev.harbinger.belief.FindingId;
import dev.harbinger.belief.Level;
import dev.harbinger.belief.RuleId;
import dev.harbinger.fact.WeighedFacts;
import dev.harbinger.pack.ShortFacts;
import dev.harbinger.proof.Case;
import dev.harbinger.proof.CaseFixtures;
import dev.harbinger.proof.FiringView;
import dev.harbinger.proof.Patience;
import dev.harbinger.question.gap.GapReport;
import dev.harbinger.question.gap.GapSearch;
import dev.harbinger.question.gap.GapText;
import dev.harbinger.question.why.Length;
import dev.harbinger.question.why.ProofTree;
import dev.harbinger.question.why.WhyText;
import dev.harbinger.question.whynot.ConditionTrial;
import dev.harbinger.question.whynot.RuleTrials;
import dev.harbinger.rule.Firing;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is counted over facts: on which of them a rule stands, and how that is told. */
class TallyTest {
    private static final Path PACK = Path.of("src/test/resources/dev/harbinger/engine/packs/words");
    private static final RuleBase BASE = ((Loaded.Ready) PackLoader.load(PACK)).ruleBase();

    @Test
    void aCountStandsOnTheBestFactsThatReachIt() {
        Firing wave = only("raids_wave", raid(2, "B2"), raid(9, "C3"), raid(20, "A1"), raid(25, "D4"));

        assertThat(wave.facts()).extracting(fact -> fact.id()).containsExactly(id(2), id(9), id(20));
        assertThat(view("raids_wave", raid(2, "B2"), raid(9, "C3"), raid(20, "A1"), raid(25, "D4"))
                        .support())
                .isEqualTo(.5);
    }

    @Test
    void oneMoreOrBetterReportNeverWeakensACount() {
        double before = support(raid(2, "B2"), raid(9, "C3"), raid(20, "B2"));

        assertThat(support(raid(2, "B2"), raid(9, "C3"), raid(20, "B2"), raid(25, "E4")))
                .isEqualTo(before);
        assertThat(support(raid(2, "B2"), raid(9, "C3"), raid(20, "B2"), raid(25, "D4")))
                .isEqualTo(before);
        assertThat(support(raid(2, "B2"), raid(9, "C3"), raid(20, "B2"), raid(25, "B2")))
                .isEqualTo(.75);
    }

    @Test
    void aSumStandsOnTheFewestBestFactsThatReachIt() {
        Firing spread = only(
                "raids_spread",
                raid(2, "A1", ", village: A, killed: 5"),
                raid(9, "C3", ", village: B, killed: 50"),
                raid(20, "B2", ", village: C, killed: 6"));

        assertThat(spread.facts()).extracting(fact -> fact.id()).containsExactly(id(2), id(20));
        assertThat(spread.because()).isEqualTo("3 villages of Soum lost 61");
    }

    @Test
    void whatOnlyASmallNumberSatisfiesStandsOnNoFactThatWasCounted() {
        Firing lull = only("raids_lull", "{type: Siege, area: Soum, \"on\": \"2026-05-01\"}");

        assertThat(lull.facts()).hasSize(1);
        assertThat(lull.tallied()).hasSize(1);
    }

    @Test
    void theOrderOfFactsChangesNothing() {
        List<String> facts = new ArrayList<>();
        for (int day = 2; day < 30; day++) {
            facts.add(raid(day, day % 3 == 0 ? "B2" : "C3", ", village: V" + day % 5 + ", killed: " + day % 4));
        }
        List<String> told = told(facts);
        Collections.shuffle(facts, new Random(7));

        assertThat(told(facts)).isEqualTo(told).isNotEmpty();
    }

    @Test
    void aLevelExpiresWhenTooLittleIsLeftInTheWindow() {
        Case asked = asked(raid(2, "B2"), raid(9, "B2"), raid(20, "B2"));
        assertThat(asked.outcome(new FindingId("war")).expiresOn()).isEqualTo(LocalDate.of(2026, 6, 1));

        Case more = asked(raid(2, "B2"), raid(9, "B2"), raid(20, "B2"), raid(21, "B2"));
        assertThat(more.outcome(new FindingId("war")).expiresOn()).isEqualTo(LocalDate.of(2026, 6, 8));
    }

    @Test
    void anOriginThatACountCanSpareChangesNoLevel() {
        String[] four = {raid(2, "B2"), raid(9, "B2"), raid(20, "B2"), raid(21, "B2")};
        assertThat(asked(four).outcome(new FindingId("war")).confidence().stability())
                .startsWith("No single origin changes the level");
        assertThat(asked(four[0], four[1], four[2])
                        .outcome(new FindingId("war"))
                        .confidence()
                        .stability())
                .startsWith("Without the reports of o2 the level falls");
    }

    @Test
    void whatWouldBreakAnAbsenceBesideACountIsASignpost() {
        Case asked = asked(raid(2, "B2"), raid(9, "B2"), raid(20, "B2"));
        GapReport gaps = GapSearch.of(asked, new FindingId("war"), Patience.ENDLESS);

        assertThat(gaps.lowering()).anySatisfy(gap -> {
            assertThat(gap.wanted().get(0).words()).isEqualTo("convoy (Convoy; area: Soum; age: <= 60)");
            String convoy =
                    "{type: Convoy, area: Soum, evidence: {occurredOn: \"2026-05-31\", origin: UN, reliability: A, credibility: 1}}";
            Case broken = asked(raid(2, "B2"), raid(9, "B2"), raid(20, "B2"), convoy);
            assertThat(gap.effects().get(0).score())
                    .isEqualTo(broken.outcome(new FindingId("war")).score());
        });
    }

    @Test
    void oneMoreCountsOnlyWhileTheOthersAreWithinTheWindow() {
        GapReport gaps = GapSearch.of(asked(raid(2, "B2"), raid(9, "B2")), new FindingId("war"), Patience.ENDLESS);

        assertThat(gaps.raising()).anySatisfy(gap -> {
            assertThat(gap.rules()).containsExactly("raids_wave");
            assertThat(gap.wanted()).hasSize(1);
            assertThat(gap.lastDay()).isEqualTo(LocalDate.of(2026, 6, 1));
            assertThat(GapText.title(gap)).endsWith(" by 1 June 2026");
        });
        assertThat(levelWithOneMoreOn("2026-06-01")).isEqualTo(Level.ELEVATED);
        assertThat(levelWithOneMoreOn("2026-06-02")).isEqualTo(Level.LOW);
    }

    @Test
    void aCountEndsIfNothingComesUntilItsWindowHasMovedOn() {
        Case asked = asked(raid(2, "B2"), raid(9, "B2"), raid(20, "B2"));
        GapReport gaps = GapSearch.of(asked, new FindingId("war"), Patience.ENDLESS);

        assertThat(gaps.lowering())
                .filteredOn(gap -> gap.until() != null)
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.until()).isEqualTo(LocalDate.of(2026, 6, 2));
                    assertThat(gap.wanted().get(0).example()).isNull();
                    assertThat(gap.effects()).singleElement().satisfies(effect -> {
                        assertThat(effect.from()).isEqualTo(Level.ELEVATED);
                        assertThat(effect.to()).isEqualTo(Level.LOW);
                    });
                });
        assertThat(GapText.of(gaps))
                .contains("No more raid (Raid; area: Soum) until 2 June 2026** would end this: War ELEVATED to LOW");
    }

    @Test
    void whyTellsWhatWasCountedWithinWhichDays() {
        Case asked = asked(raid(2, "B2"), raid(9, "B2"), raid(20, "B2"));

        assertThat(WhyText.of(ProofTree.of(asked, new FindingId("war")), Length.FULL))
                .contains("3 raids in Soum within a month `raids_wave`")
                .contains(
                        "counted: 3 raids and 0 villages and 0 killed within 30 days: 2 May 2026, 9 May 2026, 20 May 2026");
    }

    @Test
    void whyNotTellsHowFarTheCountIs() {
        ConditionTrial count = new RuleTrials(asked(raid(2, "B2"), raid(9, "B2")), Patience.ENDLESS)
                .of(Objects.requireNonNull(BASE.pack().rules().get(new RuleId("raids_wave"))))
                .conditions()
                .get(0);

        assertThat(count.held()).isFalse();
        assertThat(count.text())
                .isEqualTo("No live fact of type RaidWave with raids >= 3; nearest is f02, f09: raids 2, needs >= 3.");
    }

    @Test
    void whyNotTellsThatNothingWasCounted() {
        ConditionTrial count = new RuleTrials(asked(raid(2, "B2")), Patience.ENDLESS)
                .of(Objects.requireNonNull(BASE.pack().rules().get(new RuleId("raids_lull"))))
                .conditions()
                .get(1);

        assertThat(count.text())
                .isEqualTo("No live fact of type RaidTotal with raids 0; nearest is f02: raids 1, needs 0.");
    }

    @Test
    void gapsNameTheFactsThatWouldBeCounted() {
        Case asked = asked("{type: Siege, area: Soum, \"on\": \"2026-05-01\"}");

        assertThat(GapText.of(GapSearch.of(asked, null, Patience.ENDLESS)))
                .contains("Raid wave (RaidWave; raids: >= 3)");
    }

    @Test
    void thePackWithEveryWordIsSound() {
        assertThat(PackLoader.check(PACK).problems()).isEmpty();
    }

    private static String raid(int day, String grade) {
        return raid(day, grade, "");
    }

    private static String raid(int day, String grade, String more) {
        return "{id: f%02d, type: Raid, area: Soum, target: civilians%s, evidence: {occurredOn: \"2026-05-%02d\", origin: o%d, reliability: %s, credibility: %s}}"
                .formatted(day, more, day, day, grade.charAt(0), grade.charAt(1));
    }

    private static FactId id(int day) {
        return new FactId("f%02d".formatted(day));
    }

    private static Case asked(String... facts) {
        return CaseFixtures.of(BASE, ShortFacts.document(BASE, "2026-05-31", List.of(facts)));
    }

    private static Level levelWithOneMoreOn(String day) {
        String more = "{type: Raid, area: Soum, target: civilians, \"on\": \"%s\"}".formatted(day);
        byte[] document = ShortFacts.document(BASE, day, List.of(raid(2, "B2"), raid(9, "B2"), more));
        return CaseFixtures.of(BASE, document).outcome(new FindingId("war")).level();
    }

    private static Firing only(String rule, String... facts) {
        List<Firing> firings = asked(facts).evaluation().firings().stream()
                .filter(firing -> firing.rule().id().value().equals(rule))
                .toList();
        assertThat(firings).hasSize(1);
        return firings.get(0);
    }

    private static FiringView view(String rule, String... facts) {
        return asked(facts).explanation().firings().stream()
                .filter(firing -> firing.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static double support(String... facts) {
        return view("raids_wave", facts).support();
    }

    private static List<String> told(List<String> facts) {
        WeighedFacts weighed = ShortFacts.weighed(BASE, ShortFacts.document(BASE, "2026-05-31", facts));
        return BASE.evaluate(weighed.live(), new EvaluationWatch()).firings().stream()
                .map(firing -> firing.rule().id() + " " + firing.argument().facts() + " " + firing.because())
                .toList();
    }
}
