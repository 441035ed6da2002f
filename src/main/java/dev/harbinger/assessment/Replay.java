package dev.harbinger.assessment;

import dev.harbinger.question.difference.AnswerLine;
import dev.harbinger.question.difference.Difference;
import java.util.UUID;

/**
 * An assessment made again from its facts.
 *
 * @param assessment the assessment that was made again
 * @param rules under which rules: {@code then} or {@code now}
 * @param equal whether the new answer, with the id and time of the stored one, is the stored one to the byte
 * @param before the answer under the rules of its day
 * @param after the new answer
 * @param difference what the new answer says otherwise; all of it unchanged if the rules are those of its day
 */
public record Replay(
        UUID assessment, String rules, boolean equal, AnswerLine before, AnswerLine after, Difference difference) {}
