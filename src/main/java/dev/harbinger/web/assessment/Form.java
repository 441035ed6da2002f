package dev.harbinger.web.assessment;

import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The forms that an answer can have. */
enum Form {
    /** For programs. */
    JSON(MediaType.APPLICATION_JSON),
    /** For people; always in full. */
    MARKDOWN("text/markdown;charset=UTF-8");

    static final String MARKDOWN_TYPE = "text/markdown";
    private final String type;

    Form(String type) {
        this.type = type;
    }

    /** Its media type. */
    String type() {
        return type;
    }

    /**
     * The form that a client likes best; JSON if it does not mind.
     *
     * @param acceptable media types, the most liked first
     */
    static Form of(List<MediaType> acceptable) {
        MediaType markdown = MediaType.valueOf(MARKDOWN_TYPE);
        return acceptable.stream()
                .filter(type -> type.isCompatible(markdown) || type.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                .findFirst()
                .filter(type -> !type.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                .map(type -> MARKDOWN)
                .orElse(JSON);
    }
}
