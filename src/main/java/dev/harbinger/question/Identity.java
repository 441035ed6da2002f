package dev.harbinger.question;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which assessment a case is.
 *
 * @param id its id, or null if it is not kept
 * @param assessedAt when it was made
 */
public record Identity(@Nullable UUID id, Instant assessedAt) {}
