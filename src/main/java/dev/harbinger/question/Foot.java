package dev.harbinger.question;

import dev.harbinger.question.Markdown.Words;

/** The last line of what people read, by which they can find again what it came from. */
public final class Foot {
    private static final int SHORT = 12;

    private Foot() {}

    /**
     * The line.
     *
     * @param pack the pack
     * @param digest digest of the rule base
     * @param identity which assessment it is; of one that is not kept no time is told, so that the same facts give the
     *     same text
     */
    public static String of(String pack, String digest, Identity identity) {
        String rules = "rule base " + digest.substring(0, Math.min(SHORT, digest.length())) + " of the pack " + pack;
        return identity.id() == null
                ? "Not kept; answered by " + rules + "."
                : "Assessment " + identity.id() + ", made " + identity.assessedAt() + " by " + rules
                        + ": /v1/assessments/" + identity.id();
    }

    /** A text in Markdown with the line below. */
    public static String below(String markdown, String foot) {
        return markdown + new Markdown().blank().text(Words.of("").italic(foot));
    }
}
