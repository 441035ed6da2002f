package dev.harbinger.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularySchemaTest {
    private static final ObjectNode SCHEMA = VocabularySchema.of(Sample.VOCABULARY, "tajikistan");

    @Test
    void namesItsDialectAndPack() {
        assertThat(SCHEMA.path("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(SCHEMA.path("$id").asText()).isEqualTo("urn:harbinger:pack:tajikistan:facts");
        assertThat(SCHEMA.at("/properties/pack/const").asText()).isEqualTo("tajikistan");
        assertThat(texts(SCHEMA.path("required"))).containsExactly("subject", "asOf", "facts");
    }

    @Test
    void offersEachTypeOnce() {
        List<String> references = new ArrayList<>();
        SCHEMA.at("/$defs/fact/oneOf")
                .forEach(each -> references.add(each.path("$ref").asText()));
        assertThat(references)
                .containsExactly(
                        "#/$defs/PartyLegalStatus",
                        "#/$defs/MediationEffort",
                        "#/$defs/PovertyRate",
                        "#/$defs/AttackIncident",
                        "#/$defs/Speech");
    }

    @Test
    void tellsTypesApartByAConstant() {
        JsonNode party = SCHEMA.at("/$defs/PartyLegalStatus");
        assertThat(party.path("title").asText()).isEqualTo("PartyLegalStatus");
        assertThat(party.at("/properties/type/const").asText()).isEqualTo("PartyLegalStatus");
        assertThat(texts(party.path("required"))).containsExactly("id", "type", "party", "status", "evidence");
        assertThat(texts(party.at("/properties/status/anyOf/0/enum")))
                .containsExactly("legal", "banned", "designated_terrorist");
        String otherwise = party.at("/properties/status/anyOf/1/pattern").asText();
        assertThat("Designated-Terrorist").matches(otherwise);
        assertThat("designatedterrorist").doesNotMatch(otherwise);
    }

    @Test
    void tellsUnitsBoundsAndMeaning() {
        JsonNode share = SCHEMA.at("/$defs/PovertyRate/properties/share");
        assertThat(share.path("type").asText()).isEqualTo("number");
        assertThat(share.path("minimum").asDouble()).isEqualTo(0);
        assertThat(share.path("maximum").asDouble()).isEqualTo(100);
        assertThat(share.path("description").asText()).isEqualTo("Headcount. Unit: percent.");
        assertThat(SCHEMA.at("/$defs/PovertyRate/description").asText())
                .isEqualTo("Share of people below the poverty line. A state that holds for 5 years. "
                        + "Standard: World Bank. Reported by: Statistics agency, B2.");
    }

    @Test
    void describesListsDaysAndFlags() {
        JsonNode properties = SCHEMA.at("/$defs/PovertyRate/properties");
        assertThat(properties.at("/provinces/type").asText()).isEqualTo("array");
        assertThat(properties.at("/provinces/items/type").asText()).isEqualTo("string");
        assertThat(properties.at("/scores/items/maximum").asInt()).isEqualTo(10);
        assertThat(properties.at("/surveyedOn/format").asText()).isEqualTo("date");
        assertThat(properties.at("/measured/type").asText()).isEqualTo("boolean");
        assertThat(properties.at("/year/type").asText()).isEqualTo("integer");
    }

    @Test
    void closesEveryObject() {
        List<String> open = new ArrayList<>();
        collectOpen(SCHEMA, "", open);
        assertThat(open).isEmpty();
    }

    @Test
    void describesEveryMemberOfEvidenceThatIsRead() {
        JsonNode evidence = SCHEMA.at("/$defs/evidence");
        List<String> names = new ArrayList<>();
        evidence.path("properties").fieldNames().forEachRemaining(names::add);
        assertThat(names).containsExactlyElementsOf(EvidenceReader.MEMBERS);
        assertThat(texts(evidence.path("required"))).containsExactly("occurredOn");
        assertThat(texts(evidence.at("/properties/reliability/enum"))).containsExactly("A", "B", "C", "D", "E", "F");
        assertThat(texts(evidence.at("/properties/standing/enum")))
                .containsExactly("reported", "denied", "alleged", "planned", "forecast");
    }

    @Test
    void pointsOnlyAtDefinitionsThatExist() {
        for (JsonNode reference : SCHEMA.findValues("$ref")) {
            assertThat(SCHEMA.at(reference.asText().substring(1)).isObject())
                    .as(reference.asText())
                    .isTrue();
        }
    }

    private static void collectOpen(JsonNode node, String path, List<String> open) {
        if (node.has("properties") && node.path("additionalProperties").asBoolean(true)) {
            open.add(path);
        }
        node.properties().forEach(each -> collectOpen(each.getValue(), path + "/" + each.getKey(), open));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }
}
