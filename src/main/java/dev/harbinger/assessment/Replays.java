package dev.harbinger.assessment;

import dev.harbinger.proof.Case;
import dev.harbinger.question.AnswerJson;
import dev.harbinger.question.assess.Assessment;
import dev.harbinger.question.difference.AnswerLine;
import dev.harbinger.question.difference.Difference;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CompletionStage;

/**
 * Makes stored assessments again, on the bounded pool. Stages fail as those of {@link Inquiries} do. Nothing is kept.
 * Thread-safe.
 */
public final class Replays {
    private final EvaluationPool pool;
    private final Cases cases;

    /** @param parts what assessments are made with */
    public Replays(AssessmentParts parts) {
        this.pool = parts.pool();
        this.cases = new Cases(parts);
    }

    /** The assessment made again from its facts, under the rules of its day or those in force. */
    public CompletionStage<Replay> replay(StoredAssessment stored, RulesOf rules) {
        return pool.submit(stored.document().length, watch -> {
            Case then = cases.of(stored, watch);
            Case again = rules == RulesOf.THEN ? then : cases.underRulesInForce(stored, watch);
            return new Replay(
                    stored.id(),
                    rules.toString(),
                    isSame(again, stored),
                    AnswerLine.of(then),
                    AnswerLine.of(again),
                    Difference.between(then.explanation(), again.explanation()));
        });
    }

    /** Whether the case, as the stored assessment, gives its answer to the byte. */
    private static boolean isSame(Case again, StoredAssessment stored) {
        byte[] answer = AnswerJson.write(Assessment.of(again, stored.identity()));
        return Arrays.equals(answer, stored.answer().getBytes(StandardCharsets.UTF_8));
    }
}
