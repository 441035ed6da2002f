package dev.harbinger.assessment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question.
 *
 * @param answer the answer as data
 * @param body the same in the form that was asked for, in UTF-8
 * @param stored id of the assessment of the changed facts, or null if none was kept
 */
public record Reply(Object answer, byte[] body, @Nullable UUID stored) {}
