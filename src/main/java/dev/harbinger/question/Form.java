package dev.harbinger.question;

import java.util.Locale;

/** A form in which an answer is written. */
public enum Form {
    /** For programs. */
    JSON("application/json"),
    /** For people. */
    MARKDOWN("text/markdown"),
    /** For people, as a page to print. */
    HTML("text/html"),
    /** A drawing for Graphviz. */
    DOT("text/vnd.graphviz"),
    /** A drawing for Mermaid. */
    MERMAID("text/vnd.mermaid");

    private final String mediaType;

    Form(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Its media type, without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** The word as users write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
