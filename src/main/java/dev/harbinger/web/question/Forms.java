package dev.harbinger.web.question;

import dev.harbinger.assessment.AssessmentJson;
import dev.harbinger.explanation.brief.PageHtml;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The forms that an answer can have, the first for clients that do not mind. For one answer, not thread-safe. */
final class Forms {
    static final String MARKDOWN = "text/markdown";
    static final String HTML = "text/html";
    static final String GRAPHVIZ = "text/vnd.graphviz";
    static final String MERMAID = "text/vnd.mermaid";

    private final Map<MediaType, Supplier<byte[]>> forms = new LinkedHashMap<>();

    /** Offers the answer as JSON. */
    Forms json(Object answer) {
        forms.put(MediaType.APPLICATION_JSON_TYPE, () -> AssessmentJson.writeAnswer(answer));
        return this;
    }

    /** Offers the answer as text. */
    Forms text(String type, Supplier<String> text) {
        forms.put(MediaType.valueOf(type), () -> text.get().getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** The form that the client likes best; the framework has refused clients that like none. */
    Response answer(HttpHeaders headers) {
        Map.Entry<MediaType, Supplier<byte[]>> chosen = headers.getAcceptableMediaTypes().stream()
                .flatMap(accepted ->
                        forms.entrySet().stream().filter(form -> form.getKey().isCompatible(accepted)))
                .findFirst()
                .orElseGet(() -> forms.entrySet().iterator().next());
        MediaType type = chosen.getKey();
        Response.ResponseBuilder answer = Response.ok(chosen.getValue().get())
                .type("text".equals(type.getType()) ? type.withCharset("UTF-8") : type);
        if (type.equals(MediaType.TEXT_HTML_TYPE)) {
            answer.header("Content-Security-Policy", PageHtml.SECURITY_POLICY);
        }
        return answer.build();
    }
}
