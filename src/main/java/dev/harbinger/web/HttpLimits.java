package dev.harbinger.web;

/**
 * What a request may cost.
 *
 * @param maxBody bytes of a body, or of one line of a batch
 * @param batchWindow lines of one batch that are worked on at a time
 */
public record HttpLimits(int maxBody, int batchWindow) {
    public HttpLimits {
        if (maxBody < 1 || batchWindow < 1) {
            throw new IllegalArgumentException(
                    "The limits (maxBody " + maxBody + ", batchWindow " + batchWindow + ") are not positive.");
        }
    }
}
