package dev.harbinger.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import dev.harbinger.engine.TinyPack;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ReloadApiTest.TinyRules.class)
class ReloadApiTest {
    private static final String THEME = "theme.drl";
    private static final String STATUS = "/v1/packs/tiny/status";
    private static final String RELOAD = "/v1/packs/tiny/reload";
    private static final TinyPack OLD = TinyPack.sound();
    private static final TinyPack NEW = OLD.replacing(THEME, "killed > 3", "killed > 5");
    private static final TinyPack BROKEN = OLD.replacing(THEME, "killed > 3", "kiled > 3");

    @BeforeEach
    void beginWithTheOldRules() {
        OLD.writeBelow(TinyRules.FOLDER);
        given().post(RELOAD).then().statusCode(200);
    }

    @Test
    void newFilesAreInForceWhenTheAnswerComes() {
        String before = given().get(STATUS).path("since");
        NEW.writeBelow(TinyRules.FOLDER);

        given().post(RELOAD)
                .then()
                .statusCode(200)
                .body("lastAttempt.outcome", is("loaded"))
                .body("ruleBase.digest", is(NEW.ruleBase().digest()));

        given().get("/v1/packs/tiny")
                .then()
                .body("ruleBase.digest", is(NEW.ruleBase().digest()));
        assertThat(given().get(STATUS).<String>path("since")).isGreaterThan(before);
        assertThat(given().get("/q/metrics").asString())
                .contains("harbinger_reloads_total{pack=\"tiny\",result=\"loaded\"}")
                .contains("harbinger_rule_base_info{digest=\"" + NEW.ruleBase().digest())
                .doesNotContain(
                        "harbinger_rule_base_info{digest=\"" + OLD.ruleBase().digest())
                .contains("harbinger_pack_degraded{pack=\"tiny\"} 0.0")
                .doesNotContain("harbinger_pack_fault_info{")
                .contains("harbinger_reload_last_success_timestamp_seconds{pack=\"tiny\"} 1");
    }

    @Test
    void aTagHoldsAsLongAsTheRules() {
        String tag = given().get("/v1/packs/tiny/rules").header("ETag");
        given().header("If-None-Match", tag).get("/v1/packs/tiny/rules").then().statusCode(304);

        NEW.writeBelow(TinyRules.FOLDER);
        given().post(RELOAD).then().statusCode(200);

        given().header("If-None-Match", tag).get("/v1/packs/tiny/rules").then().statusCode(200);
    }

    @Test
    void theLogSaysThatARepairedPackIsCurrentAgain() {
        BROKEN.writeBelow(TinyRules.FOLDER);
        given().post(RELOAD).then().statusCode(422);
        List<String> told = new CopyOnWriteArrayList<>();
        Handler listener = new Handler() {
            @Override
            public void publish(LogRecord message) {
                told.add(message.getLevel() + " " + message.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger log = Logger.getLogger("harbinger");
        log.addHandler(listener);
        try {
            OLD.writeBelow(TinyRules.FOLDER);
            given().post(RELOAD).then().statusCode(200).body("lastAttempt.outcome", is("unchanged"));
            given().post(RELOAD).then().statusCode(200).body("lastAttempt.outcome", is("unchanged"));
        } finally {
            log.removeHandler(listener);
        }
        assertThat(told)
                .singleElement()
                .asString()
                .startsWith("INFO Pack")
                .contains("current again, its files are those in force");
    }

    @Test
    void anAssessmentIsMadeByTheRulesThatAreInForce() {
        String before = war();
        NEW.writeBelow(TinyRules.FOLDER);
        given().post(RELOAD).then().statusCode(200);

        assertThat(before).isNotEqualTo("LOW");
        assertThat(war()).isEqualTo("LOW");
    }

    @Test
    void theSameFilesAreNothingToDo() {
        given().post(RELOAD)
                .then()
                .statusCode(200)
                .body("state", is("current"))
                .body("lastAttempt.outcome", is("unchanged"))
                .body("lastAttempt.problems.size()", is(0));
    }

    @Test
    void faultyFilesAreRefusedWithEachFaultAtItsPlaceAndTheServiceIsDegradedNotDead() {
        BROKEN.writeBelow(TinyRules.FOLDER);

        JsonNode problem = Expect.problem(given().post(RELOAD), 422, "faulty-pack");

        assertThat(problem.at("/problems/0/place/file").asText()).isEqualTo(THEME);
        assertThat(problem.at("/problems/0/place/line").asInt()).isEqualTo(6);
        assertThat(problem.at("/problems/0/place/column").asInt()).isPositive();
        assertThat(problem.at("/problems/0/detail").asText()).contains("kiled");
        given().get(STATUS)
                .then()
                .body("state", is("degraded"))
                .body("ruleBase.digest", is(OLD.ruleBase().digest()))
                .body("since", notNullValue())
                .body("lastAttempt.outcome", is("faulty"))
                .body("lastAttempt.problems[0].file", is(THEME))
                .body("lastAttempt.problems[0].line", is(6))
                .body("lastAttempt.problems[0].text", containsString("kiled"))
                .body("lastAttempt.problems[0].advice", startsWith("Maybe"));
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'rules' }.data.'tiny.state'", is("degraded"))
                .body("checks.find { it.name == 'rules' }.data.'tiny.fault'", startsWith(THEME + ":6: "));
        assertThat(given().get("/q/metrics").asString())
                .contains("harbinger_pack_degraded{pack=\"tiny\"} 1.0")
                .contains("harbinger_pack_fault_info{code=\"unknown-field\",file=\"" + THEME
                        + "\",line=\"6\",pack=\"tiny\"} 1.0")
                .contains("harbinger_reloads_total{pack=\"tiny\",result=\"faulty\"}");
    }

    @Test
    void aFolderThatIsGoneIsAConflictAndThePackStaysInForce() throws IOException {
        Files.delete(TinyRules.FOLDER.resolve("tiny/pack.yaml"));

        Expect.problem(given().post(RELOAD), 409, "pack-gone");

        given().get(STATUS).then().statusCode(200).body("lastAttempt.outcome", is("gone"));
    }

    @Test
    void twoPacksAnswerAtOnceAndOneIsRetiredWhenItsFolderIsGone() throws IOException {
        Path second = writeSecond();
        given().post("/v1/packs/other/reload").then().statusCode(200);
        given().get("/v1/packs").then().body("items.id", is(List.of("other", "tiny")));
        assertThat(level("other")).isEqualTo("NOT_ASSESSED");
        assertThat(war()).isNotEqualTo("LOW");

        JsonNode there = Expect.problem(given().delete("/v1/packs/other"), 409, "pack-not-retired");
        assertThat(there.at("/detail").asText()).startsWith("The folder of the pack (other) is there");

        Files.delete(second.resolve("pack.yaml"));
        Expect.problem(given().post("/v1/packs/other/reload"), 409, "pack-gone");
        given().delete("/v1/packs/other").then().statusCode(204);

        given().get("/v1/packs").then().body("items.id", is(List.of("tiny")));
        Expect.problem(given().get("/v1/packs/other"), 404, "unknown-pack");
        Expect.problem(given().delete("/v1/packs/other"), 404, "unknown-pack");
        assertThat(war()).isNotEqualTo("LOW");
        assertThat(given().get("/q/metrics").asString())
                .contains("harbinger_pack_degraded{pack=\"tiny\"}")
                .doesNotContain("harbinger_pack_degraded{pack=\"other\"}", "harbinger_pack_fault_info{");

        writeSecond();
        given().post("/v1/packs/other/reload").then().statusCode(200).body("lastAttempt.outcome", is("loaded"));
        Files.delete(second.resolve("pack.yaml"));
        given().delete("/v1/packs/other").then().statusCode(204);
    }

    @Test
    void theLastPackIsNotRetired() throws IOException {
        Files.delete(TinyRules.FOLDER.resolve("tiny/pack.yaml"));

        JsonNode problem = Expect.problem(given().delete("/v1/packs/tiny"), 409, "pack-not-retired");

        assertThat(problem.at("/detail").asText()).startsWith("The pack (tiny) is the only one in force");
        given().get(STATUS).then().statusCode(200);
    }

    private static Path writeSecond() throws IOException {
        Path folder = Files.createDirectories(TinyRules.FOLDER.resolve("other"));
        TinyPack other = OLD.replacing("pack.yaml", "id: tiny", "id: other");
        for (Map.Entry<String, String> file : other.files().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        return folder;
    }

    private static String level(String pack) {
        return given().contentType("application/json")
                .body("{\"pack\": \"" + pack
                        + "\", \"subject\": \"Atlantis\", \"asOf\": \"2021-05-02\", \"facts\": []}")
                .post("/v1/assessments?store=false")
                .path("overall.level");
    }

    @Test
    void anUnknownPackIsNamedWithWhatItMayHaveMeant() {
        JsonNode problem = Expect.problem(given().post("/v1/packs/tyny/reload"), 404, "unknown-pack");

        assertThat(problem.at("/problems/0/didYouMean").asText()).isEqualTo("tiny");
        Expect.problem(given().urlEncodingEnabled(false).post("/v1/packs/..%2Ftiny/reload"), 404, "unknown-pack");
    }

    @Test
    void aNewPackWithFaultsIsNotInForceAndItsStatusSaysWhy() throws IOException {
        Path other = Files.createDirectories(TinyRules.FOLDER.resolve("other"));
        Files.writeString(other.resolve("pack.yaml"), "title: [");
        try {
            Expect.problem(given().post("/v1/packs/other/reload"), 422, "faulty-pack");

            JsonNode problem = Expect.problem(given().get("/v1/packs/other/status"), 404, "unknown-pack");
            assertThat(problem.at("/problems/0/place/file").asText()).isEqualTo("pack.yaml");
        } finally {
            Files.delete(other.resolve("pack.yaml"));
        }
        Expect.problem(given().post("/v1/packs/other/reload"), 404, "unknown-pack");
    }

    private static String war() {
        String facts = """
                {"pack": "tiny", "subject": "Atlantis", "asOf": "2021-05-02", "facts": [
                  {"id": "f1", "type": "Attack", "place": "Harbour", "killed": 4, "evidence":
                    {"occurredOn": "2021-05-01", "origin": "A", "reliability": "A", "credibility": 1}},
                  {"id": "f2", "type": "Control", "area": "North", "degree": "green", "evidence":
                    {"occurredOn": "2021-05-01", "origin": "A", "reliability": "A", "credibility": 1}}]}""";
        return given().contentType("application/json")
                .body(facts)
                .post("/v1/assessments?store=false")
                .path("overall.level");
    }

    /** A pack as small as can be, in a folder that nobody watches. */
    public static final class TinyRules implements QuarkusTestProfile {
        private static final Path FOLDER = Path.of("target/reload-api-rules").toAbsolutePath();

        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                Files.createDirectories(FOLDER);
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
            List.of("tiny", "other").forEach(TinyRules::clear);
            OLD.writeBelow(FOLDER);
            return Map.of(
                    "harbinger.rules", FOLDER.toString(),
                    "harbinger.default-pack", "tiny",
                    "harbinger.reload.watch", "false");
        }

        private static void clear(String pack) {
            try {
                Files.deleteIfExists(FOLDER.resolve(pack).resolve("pack.yaml"));
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
    }
}
