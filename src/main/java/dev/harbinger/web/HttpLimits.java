package dev.harbinger.web;

/**
 * What a request may cost.
 *
 * @param maxBody bytes of a body, or of one line of a batch
 * @param batchWindow lines of one batch that are worked on at a time
 * @param batchBytes bytes of the lines of one batch that are worked on at a time; one line is always taken
 */
public record HttpLimits(int maxBody, int batchWindow, long batchBytes) {
    public HttpLimits {
        if (maxBody < 1 || batchWindow < 1 || batchBytes < 1) {
            throw new IllegalArgumentException("A limit (maxBody " + maxBody + ", batchWindow " + batchWindow
                    + ", batchBytes " + batchBytes + ") is not positive.");
        }
    }
}
