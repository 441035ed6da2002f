package dev.harbinger.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.equalToIgnoringCase;

import dev.harbinger.rule.ProblemCode;
import dev.harbinger.web.problem.ErrorCode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Stream;
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
    void everyCodeThatAnAnswerCanCarryHasItsPage() {
        List<String> codes = Stream.of(
                        ProblemCode.ids().stream(),
                        Stream.of(ErrorCode.values()).map(ErrorCode::code),
                        Stream.of("invalid-value", "unknown-parameter", "repeated-parameter", "out-of-order"))
                .flatMap(all -> all)
                .distinct()
                .toList();
        assertThat(codes).hasSizeGreaterThan(150).allSatisfy(code -> {
            Response page = given().get("/v1/problems/" + code);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.asString()).startsWith("# " + code + " (").contains("\n## What\n\n", "\n## Right\n\n");
        });
    }

    @Test
    void theTypeOfAProblemIsTheAddressOfItsPage() {
        String type = given().get("/v1/nothing").path("type");
        assertThat(type).isEqualTo("/v1/problems/not-found");
        assertThat(given().get(type).asString()).startsWith("# not-found (status 404)");
    }

    @Test
    void anUnknownCodeIsNotFoundWithTheOneMeant() {
        given().get("/v1/problems/cross-jion")
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"))
                .body("detail", equalTo("The code (cross-jion) is unknown.\nMaybe you meant (cross-join)."))
                .body("problems[0].didYouMean", equalTo("cross-join"));
        given().get("/v1/problems/..%2F..%2Fapplication").then().statusCode(404);
    }
}
