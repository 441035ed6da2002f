package dev.harbinger.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;

/**
 * Fails every test that gets a response which the OpenAPI document does not describe. Found by Quarkus as a service, so
 * that no test can forget it.
 */
public final class DescribedResponses implements QuarkusTestBeforeEachCallback, Filter {
    private static final String OPERATION = "/q/";

    private ServedDocument document;

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        RestAssured.replaceFiltersWith(this);
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        String path = URI.create(request.getURI()).getRawPath();
        if (!path.startsWith(OPERATION)) {
            assertThat(document().faults(request.getMethod(), path, response))
                    .as("%s %s answers %s, but not as described", request.getMethod(), path, response.statusCode())
                    .isEmpty();
        }
        return response;
    }

    private ServedDocument document() {
        if (document == null) {
            document = new ServedDocument(
                    FactSets.parse(RestAssured.get("/q/openapi?format=json").asString()));
        }
        return document;
    }
}
