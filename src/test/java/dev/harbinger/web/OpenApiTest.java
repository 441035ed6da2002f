package dev.harbinger.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.harbinger.question.Form;
import dev.harbinger.question.Profile.About;
import dev.harbinger.question.Question;
import dev.harbinger.question.Questions;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiTest {
    /** Written anew with -Dgolden.refresh=true. */
    private static final Path ANSWER = Path.of("src/main/resources/openapi/kyrgyzClashAnswer.json");

    @Test
    void everyPathIsDescribedWithItsErrors() {
        JsonNode paths = description().path("paths");
        assertThat(paths.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "/v1/assessments",
                        "/v1/assessments/batch",
                        "/v1/assessments/{id}",
                        "/v1/assessments/{id}/facts",
                        "/v1/assessments/{id}/why/{outcome}",
                        "/v1/assessments/{id}/why-not/{outcomeOrRule}",
                        "/v1/assessments/{id}/contrast/{outcome}",
                        "/v1/assessments/{id}/gaps",
                        "/v1/assessments/{id}/brief",
                        "/v1/assessments/{id}/graph",
                        "/v1/assessments/{id}/what-if",
                        "/v1/assessments/{id}/replay",
                        "/v1/assessments/{id}/diff/{other}",
                        "/v1/assessments/{id}/sensitivity",
                        "/v1/questions/why/{outcome}",
                        "/v1/questions/why-not/{outcomeOrRule}",
                        "/v1/questions/contrast/{outcome}",
                        "/v1/questions/gaps",
                        "/v1/questions/brief",
                        "/v1/questions/graph",
                        "/v1/questions/what-if",
                        "/v1/questions/diff",
                        "/v1/questions/sensitivity",
                        "/v1/subjects/{subject}/timeline",
                        "/v1/packs",
                        "/v1/packs/{pack}",
                        "/v1/packs/{pack}/rules",
                        "/v1/packs/{pack}/rules/{rule}",
                        "/v1/packs/{pack}/claims",
                        "/v1/packs/{pack}/claims/{claim}",
                        "/v1/packs/{pack}/outcomes/{outcome}",
                        "/v1/packs/{pack}/outcomes",
                        "/v1/packs/{pack}/findings",
                        "/v1/packs/{pack}/vocabulary",
                        "/v1/packs/{pack}/openapi",
                        "/v1/packs/{pack}/coverage",
                        "/v1/packs/{pack}/status",
                        "/v1/schemas/{schema}",
                        "/v1/problems/{code}",
                        "/v1/packs/{pack}/reload",
                        "/v1/packs/{pack}/candidate");
        assertThat(paths.at("/~1v1~1assessments/post/responses").fieldNames())
                .toIterable()
                .contains("200", "201", "400", "406", "413", "415", "500", "503");
        paths.fields()
                .forEachRemaining(path -> path.getValue().forEach(operation -> {
                    JsonNode responses = operation.path("responses");
                    assertThat(responses.fieldNames())
                            .toIterable()
                            .as(path.getKey())
                            .contains(answersNothing(operation) ? "204" : "200", "400", "406", "500");
                    assertThat(responses.has("404"))
                            .as(path.getKey())
                            .isEqualTo(path.getKey().contains("{"));
                }));
    }

    private static boolean answersNothing(JsonNode operation) {
        return operation.path("operationId").asText().equals("retirePack");
    }

    @Test
    void theAnswerOfEveryQuestionIsDescribed() {
        JsonNode document = description();
        assertThat(Questions.ALL.stream()
                        .map(Question::profile)
                        .filter(profile -> profile.forms().contains(Form.JSON))
                        .filter(profile ->
                                profile.about() == About.ALL && !profile.name().equals("assess")))
                .allSatisfy(profile -> assertThat(schema(
                                        document,
                                        document.path("paths")
                                                .path("/v1/questions/" + profile.name())
                                                .at("/post/responses/200/content/application~1json/schema"))
                                .path("properties"))
                        .as(profile.name())
                        .isNotEmpty());
    }

    @Test
    void membersThatAreAlwaysThereAreRequired() {
        JsonNode schemas = description().at("/components/schemas");
        assertThat(words(schemas.at("/Why/required")))
                .contains("outcome", "level", "mechanisms")
                .doesNotContain("score", "range", "confidence");
        assertThat(words(schemas.at("/Problem/required")))
                .contains("code", "status")
                .doesNotContain("problems");
        assertThat(words(schemas.at("/Assessment/required")))
                .contains("overall", "outcomes", "notices")
                .doesNotContain("id", "firings", "findings", "trend");
        assertThat(words(schemas.at("/Firing/required"))).containsExactly("id", "rule", "concludes");
        assertThat(words(schemas.at("/CitedClaim/required"))).containsExactly("id", "source", "paragraph", "statement");
    }

    @Test
    void onlyMembersThatCanBeNullMayBeNull() {
        JsonNode schemas = description().at("/components/schemas");
        List<String> nullable = new ArrayList<>();
        schemas.properties()
                .forEach(schema -> schema.getValue()
                        .path("properties")
                        .properties()
                        .forEach(member -> {
                            if (words(member.getValue().path("type")).contains("null")) {
                                nullable.add(schema.getKey() + "." + member.getKey());
                            }
                        }));
        assertThat(nullable)
                .containsExactlyInAnyOrder(
                        "StoredAssessmentOutcomeRow.score", "FactProblem.value", "FactProblem.didYouMean");
        assertThat(words(schemas.at("/StoredAssessmentOutcomeRow/required")))
                .containsExactly("outcome", "level", "score");
    }

    @Test
    void wordsAreDescribedAsTheyAreWritten() {
        JsonNode schemas = description().at("/components/schemas");
        assertThat(words(schemas.at("/ConfidenceLevel/enum"))).containsExactly("low", "moderate", "high");
        assertThat(words(schemas.at("/Firmness/enum"))).containsExactly("low", "moderate", "high");
        assertThat(words(schemas.at("/EstimativeWord/enum"))).contains("very_likely", "even_chance");
        assertThat(words(schemas.at("/AdjustmentKind/enum"))).containsExactly("floor", "requires", "gate");
        assertThat(words(schemas.at("/Level/enum"))).contains("NOT_ASSESSED", "HIGH");
    }

    @Test
    void theAnswersToWhyNotAreToldApart() {
        JsonNode schemas = description().at("/components/schemas");
        JsonNode answer = schemas.path("WhyNotAnswer");
        assertThat(answer.at("/discriminator/propertyName").asText()).isEqualTo("about");
        assertThat(answer.at("/discriminator/mapping/rule").asText()).isEqualTo("#/components/schemas/RuleTrial");
        assertThat(answer.at("/discriminator/mapping/outcome").asText()).isEqualTo("#/components/schemas/WhyNot");
        assertThat(schemas.at("/RuleTrial/properties/about/const").asText()).isEqualTo("rule");
        assertThat(words(schemas.at("/WhyNot/required"))).contains("about");
    }

    @Test
    void schemasHaveNamesThatSpeak() {
        assertThat(description().at("/components/schemas").fieldNames())
                .toIterable()
                .contains("GraphNodeKind", "ChangeKind", "PackChangeWhat", "RuleLineItems", "ClaimItems")
                .noneMatch(name -> name.matches(".*\\d|Kind|What|Move|Items.*|.*Body|.*View|UUID|LocalDate|Instant"));
    }

    @Test
    void everySchemaAndEveryMemberIsExplained() {
        List<String> unexplained = new ArrayList<>();
        description().at("/components/schemas").properties().forEach(schema -> {
            explain(schema.getKey(), schema.getValue(), unexplained);
            schema.getValue()
                    .path("properties")
                    .properties()
                    .forEach(
                            member -> explain(schema.getKey() + "." + member.getKey(), member.getValue(), unexplained));
        });
        assertThat(unexplained).isEmpty();
    }

    private static void explain(String name, JsonNode schema, List<String> unexplained) {
        if (schema.path("description").asText().isBlank()) {
            unexplained.add(name);
        }
    }

    private static JsonNode schema(JsonNode document, JsonNode reference) {
        return document.at(reference.path("$ref").asText().replaceFirst("^#", ""));
    }

    private static List<String> words(JsonNode list) {
        List<String> words = new ArrayList<>();
        list.forEach(word -> words.add(word.asText()));
        return words;
    }

    @Test
    void everyParameterIsDescribedOnce() {
        JsonNode paths = description().path("paths");
        assertThat(references(paths.at("/~1v1~1assessments/get")))
                .containsExactlyInAnyOrder(
                        "packFilter", "subjectFilter", "outcomeFilter", "minLevel", "from", "to", "limit", "cursor");
        assertThat(references(paths.at("/~1v1~1assessments/post"))).containsExactlyInAnyOrder("explain", "store");
        assertThat(references(paths.at("/~1v1~1assessments~1{id}/get"))).containsExactlyInAnyOrder("id", "explain");
        assertThat(references(paths.at("/~1v1~1packs~1{pack}~1rules~1{rule}/get")))
                .containsExactlyInAnyOrder("pack", "rule");
    }

    @Test
    void theFactSetOfTheExampleIsThatOfTheFile() {
        assertThat(description().at("/components/examples/kyrgyzClash/value"))
                .isEqualTo(FactSets.parse(FactSets.kyrgyzClash()));
    }

    @Test
    void theAnswerOfTheExampleHasTheLevelsAndTheFormOfTheService() throws IOException {
        JsonNode answer = FactSets.parse(given().contentType("application/json")
                .body(FactSets.kyrgyzClash())
                .post("/v1/assessments?store=false")
                .asString());
        ((ObjectNode) answer).put("assessedAt", "2021-05-02T12:00:00Z");
        if (Boolean.getBoolean("golden.refresh")) {
            Files.writeString(ANSWER, answer.toPrettyString() + "\n");
        }
        JsonNode example = description().at("/components/examples/kyrgyzClashAnswer/value");
        assertThat(example.path("overall")).isEqualTo(answer.path("overall"));
        assertThat(example.path("outcomes").findValuesAsText("level"))
                .isEqualTo(answer.path("outcomes").findValuesAsText("level"));
        assertThat(example.fieldNames()).toIterable().containsExactlyElementsOf(answer::fieldNames);
    }

    @Test
    void thePageToTryItOutIsThere() {
        given().get("/q/swagger-ui/")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", startsWith("default-src 'none'; script-src 'self'"));
    }

    private static List<String> references(JsonNode operation) {
        List<String> names = new ArrayList<>();
        operation
                .path("parameters")
                .forEach(parameter ->
                        names.add(parameter.path("$ref").asText().replace("#/components/parameters/", "")));
        return names;
    }

    private static JsonNode description() {
        return FactSets.parse(given().get("/q/openapi?format=json").asString());
    }
}
