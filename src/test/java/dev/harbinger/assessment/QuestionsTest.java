package dev.harbinger.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.harbinger.belief.FindingId;
import dev.harbinger.belief.Level;
import dev.harbinger.belief.RuleId;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.engine.TinyPack;
import dev.harbinger.pack.ShortFacts;
import dev.harbinger.proof.Case;
import dev.harbinger.proof.CaseFixtures;
import dev.harbinger.proof.Patience;
import dev.harbinger.question.Asking;
import dev.harbinger.question.Identity;
import dev.harbinger.question.Page;
import dev.harbinger.question.PageHtml;
import dev.harbinger.question.PageMarkdown;
import dev.harbinger.question.brief.BriefQuestion;
import dev.harbinger.question.gap.Gap;
import dev.harbinger.question.gap.GapReport;
import dev.harbinger.question.gap.GapSearch;
import dev.harbinger.question.gap.GapText;
import dev.harbinger.question.graph.GraphDrawing;
import dev.harbinger.question.graph.GraphEdge;
import dev.harbinger.question.graph.GraphNode;
import dev.harbinger.question.graph.ProofGraph;
import dev.harbinger.question.graph.ProofGraphs;
import dev.harbinger.question.why.Branch;
import dev.harbinger.question.why.FactProof;
import dev.harbinger.question.why.Flag;
import dev.harbinger.question.why.Length;
import dev.harbinger.question.why.ProofFacts;
import dev.harbinger.question.why.ProofTree;
import dev.harbinger.question.why.Why;
import dev.harbinger.question.why.WhyText;
import dev.harbinger.question.whynot.ConditionTrial;
import dev.harbinger.question.whynot.FieldComparison;
import dev.harbinger.question.whynot.HigherLevels;
import dev.harbinger.question.whynot.LevelStep;
import dev.harbinger.question.whynot.Obstacle;
import dev.harbinger.question.whynot.RuleTrial;
import dev.harbinger.question.whynot.RuleTrials;
import dev.harbinger.question.whynot.WhyNot;
import dev.harbinger.question.whynot.WhyNotText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Answers to questions about proofs, with the values that they must show. */
class QuestionsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final RuleBase BASE = CaseFixtures.tajikistan();
    private static final Case MAY = may(facts -> {});
    private static final FindingId WAR = new FindingId("war");

    private static Case may(Consumer<ArrayNode> change) {
        try {
            ObjectNode set = (ObjectNode)
                    JSON.readTree(Files.readAllBytes(Path.of("facts/tajikistan/2021-05-kyrgyz-clash.json")));
            change.accept((ArrayNode) set.get("facts"));
            return CaseFixtures.of(BASE, JSON.writeValueAsBytes(set));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static ObjectNode fact(ArrayNode facts, String id) {
        return (ObjectNode) StreamSupport.stream(facts.spliterator(), false)
                .filter(fact -> fact.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void remove(ArrayNode facts, String id) {
        for (int i = facts.size() - 1; i >= 0; i--) {
            if (facts.get(i).path("id").asText().equals(id)) {
                facts.remove(i);
            }
        }
    }

    private static RuleTrial trial(Case asked, String rule) {
        return new RuleTrials(asked, Patience.ENDLESS)
                .of(Objects.requireNonNull(asked.pack().rules().get(new RuleId(rule))));
    }

    private static Case tiny(String... facts) {
        RuleBase base = TinyPack.sound().ruleBase();
        return CaseFixtures.of(base, ShortFacts.document(base, "2021-05-01", List.of(facts)));
    }

    private static double noisyOr(double... strengths) {
        double left = .95;
        for (double strength : strengths) {
            left *= 1 - strength;
        }
        return 1 - left;
    }

    @Test
    void aFailedConditionShowsTheActualValueBesideTheWantedOne() {
        Case poorer = may(facts -> fact(facts, "f07-poverty").put("value", 21.0));

        RuleTrial rule = trial(poorer, "grievance_deprivation_measured");

        assertThat(rule.fired()).isFalse();
        assertThat(rule.failed()).isEqualTo(1);
        ConditionTrial condition = rule.conditions().get(0);
        assertThat(condition.comparisons())
                .containsExactly(
                        new FieldComparison("indicator", "poverty_headcount", "poverty_headcount", true),
                        new FieldComparison("unit", "percent", "percent", true),
                        new FieldComparison("value", "21.0", ">= 25.0", false));
        assertThat(condition.text())
                .endsWith("nearest is f07-poverty (indicator poverty_headcount, unit percent): "
                        + "value 21.0, needs >= 25.0.");
    }

    @Test
    void aTypeOfWhichNothingIsKnownIsNamedWithItsPattern() {
        Case unknown = may(facts -> List.of("f15-border-patrols", "f16-us-withdrawal", "f17-nato-withdrawal")
                .forEach(id -> remove(facts, id)));

        RuleTrial rule = trial(unknown, "fighters_withdrawal_announced");

        assertThat(rule.failed()).isEqualTo(1);
        assertThat(rule.conditions().get(0).text())
                .isEqualTo("No live fact of type ForcePosture with actor us or nato and action withdrawal_announced"
                        + " and area not given or area in AF.");
        assertThat(rule.conditions().get(1).held()).isTrue();
    }

    @Test
    void anAssumedAbsenceNamesTheFactThatSpeaksAgainstIt() {
        Case reversed = may(facts -> {
            remove(facts, "f17-nato-withdrawal");
            ObjectNode back = fact(facts, "f16-us-withdrawal").deepCopy();
            back.put("id", "f20-back").put("action", "withdrawal_partly_reversed");
            back.remove(List.of("targetEnd", "personnelTo"));
            facts.add(back);
        });

        RuleTrial rule = trial(reversed, "fighters_withdrawal_announced");

        assertThat(rule.fired()).isTrue();
        assertThat(rule.conditions().get(0).facts()).containsExactly("f16-us-withdrawal");
        assertThat(rule.conditions().get(1).held()).isTrue();
        assertThat(rule.conditions().get(1).facts()).containsExactly("f20-back");
        assertThat(rule.conditions().get(1).text())
                .startsWith("f20-back is of type ForcePosture")
                .endsWith("the rule assumes none and is the weaker for it.");
    }

    @Test
    void aRuleThatDidFireSaysSo() {
        RuleTrial rule = trial(MAY, "grievance_deprivation_measured");

        assertThat(rule.fired()).isTrue();
        assertThat(rule.firings()).containsExactly("grievance_deprivation_measured");
        assertThat(rule.failed()).isZero();
    }

    @Test
    void everyRuleFiredExactlyIfNoneOfItsConditionsFails() {
        for (RuleId id : MAY.pack().rules().keySet()) {
            RuleTrial rule = trial(MAY, id.value());
            assertThat(rule.failed() == 0).as(id.value()).isEqualTo(rule.fired());
        }
    }

    @Test
    void overstretchLacksScoreForElevatedAndAFullScaleWarForHigh() {
        List<LevelStep> levels = HigherLevels.of(MAY, new FindingId("capacity_overstretch"), Patience.ENDLESS)
                .levels();

        assertThat(levels).extracting(LevelStep::level).containsExactly(Level.ELEVATED, Level.HIGH, Level.CRITICAL);
        assertThat(levels.get(0).missing()).isEqualTo(.157325);
        assertThat(levels.get(0).obstacles()).extracting(Obstacle::finding).containsExactly("southern_border_stripped");
        assertThat(levels.get(1).obstacles()).first().satisfies(war -> {
            assertThat(war.finding()).isEqualTo("kg_war");
            assertThat(war.text()).contains("full-scale conflict. No known fact shows that.");
            assertThat(war.nearestRule()).extracting(RuleTrial::rule).isEqualTo("kyrgyz_war");
        });
    }

    @Test
    void theSharesOfAProofAndTheBaseRateAddUpToTheScore() {
        Why why = ProofTree.of(MAY, new FindingId("insurgency_spillover"));

        double shares =
                why.mechanisms().stream().mapToDouble(Branch::contribution).sum();
        // Each share is rounded by itself.
        assertThat(shares + why.baseRate())
                .isCloseTo(1, within(1e-6 * why.mechanisms().size()));
        assertThat(ProofFacts.of(why)).hasSize(15).allMatch(fact -> fact.flags().contains(Flag.SINGLE_SOURCE));
    }

    @Test
    void theProofLeadsDownToTheFactsThatAreBehindTheOutcome() {
        Why why = ProofTree.of(MAY, new FindingId("interstate_conflict_tj_kg"));

        assertThat(ProofFacts.of(why))
                .extracting(FactProof::id)
                .containsExactly("f18-kyrgyz-clash", "f19-kyrgyz-ceasefire");
        assertThat(why.mitigators())
                .singleElement()
                .satisfies(ceasefire -> assertThat(ceasefire.contribution()).isEqualTo(.109076));
    }

    @Test
    void contestedAndUngradedEvidenceIsFlagged() {
        Case doubtful = may(facts -> {
            ObjectNode evidence = (ObjectNode) fact(facts, "f18-kyrgyz-clash").get("evidence");
            evidence.remove(List.of("reliability", "credibility"));
            ObjectNode denial = fact(facts, "f18-kyrgyz-clash").deepCopy();
            denial.put("id", "f20-denial");
            ((ObjectNode) denial.get("evidence")).put("origin", "Somebody else").put("standing", "denied");
            facts.add(denial);
        });

        assertThat(ProofFacts.of(ProofTree.of(doubtful, new FindingId("interstate_conflict_tj_kg"))))
                .filteredOn(fact -> fact.id().equals("f18-kyrgyz-clash"))
                .singleElement()
                .satisfies(fact ->
                        assertThat(fact.flags()).containsExactly(Flag.CONTESTED, Flag.SINGLE_SOURCE, Flag.UNGRADED));
    }

    @Test
    void evidenceThatLostHalfItsWeightIsFlaggedAndAFreshReportIsWanted() {
        Case older = may(facts ->
                ((ObjectNode) fact(facts, "f12-fighting-near-border").get("evidence")).put("occurredOn", "2020-10-01"));

        assertThat(ProofFacts.of(ProofTree.of(older, new FindingId("insurgency_spillover"))))
                .filteredOn(fact -> fact.flags().contains(Flag.OLD))
                .extracting(FactProof::id)
                .containsExactly("f12-fighting-near-border");
        assertThat(GapSearch.of(older, null, Patience.ENDLESS).raising())
                .filteredOn(gap -> gap.wanted().get(0).words().startsWith("a fresh report of"))
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.wanted().get(0).stale()).containsExactly("f12-fighting-near-border");
                    assertThat(gap.rules()).contains("afghan_fighting_near_border");
                });
    }

    @Test
    void anOutcomeThatWasNotAssessedSaysWhy() {
        Why why = ProofTree.of(MAY, new FindingId("csto_intervention"));

        assertThat(why.score()).isNull();
        assertThat(why.mechanisms()).isEmpty();
        assertThat(WhyText.of(why, Length.FULL))
                .startsWith("Russian or CSTO intervention was not assessed for Tajikistan as of 2 May 2021. "
                        + "Not assessed: nothing current shows \"Push north\", ")
                .endsWith("This is not the same as LOW.\n");
    }

    @Test
    void theShortTextHasAtMostSixSentencesAndKeepsConfidenceApart() {
        for (FindingId outcome : MAY.pack().manifest().outcomes().keySet()) {
            String text = WhyText.shortly(ProofTree.of(MAY, outcome));
            assertThat(text.split("(?<=[.]) ")).as(text).hasSizeBetween(3, 6);
        }
    }

    @Test
    void aGapTellsTheScoreThatTheFactWouldGive() {
        GapReport gaps = GapSearch.of(
                tiny("{type: Control, area: A, degree: green, \"on\": \"2021-05-01\"}"), WAR, Patience.ENDLESS);

        assertThat(gaps.lowering()).isEmpty();
        assertThat(gaps.raising()).isNotEmpty();
        Gap first = gaps.raising().get(0);
        assertThat(first.wanted().get(0).factType()).isEqualTo("Attack");
        assertThat(first.effects().get(0).score()).isCloseTo(noisyOr(.675 * .97, .5 * .875 * .97), within(1e-6));
    }

    @Test
    void aSignpostTellsTheScoreThatItWouldLeave() {
        GapReport gaps = GapSearch.of(
                tiny("{type: Attack, place: A, killed: 5, \"on\": \"2021-05-01\"}"), WAR, Patience.ENDLESS);

        double raid = .675 * .75;
        double revolt = .5 * .875 * .75;
        assertThat(gaps.lowering()).singleElement().satisfies(gap -> {
            assertThat(gap.wanted().get(0).factType()).isEqualTo("Talks");
            assertThat(gap.effects().get(0).score()).isCloseTo(noisyOr(raid * (1 - .5 * .97), revolt), within(1e-6));
        });
    }

    @Test
    void whatIsLeftUndoneWhenTimeRunsOutIsSaid() {
        FindingId outcome = new FindingId("capacity_overstretch");
        WhyNot whyNot = HigherLevels.of(MAY, outcome, () -> true);
        assertThat(whyNot.partial()).isTrue();
        assertThat(whyNot.rules()).isEmpty();
        assertThat(whyNot.rulesLeft()).isPositive();
        assertThat(WhyNotText.of(whyNot))
                .contains("This answer is partial: " + whyNot.rulesLeft() + " rules were not looked at");
        GapReport gaps = GapSearch.of(MAY, null, () -> true);
        assertThat(gaps.partial()).isTrue();
        assertThat(gaps.left()).isPositive();
        assertThat(GapText.of(gaps))
                .contains("This answer is partial: " + gaps.left() + " facts that could matter were not tried");
    }

    @Test
    void anAnswerThatWasWorkedOutIsNotPartial() {
        WhyNot whyNot = HigherLevels.of(MAY, new FindingId("capacity_overstretch"), Patience.ENDLESS);
        assertThat(whyNot.partial()).isFalse();
        assertThat(whyNot.rules()).isNotEmpty().noneMatch(RuleTrial::partial);
        assertThat(WhyNotText.of(whyNot)).doesNotContain("partial");
        assertThat(GapSearch.of(MAY, null, Patience.ENDLESS).partial()).isFalse();
    }

    @Test
    void aGapNamesEveryRuleThatItsFactSatisfies() {
        GapReport gaps = GapSearch.of(MAY, null, Patience.ENDLESS);

        assertThat(gaps.raising())
                .filteredOn(gap -> gap.wanted().get(0).words().endsWith("; eliteProtection: established)"))
                .singleElement()
                .satisfies(gap -> assertThat(gap.rules())
                        .containsExactly("narcotics_established_protection", "state_elite_protection"));
        assertThat(gaps.raising())
                .filteredOn(gap -> gap.wanted().get(0).words().endsWith("; eliteProtection: suspected)"))
                .singleElement()
                .satisfies(gap -> assertThat(gap.rules())
                        .containsExactly("narcotics_suspected_protection", "state_elite_protection"));
    }

    @Test
    void theGraphLeadsFromEachNodeToAnOutcomeAndItsDrawingHasNoFacts() {
        ProofGraph graph = ProofGraphs.of(MAY);
        Set<String> ids = graph.nodes().stream().map(GraphNode::id).collect(Collectors.toSet());

        assertThat(graph.edges()).extracting(GraphEdge::from).isSubsetOf(ids);
        assertThat(graph.edges()).extracting(GraphEdge::to).isSubsetOf(ids);
        assertThat(graph.nodes())
                .filteredOn(node -> node.kind() == GraphNode.Kind.FIRING)
                .hasSize(MAY.evaluation().firings().size());
        assertThat(GraphDrawing.dot(graph))
                .startsWith("digraph")
                .contains("[1 fact]")
                .doesNotContain("f07-poverty");
        assertThat(GraphDrawing.mermaid(graph)).startsWith("flowchart").doesNotContain("f07-poverty");
    }

    @Test
    void markUpOfFactsIsNoMarkUpOfTheBriefing() {
        Page page =
                briefing(may(facts -> ((ObjectNode) fact(facts, "f07-poverty").get("evidence"))
                        .put("origin", "<script>alert('x')</script> | *y*")));

        assertThat(PageHtml.of(page))
                .contains("&lt;script&gt;alert(&#39;x&#39;)")
                .doesNotContain("<script");
        assertThat(PageMarkdown.of(page)).contains("&lt;script>alert('x')&lt;/script> \\| \\*y\\*");
    }

    @Test
    void aBriefingOnNothingSaysThatNothingWasAssessed() {
        Page page = briefing(may(ArrayNode::removeAll));

        assertThat(page.title()).isEqualTo("Tajikistan as of 2 May 2021: NOT_ASSESSED");
        assertThat(PageMarkdown.of(page)).contains("No outcome could be assessed from the facts that were posted.");
    }

    private static Page briefing(Case asked) {
        return new BriefQuestion().answer(Asking.unhurried(asked, new Identity(null, Instant.EPOCH)));
    }
}
