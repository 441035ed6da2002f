package dev.harbinger.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.equalToIgnoringCase;

import dev.harbinger.rule.ProblemCode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProblemPageApiTest {
    @Test
    void thePageOfACodeIsServed() {
        assertThat(given().get("/v1/problems/cross-join")
                        .then()
                        .statusCode(200)
                        .contentType(equalToIgnoringCase("text/markdown;charset=UTF-8"))
                        .extract()
                        .asString())
                .isEqualTo(ProblemCode.CROSS_JOIN.page());
    }

    @Test
    void anUnknownCodeIsNotFoundWithTheOneMeant() {
        given().get("/v1/problems/cross-jion")
                .then()
                .statusCode(404)
                .body("code", equalTo("not_found"))
                .body("detail", equalTo("The code (cross-jion) is unknown.\nMaybe you meant (cross-join)."))
                .body("problems[0].didYouMean", equalTo("cross-join"));
        given().get("/v1/problems/..%2F..%2Fapplication").then().statusCode(404);
    }
}
