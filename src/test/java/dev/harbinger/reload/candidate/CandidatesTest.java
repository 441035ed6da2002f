package dev.harbinger.reload.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harbinger.assessment.EvaluationPool;
import dev.harbinger.assessment.PoolSettings;
import dev.harbinger.assessment.RuleBases;
import dev.harbinger.engine.EvaluationWatch;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.engine.TinyPack;
import dev.harbinger.fact.FactLimits;
import dev.harbinger.fact.FactSet;
import dev.harbinger.fact.FactSetReader;
import dev.harbinger.fact.Reading;
import dev.harbinger.proof.Case;
import dev.harbinger.question.Identity;
import dev.harbinger.question.assess.Assessment;
import dev.harbinger.reload.LivePacks;
import dev.harbinger.workshop.compare.Comparison;
import dev.harbinger.workshop.compare.PackChange;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CandidatesTest {
    private static final FactSetReader READER = new FactSetReader(FactLimits.DEFAULT);
    private static final RuleBase LIVE = TinyPack.sound().ruleBase();
    private static final RuleBase STRICTER =
            TinyPack.sound().replacing("theme.drl", "killed > 3", "killed > 10").ruleBase();
    private static final RuleBase OTHER_WORDS = TinyPack.sound()
            .replacing("vocabulary.drl", "killed : Integer", "dead : Integer")
            .replacing("theme.drl", "killed > 3", "dead > 3")
            .replacing("theme.drl", "{$attack.killed}", "{$attack.dead}")
            .ruleBase();

    @Test
    void whoseLevelsWouldChangeIsCounted() {
        CandidateReport report = afterAttacks(live(LIVE), live(STRICTER), 5, 5, 20, 2);

        assertThat(report.live()).isEqualTo(LIVE.digest());
        assertThat(report.candidate()).isEqualTo(STRICTER.digest());
        assertThat(report.changes())
                .containsExactly(new PackChange(PackChange.What.RULE, "theme_alarm", PackChange.Kind.CHANGED));
        assertThat(report.compared()).isEqualTo(4);
        assertThat(report.levelChanges()).isEqualTo(2);
        assertThat(report.moves().toString()).isEqualTo("[Move[outcome=war, from=HIGH, to=LOW, times=2]]");
        assertThat(report.recent()).hasSize(2).allMatch(one -> one.subject().equals("Atlantis"));
        assertThat(report.skipped() + report.stopped() + report.unreadable()).isZero();
    }

    @Test
    void aFactSetThatTheCandidateDoesNotUnderstandIsShown() {
        CandidateReport report = afterAttacks(live(LIVE), live(OTHER_WORDS), 5);

        assertThat(report.unreadable()).isEqualTo(1);
        assertThat(report.refused()).extracting(Comparison.Unreadable::version).containsExactly("new");
        assertThat(report.refused().get(0).problems().get(0).pointer()).isEqualTo("/facts/0/killed");
    }

    @Test
    void withoutACandidateThereIsNothingToReport() {
        Candidates candidates = new Candidates(live(LIVE), none(), READER, pool(), null);

        candidates.observe(assessed(LIVE, 5), facts(5));

        assertThat(candidates.state("tiny")).isEmpty();
        assertThat(candidates.report("tiny")).isEmpty();
    }

    @Test
    void aCandidateWhoseFolderWasNotReadYetIsLoading(@TempDir Path folder) {
        TinyPack.sound().writeBelow(folder);

        assertThat(new Candidates(live(LIVE), none(), READER, pool(), folder).isLoading("tiny"))
                .isTrue();
        assertThat(new Candidates(live(LIVE), none(), READER, pool(), folder).isLoading("other"))
                .isFalse();
        assertThat(new Candidates(live(LIVE), live(STRICTER), READER, pool(), folder).isLoading("tiny"))
                .isFalse();
    }

    @Test
    void anAnswerOfRulesThatAreNoLongerInForceIsNotCompared() {
        EvaluationPool pool = pool();
        Candidates candidates = new Candidates(live(LIVE), live(STRICTER), READER, pool, null);

        candidates.observe(assessed(STRICTER, 5), facts(5));
        pool.close();

        assertThat(candidates.report("tiny").orElseThrow().compared()).isZero();
    }

    @Test
    void whatDoesNotFitIntoTheQueueIsSkippedAndCounted() {
        EvaluationPool pool = pool();
        pool.close();
        Candidates candidates = new Candidates(live(LIVE), live(STRICTER), READER, pool, null);

        candidates.observe(assessed(LIVE, 5), facts(5));

        assertThat(candidates.report("tiny").orElseThrow().skipped()).isEqualTo(1);
    }

    private static CandidateReport afterAttacks(LivePacks live, LivePacks candidate, int... killed) {
        EvaluationPool pool = pool();
        Candidates candidates = new Candidates(live, candidate, READER, pool, null);
        for (int one : killed) {
            candidates.observe(assessed(LIVE, one), facts(one));
        }
        // Closing lets what waits finish first.
        pool.close();
        return candidates.report("tiny").orElseThrow();
    }

    private static LivePacks live(RuleBase base) {
        return new LivePacks(List.of(base), "tiny", Instant.EPOCH);
    }

    private static LivePacks none() {
        return new LivePacks(List.of(), "tiny", Instant.EPOCH);
    }

    private static EvaluationPool pool() {
        return new EvaluationPool(new PoolSettings(1, 100, Duration.ofSeconds(30)));
    }

    private static Assessment assessed(RuleBase base, int killed) {
        Reading reading = READER.read(facts(killed), new RuleBases(List.of(base), "tiny"));
        FactSet factSet = ((Reading.Accepted) reading).factSet();
        return Assessment.of(Case.of(base, factSet, new EvaluationWatch()), new Identity(null, Instant.EPOCH));
    }

    private static byte[] facts(int killed) {
        return """
                {"pack": "tiny", "subject": "Atlantis", "asOf": "2021-05-02", "facts": [
                  {"id": "f1", "type": "Attack", "place": "Harbour", "killed": %d,
                   "evidence": {"occurredOn": "2021-05-01", "origin": "Herald", "reliability": "A", "credibility": 1}}]}
                """.formatted(killed).getBytes(StandardCharsets.UTF_8);
    }
}
