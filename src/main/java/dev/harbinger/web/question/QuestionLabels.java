package dev.harbinger.web.question;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Names the question in the label by which metrics tell requests apart, as all questions have one resource. */
public final class QuestionLabels {
    /** Where the framework keeps the template of the path for its metrics. */
    private static final String TEMPLATE = "UrlPathTemplate";

    private static final String PARAMETER = "question";
    private static final String PLACE = "{" + PARAMETER + "}";

    @ServerRequestFilter
    void name(UriInfo uri) {
        String question = uri.getPathParameters().getFirst(PARAMETER);
        Context context = Vertx.currentContext();
        if (question != null && Asks.names().contains(question) && context != null) {
            String template = context.getLocal(TEMPLATE);
            if (template != null) {
                context.putLocal(TEMPLATE, template.replace(PLACE, question));
            }
        }
    }

    /** The labels of the paths of resources. */
    public static Set<String> of(Set<String> templates) {
        return templates.stream()
                .flatMap(template -> Stream.concat(
                        Stream.of(template), Asks.names().stream().map(name -> template.replace(PLACE, name))))
                .collect(Collectors.toUnmodifiableSet());
    }
}
