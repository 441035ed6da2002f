package dev.harbinger.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.harbinger.engine.EvaluationWatch;
import dev.harbinger.engine.Loaded;
import dev.harbinger.engine.PackLoader;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.fact.FactSet;
import dev.harbinger.proof.Case;
import dev.harbinger.question.Asking;
import dev.harbinger.question.Counterpart;
import dev.harbinger.question.Identity;
import dev.harbinger.question.difference.AssessmentDifference;
import dev.harbinger.question.difference.AttributedOutcome;
import dev.harbinger.question.difference.Change;
import dev.harbinger.question.difference.DifferenceQuestion;
import dev.harbinger.question.difference.IncomparableException;
import dev.harbinger.question.difference.OutcomeChange;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An assessment that was made before a rule was changed. */
@SuppressWarnings("NullAway.Init")
class OtherRulesTest {
    private static final String CONFLICT = "interstate_conflict_tj_kg";
    private static final Pattern WORD = Pattern.compile(
            "(@raises\\( \"" + CONFLICT + "\" \\) @mechanism\\( \"deadly_clash\" \\)\\s+@likelihood\\( \")[a-z_]+");

    /** Compiled once for all tests. */
    private static RuleBase other;

    private final Desk desk = new Desk();
    private final RuleBase old = desk.parts.ruleBases().get().find("tajikistan").orElseThrow();
    private StoredAssessment may;
    private Replays now;
    private AssessmentParts parts;

    @BeforeEach
    void changeTheRuleOfTheClash() throws IOException {
        may = desk.assessed("2021-05-kyrgyz-clash");
        desk.shelf.saveRuleBase(new RuleBaseFiles(old.digest(), "tajikistan", new TreeMap<>(old.files())));
        if (other == null) {
            other = other(old);
        }
        assertThat(other.digest()).isNotEqualTo(old.digest());
        RuleBases bases = new RuleBases(List.of(other), "tajikistan");
        parts = new AssessmentParts(
                () -> bases,
                desk.parts.reader(),
                desk.shelf,
                desk.parts.pool(),
                desk.parts.clock(),
                desk.parts.ids(),
                desk.parts.listener());
        now = new Replays(parts);
    }

    private static RuleBase other(RuleBase old) {
        SortedMap<String, String> files = new TreeMap<>(old.files());
        files.computeIfPresent("kyrgyz.drl", (name, text) -> WORD.matcher(text).replaceFirst("$1unlikely"));
        return ((Loaded.Ready) PackLoader.load("tajikistan", files)).ruleBase();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void underTheRulesOfItsDayItIsStillTheSameToTheByte() {
        Replay then = Desk.now(now.replay(may, RulesOf.THEN));
        assertThat(then.equal()).isTrue();
        assertThat(then.after().ruleBase()).isEqualTo(old.digest());
    }

    @Test
    void underTheRulesOfNowTheDifferenceNamesWhatMoved() {
        Replay replay = Desk.now(now.replay(may, RulesOf.NOW));
        assertThat(replay.equal()).isFalse();
        assertThat(replay.before().ruleBase()).isEqualTo(old.digest());
        assertThat(replay.after().ruleBase()).isNotEqualTo(old.digest());
        OutcomeChange conflict = replay.difference().outcomes().stream()
                .filter(one -> one.outcome().equals(CONFLICT))
                .findFirst()
                .orElseThrow();
        assertThat(conflict.change()).isNegative();
        assertThat(replay.difference().outcomes())
                .filteredOn(one -> one.outcome().equals("militant_recruitment"))
                .allMatch(one -> one.change() == 0);
    }

    @Test
    void aDifferenceOfTheSameFactsIsPutDownToTheRulesAndNamesTheRule() {
        AssessmentDifference difference = Desk.difference(parts, may, again());
        assertThat(difference.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Change.Kind.RULES);
            assertThat(change.text())
                    .startsWith("The rules are others: kyrgyz_")
                    .endsWith(" is changed.");
        });
        AttributedOutcome conflict = difference.outcomes().stream()
                .filter(one -> one.change().outcome().equals(CONFLICT))
                .findFirst()
                .orElseThrow();
        assertThat(conflict.shares()).singleElement().satisfies(share -> {
            assertThat(share.change()).isEqualTo("rules");
            assertThat(share.score()).isEqualTo(conflict.change().change());
        });
    }

    @Test
    void factsAndRulesThatBothChangedEachGetTheirShare() throws IOException {
        StoredAssessment april = desk.assessed("2021-04-nato-withdrawal");
        AssessmentDifference difference = Desk.difference(parts, april, again());
        AttributedOutcome conflict = difference.outcomes().stream()
                .filter(one -> one.change().outcome().equals(CONFLICT))
                .findFirst()
                .orElseThrow();
        assertThat(conflict.shares())
                .extracting(AttributedOutcome.Share::change)
                .contains("rules", "f18-kyrgyz-clash");
        assertThat(conflict.shares().stream()
                        .mapToDouble(AttributedOutcome.Share::score)
                        .sum())
                .isCloseTo(conflict.change().change(), within(1e-5));
    }

    @Test
    void rulesThatAreNotKeptAreToldAsLost() {
        AssessmentParts forgetful = new AssessmentParts(
                parts.ruleBases(),
                parts.reader(),
                new Shelf(),
                parts.pool(),
                parts.clock(),
                parts.ids(),
                parts.listener());
        assertThatThrownBy(() -> Desk.difference(forgetful, may, again()))
                .hasCauseInstanceOf(RuleBaseLostException.class);
    }

    @Test
    void otherSubjectsCannotBeCompared() {
        Case one = new Cases(desk.parts).of(may, new EvaluationWatch());
        FactSet facts = one.factSet();
        Case other = new Case(
                one.base(),
                new FactSet(facts.pack(), "Elsewhere", facts.asOf(), facts.facts()),
                one.facts(),
                one.evaluation());
        Identity identity = new Identity(null, Instant.EPOCH);
        Asking asking = Asking.unhurried(one, identity).against(Counterpart.underSameRules(one, other, identity));
        assertThatThrownBy(() -> new DifferenceQuestion().answer(asking))
                .isInstanceOf(IncomparableException.class)
                .hasMessageContaining("(Tajikistan) by (tajikistan) and (Elsewhere) by (tajikistan)");
    }

    /** The same facts, assessed by the rules of now. */
    private StoredAssessment again() {
        AssessmentResult.Accepted accepted =
                (AssessmentResult.Accepted) Desk.now(new Assessments(parts).assess(may.document(), Storing.STORE));
        assertThat(accepted.assessment().assessedAt()).isEqualTo(Instant.EPOCH);
        return desk.shelf.find(accepted.assessment().id()).orElseThrow();
    }
}
