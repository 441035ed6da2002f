package dev.harbinger.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.harbinger.rule.PackSchema;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SchemaApiTest {
    @Test
    void theSchemasOfAPacksFilesAreServed() {
        for (PackSchema schema : PackSchema.values()) {
            assertThat(given().get("/v1/schemas/{schema}", schema.toString())
                            .then()
                            .statusCode(200)
                            .contentType(startsWith("application/schema+json"))
                            .extract()
                            .asString())
                    .isEqualTo(schema.text());
        }
    }

    @Test
    void anUnknownSchemaIsNotFound() {
        given().get("/v1/schemas/claim")
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"))
                .body("problems[0].didYouMean", equalTo("claims"));
    }
}
