package dev.harbinger.web.assessment;

import dev.harbinger.question.Form;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Stream;

/** The forms of an assessment: JSON for programs and for clients that do not mind, Markdown for people. */
final class AssessmentForm {
    static final String MARKDOWN = "text/markdown";

    private AssessmentForm() {}

    /** The form that a client likes best. */
    static Form of(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .flatMap(type -> Stream.of(Form.JSON, Form.MARKDOWN)
                        .filter(form -> MediaType.valueOf(form.mediaType()).isCompatible(type)))
                .findFirst()
                .orElse(Form.JSON);
    }

    static MediaType mediaType(Form form) {
        return form == Form.JSON
                ? MediaType.APPLICATION_JSON_TYPE
                : MediaType.valueOf(MARKDOWN).withCharset("UTF-8");
    }
}
