package dev.harbinger.question.whatif;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.harbinger.question.difference.AnswerLine;
import dev.harbinger.question.difference.Difference;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the answer would be if the facts were others; both answers are under the same rules.
 *
 * @param assessment the assessment that was asked about, or null if its facts are not stored
 * @param stored id of the assessment of the changed facts, or null if it was not kept
 * @param before the answer to the facts as they are
 * @param after the answer to the changed facts
 * @param difference what changed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WhatIf(
        @Nullable UUID assessment, @Nullable UUID stored, AnswerLine before, AnswerLine after, Difference difference) {}
