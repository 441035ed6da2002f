package dev.harbinger.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.harbinger.engine.Loaded;
import dev.harbinger.engine.PackLoader;
import dev.harbinger.fact.VocabularySchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackSchemaTest {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Path PACK = Path.of("rules/tajikistan");
    private static final Path TEMPLATE = Path.of("src/main/resources/dev/harbinger/workshop/scaffold/pack");

    /** A call by which a reader takes a member. */
    private static final Pattern READ = Pattern.compile(
            "(?:text|texts|optionalText|number|mapping|mappings|namedMappings|namedTexts|namedLists|named|condition"
                    + "|middle|level|rules|each|items|value)\\((?:\\w+, )?\"(\\w+)\"");

    @Test
    void everyShippedFileIsValid() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path pack : List.of(PACK, TEMPLATE)) {
            faults.addAll(faults(PackSchema.PACK, pack.resolve("pack.yaml")));
            faults.addAll(faults(PackSchema.CLAIMS, pack.resolve("claims.yaml")));
            for (Path tests : files(pack.resolve("tests"), ".yaml")) {
                faults.addAll(faults(PackSchema.TESTS, tests));
            }
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cholera", "tajikistan"})
    void everyShippedFactSetIsValid(String name) throws IOException {
        RulePack pack = ((Loaded.Ready) PackLoader.load(Path.of("rules", name)))
                .ruleBase()
                .pack();
        JsonSchema schema = schema(VocabularySchema.of(pack.vocabulary(), name).toString());
        List<Path> sets = files(Path.of("facts", name), ".json");
        assertThat(sets).hasSizeGreaterThan(5);
        for (Path set : sets) {
            assertThat(schema.validate(YAML.readTree(set.toFile())))
                    .as("%s", set)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "PACK   | id: a                                                            | required property 'title'",
                "PACK   | {id: A-b, title: T}                                              | does not match the regex",
                "PACK   | {id: a, title: T, outcome: {}}                                   | property 'outcome' is not defined",
                "PACK   | {id: a, title: T, findings: {x: {name: N, definition: D, leak: 0.5}}} | maximum value of 0.1",
                "PACK   | {id: a, title: T, findings: {aB: {name: N, definition: D}}}      | does not match the regex",
                "PACK   | {id: a, title: T, outcomes: {x: {name: N, definition: D, warning: W, horizon: H}}} | 'needs'",
                "PACK   | {id: a, title: T, outcomes: {x: {name: N, definition: D, warning: W, horizon: H, needs: [A], floors: [{when: y, at: high, level: low}]}}} | enumeration",
                "CLAIMS | [{id: A-1, source: A, paragraph: p, statement: s, strength: may}] | required property 'kind'",
                "CLAIMS | [{id: A-1, source: A, paragraph: p, statement: s, strength: may, kind: cause}] | enumeration",
                "CLAIMS | [{id: A-1, source: A, paragraph: p, statement: s, strength: may, kind: causal, encoded: no}] | required property 'reason'",
                "CLAIMS | {id: A-1}                                                        | array expected",
                "TESTS  | [{name: n, asOf: 2021-05-02, facts: []}]                         | 'fires'",
                "TESTS  | [{name: n, asOf: May, facts: [], fires: [a]}]                    | does not match the regex",
                "TESTS  | [{name: n, asOf: 2021-05-02, facts: [], fires: a}]               | array expected",
                "TESTS  | [{name: n, asOf: 2021-05-02, facts: [{type: A}], fires: [a]}]    | 'on'",
                "TESTS  | [{name: n, asOf: 2021-05-02, facts: [], levels: {war: SEVERE}}]  | enumeration",
                "TESTS  | [{name: n, asOf: 2021-05-02, facts: [], fire: [a], quiet: [b]}]  | property 'fire' is not defined",
            })
    void aWrongFileIsRefused(PackSchema kind, String yaml, String fault) throws IOException {
        assertThat(schema(kind.text()).validate(YAML.readTree(yaml)).toString()).contains(fault);
    }

    @Test
    void theSchemaOfPacksHasTheMembersThatTheReaderKnows() throws IOException {
        Set<String> rungs = Set.of("low", "guarded", "elevated", "high", "critical");
        Set<String> members = members(PackSchema.PACK);
        members.removeIf(rungs::contains);
        assertThat(members).isEqualTo(read("rule/ManifestReader"));
    }

    @Test
    void theSchemaOfClaimsHasTheMembersThatTheReaderKnows() throws IOException {
        assertThat(members(PackSchema.CLAIMS)).isEqualTo(read("rule/ClaimsReader"));
    }

    @Test
    void theSchemaOfTestsHasTheMembersThatTheReadersKnow() throws IOException {
        Set<String> known = read("workshop/test/TestFileReader");
        known.addAll(read("workshop/test/ExpectationReader"));
        known.addAll(read("workshop/test/TestFacts"));
        // A constant of the reader, and the short form of a fact.
        known.addAll(Set.of("expect", "id", "type", "on", "evidence"));
        assertThat(members(PackSchema.TESTS)).isEqualTo(known);
    }

    @ParameterizedTest
    @EnumSource
    void everyMemberIsExplained(PackSchema kind) throws IOException {
        List<String> mute = new ArrayList<>();
        JsonNode schema = YAML.readTree(kind.text());
        properties(schema)
                .forEach(members -> members.fields().forEachRemaining(member -> {
                    JsonNode reference = member.getValue().path("$ref");
                    String target = reference.asText().replace("#/$defs/", "");
                    boolean explained = member.getValue().has("description")
                            // What stands under a condition is explained where it is declared.
                            || member.getKey().equals("encoded")
                            || schema.at("/$defs/" + target).has("description");
                    if (!explained && !member.getValue().has("const")) {
                        mute.add(member.getKey());
                    }
                }));
        assertThat(mute).isEmpty();
    }

    private static Set<String> members(PackSchema kind) throws IOException {
        Set<String> members = new TreeSet<>();
        properties(YAML.readTree(kind.text()))
                .forEach(properties -> properties.fieldNames().forEachRemaining(members::add));
        return members;
    }

    /** Every list of members at any depth; those within others, too. */
    private static List<JsonNode> properties(JsonNode schema) {
        List<JsonNode> all = new ArrayList<>();
        if (schema.path("properties").isObject()) {
            all.add(schema.path("properties"));
        }
        schema.forEach(child -> all.addAll(properties(child)));
        return all;
    }

    private static Set<String> read(String reader) throws IOException {
        Matcher calls = READ.matcher(Files.readString(Path.of("src/main/java/dev/harbinger/" + reader + ".java")));
        Set<String> members = new TreeSet<>();
        while (calls.find()) {
            members.add(calls.group(1));
        }
        return members;
    }

    private static List<String> faults(PackSchema kind, Path file) throws IOException {
        String text = Files.readString(file).replace("@PACK@", "name").replace("@TITLE@", "Title");
        return schema(kind.text()).validate(YAML.readTree(text)).stream()
                .map(fault -> file + fault.toString())
                .toList();
    }

    private static JsonSchema schema(String text) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text);
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
