package dev.harbinger.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PacksApiTest {
    private static final String PACK = "/v1/packs/tajikistan";

    @Test
    void aClaimAndAnOutcomeAreReadByTheirIds() {
        given().get("/v1/packs/tajikistan/claims/CTG21-10")
                .then()
                .statusCode(200)
                .body("id", equalTo("CTG21-10"));
        given().get("/v1/packs/tajikistan/outcomes/militant_recruitment")
                .then()
                .statusCode(200)
                .body("id", equalTo("militant_recruitment"));
        given().get("/v1/packs/tajikistan/claims/CTG21-1O")
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-claim"))
                .body("problems[0].didYouMean", equalTo("CTG21-10"));
        given().get("/v1/packs/tajikistan/outcomes/militant_recruitmnt")
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-outcome"))
                .body("problems[0].didYouMean", equalTo("militant_recruitment"));
    }

    @Test
    void thePacksAreListed() {
        given().get("/v1/packs")
                .then()
                .statusCode(200)
                .body("items.id", is(List.of("cholera", "tajikistan")))
                .body("items[1].ruleBase.digest", matchesPattern("[0-9a-f]{64}"))
                .body("items[1].outcomes", hasItem("militant_recruitment"));
    }

    @Test
    void aPackNamesItsSourcesAndSubjects() {
        given().get(PACK)
                .then()
                .statusCode(200)
                .body("subjects.name", hasItem("Tajikistan"))
                .body("sources.id", hasItems("CTG21", "NEE16"))
                .body("$", hasKey("aliases"));
    }

    @Test
    void aRuleShowsItsClaimsAndPatterns() {
        String rule = given().get(PACK + "/rules?outcome=militant_recruitment").path("items[0].id");
        given().get(PACK + "/rules/" + rule)
                .then()
                .statusCode(200)
                .body("id", is(rule))
                .body("line", greaterThan(0))
                .body("when", hasSize(greaterThan(0)))
                .body("concludes", hasKey("direction"));
    }

    @Test
    void rulesAreFilteredByWhatTheyConcludeAndCite() {
        List<String> all = given().get(PACK + "/rules").path("items.id");
        List<String> behind =
                given().get(PACK + "/rules?outcome=militant_recruitment").path("items.id");
        List<String> direct =
                given().get(PACK + "/rules?finding=militant_recruitment").path("items.id");
        assertThat(all).containsAll(behind).hasSizeGreaterThan(behind.size());
        assertThat(behind).containsAll(direct).hasSizeGreaterThan(direct.size());
        List<String> gated = given().get(PACK + "/rules?finding=mass_support").path("items.id");
        assertThat(gated).as("rules of the gate of the outcome").isNotEmpty();
        assertThat(behind).containsAll(gated);
        String claim = given().get(PACK + "/rules?finding=militant_recruitment").path("items.claims.flatten()[0]");
        given().get(PACK + "/rules?claim=" + claim)
                .then()
                .body("items.claims", everyItem(hasItem(claim)))
                .body("items", hasSize(greaterThan(0)));
        Expect.problem(given().get(PACK + "/rules?outcome=weather&claim=none"), 400, "invalid-parameter");
    }

    @Test
    void claimsOutcomesAndFindingsAreListed() {
        given().get(PACK + "/claims").then().body("items.source", hasItem("CTG21"));
        given().get(PACK + "/outcomes").then().body("items.id", hasItem("militant_recruitment"));
        given().get(PACK + "/findings").then().body("items.id", hasItem("militant_recruitment"));
    }

    @Test
    void theVocabularyIsJsonSchema() {
        given().get(PACK + "/vocabulary")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/schema+json"))
                .body("'$schema'", is("https://json-schema.org/draft/2020-12/schema"))
                .body("'$defs'", hasKey("PartyLegalStatus"));
    }

    @Test
    void theStatusCountsWhatIsInForce() {
        int rules = given().get(PACK + "/rules").path("items.size()");
        given().get(PACK + "/status")
                .then()
                .body("ruleBase.rules", is(rules))
                .body("files", hasItem("pack.yaml"))
                .body("rulesByStatus.values().sum()", is(rules));
    }

    @Test
    void theDescriptionForAPackHasItsFactTypes() {
        Response answer = given().get(PACK + "/openapi");
        JsonNode schemas = FactSets.parse(answer.asString()).at("/components/schemas");
        assertThat(schemas.at("/Fact/discriminator/mapping/PartyLegalStatus").asText())
                .isEqualTo("#/components/schemas/PartyLegalStatusFact");
        assertThat(schemas.at("/FactSet/properties/facts/items/$ref").asText()).isEqualTo("#/components/schemas/Fact");
        assertThat(schemas.at("/PostedFactSet/properties/facts/items/$ref").asText())
                .isEqualTo("#/components/schemas/PostedFact");
        assertThat(schemas.at("/FactSetWithChanges/properties/factSet/$ref").asText())
                .isEqualTo("#/components/schemas/FactSet");
        assertThat(schemas.at("/InterstateHostilityFact/properties/hostility/enum"))
                .extracting(JsonNode::asText)
                .contains("use_of_force");
        assertThat(schemas.at("/InterstateHostilityFact/properties/type/type").asText())
                .isEqualTo("string");
        given().header("If-None-Match", answer.header("ETag"))
                .get(PACK + "/openapi")
                .then()
                .statusCode(304);
        Expect.problem(given().get("/v1/packs/atlantis/openapi"), 404, "unknown-pack");
    }

    @Test
    void theDescriptionForAPackHoldsOfFactsThatAreKept() {
        String assessment = given().contentType("application/json")
                .body(FactSets.kyrgyzClash())
                .post("/v1/assessments")
                .header("Location");
        ServedDocument document =
                new ServedDocument(FactSets.parse(given().get(PACK + "/openapi").asString()));
        Response facts = given().get(assessment + "/facts");
        assertThat(document.faults("GET", assessment + "/facts", facts)).isEmpty();
    }
}
