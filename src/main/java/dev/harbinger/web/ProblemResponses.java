package dev.harbinger.web;

import dev.harbinger.web.openapi.RecordSchemas;
import dev.harbinger.web.problem.ErrorCode;
import dev.harbinger.web.problem.Problem;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to the description of each operation the errors that it can answer with, so that none is forgotten. */
final class ProblemResponses {
    /** Questions about a kept assessment need the rules of its day. */
    private static final String QUESTION = "/v1/assessments/\\{id}/(?!facts).+";

    private static final String PACK = "/v1/packs/{pack}";
    private static final String RELOAD = "/v1/packs/{pack}/reload";
    private static final Set<Integer> ALWAYS = Set.of(400, 406, 500);
    private static final Set<Integer> WITH_BODY = Set.of(408, 413, 415, 503);

    private ProblemResponses() {}

    static void addTo(OpenAPI openApi, RecordSchemas schemas) {
        openApi.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations()
                        .forEach((method, operation) -> statuses(path, method)
                                .forEach(status -> operation
                                        .getResponses()
                                        .addAPIResponse(status.toString(), response(status, schemas)))));
    }

    private static Set<Integer> statuses(String path, PathItem.HttpMethod method) {
        Set<Integer> statuses = new TreeSet<>(ALWAYS);
        if (path.contains("{")) {
            statuses.add(404);
        }
        if (path.matches(QUESTION)) {
            statuses.add(409);
        }
        if (path.matches("/v1/(assessments|questions|subjects).*")) {
            statuses.add(503);
        }
        if (path.equals(PACK) && method == PathItem.HttpMethod.DELETE) {
            statuses.addAll(Set.of(409, 503));
        }
        if (path.equals(RELOAD)) {
            statuses.addAll(Set.of(409, 422, 503));
        } else if (method == PathItem.HttpMethod.POST) {
            statuses.addAll(WITH_BODY);
        }
        return statuses;
    }

    private static APIResponse response(int status, RecordSchemas schemas) {
        String codes = Arrays.stream(ErrorCode.values())
                .filter(code -> code.status() == status)
                .map(code -> code.title() + " (`" + code.code() + "`)")
                .collect(Collectors.joining("; "));
        Content content = OASFactory.createContent()
                .addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(schemas.of(Problem.class)));
        return OASFactory.createAPIResponse().description(codes + ".").content(content);
    }
}
