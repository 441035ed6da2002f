package dev.harbinger.workshop.format;

/** A text has something that the style knows nothing about. */
final class FormatFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final int offset;

    /**
     * @param offset where, from the beginning of the text
     * @param message what, in one sentence
     */
    FormatFault(int offset, String message) {
        super(message);
        this.offset = offset;
    }

    int offset() {
        return offset;
    }
}
