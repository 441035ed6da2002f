package dev.harbinger.assessment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question.
 *
 * @param answer the answer as data
 * @param body the same in the form that was asked for, in UTF-8
 * @param complete whether it was made before the time for it had ended, so that the same question has the same answer
 * @param stored id of the assessment of the changed facts, or null if none was kept
 */
public record Reply(
        Object answer,
        byte[] body,
        boolean complete,
        @Nullable UUID stored) {}
