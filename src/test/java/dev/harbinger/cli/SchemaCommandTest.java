package dev.harbinger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.harbinger.rule.PackSchema;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class SchemaCommandTest {
    @Test
    void theSchemaOfAKindOfFileIsPrinted() {
        assertThat(Cli.run("schema", "claims")).isEqualTo(new Cli(0, PackSchema.CLAIMS.text(), ""));
        assertThat(Cli.run("schema", "claim").exit()).isEqualTo(2);
    }

    @Test
    void theSchemaOfFactSetsIsThatOfThePack() throws IOException {
        JsonNode schema = new ObjectMapper()
                .readTree(Cli.run("schema", "facts", "--pack", "tajikistan").out());
        assertThat(schema.path("$id").asText()).isEqualTo("urn:harbinger:pack:tajikistan:facts");
        assertThat(Cli.run("schema", "facts", "--pack", "tajikstan").exit()).isEqualTo(2);
    }
}
