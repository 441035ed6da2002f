package dev.harbinger.app;

import dev.harbinger.web.problem.AllowedMethods;
import dev.harbinger.web.question.QuestionLabels;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Bounds the labels of the metric of HTTP requests. Where no resource was found the framework labels a request with its
 * address and method as they came, so that one client could use up all series.
 */
@ApplicationScoped
class HttpLabels {
    private static final String METRIC = "http.server.requests";
    private static final String OTHER = "other";
    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT");
    /** What the framework itself writes instead of an address. */
    private static final Set<String> GENERAL = Set.of("root", "NOT_FOUND", "REDIRECTION", "UNKNOWN", "/cors-preflight");

    @Produces
    @Singleton
    MeterFilter bounded(AllowedMethods paths) {
        Set<String> uris = new HashSet<>(GENERAL);
        uris.addAll(QuestionLabels.of(paths.templates()));
        return new MeterFilter() {
            @Override
            public Meter.Id map(Meter.Id id) {
                return id.getName().equals(METRIC) ? bounded(id, uris) : id;
            }
        };
    }

    private static Meter.Id bounded(Meter.Id id, Set<String> uris) {
        List<Tag> tags = id.getTags().stream().map(tag -> bounded(tag, uris)).toList();
        return id.replaceTags(tags);
    }

    private static Tag bounded(Tag tag, Set<String> uris) {
        return switch (tag.getKey()) {
            case "uri" -> uris.contains(tag.getValue()) ? tag : Tag.of("uri", OTHER);
            case "method" -> METHODS.contains(tag.getValue()) ? tag : Tag.of("method", OTHER);
            default -> tag;
        };
    }
}
