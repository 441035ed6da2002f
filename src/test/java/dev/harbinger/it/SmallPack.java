package dev.harbinger.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A pack of ten rules, in versions that differ in a threshold only, so that their digests differ and their answers do
 * not.
 *
 * @param rules the folder of the packs
 */
record SmallPack(Path rules) {
    /** Assessed alike by every version. */
    static final String FACTS = """
            {"pack": "small", "subject": "Atlantis", "asOf": "2021-05-02", "facts": [
              {"id": "f1", "type": "Attack", "place": "Harbour", "killed": 900, "evidence":
                {"occurredOn": "2021-05-01", "origin": "A", "reliability": "A", "credibility": 1}}]}""";

    private static final int RULES = 10;
    private static final String MANIFEST = """
            id: small
            title: Ten rules
            subjects:
              Atlantis: []
            sources:
              S: {title: A source, authors: Somebody, date: "2021-01-01"}
            outcomes:
              war:
                name: War
                definition: Open war.
                warning: War may break out.
                horizon: weeks
                leak: 0.05
                needs: [Attack]
                mechanisms: {raid: Raids}
            """;
    private static final String CLAIMS = """
            - {id: S-1, source: S, paragraph: "1", statement: Attacks lead to war., strength: likely, kind: causal}
            """;
    private static final String VOCABULARY = """
            declare Attack
                @event
                @doc( "An attack." )
                place : String @key @required
                killed : Integer @min( "0" )
            end
            """;
    private static final String RULE = """
            rule "raid_%d"
                @title( "T" ) @claims( "S-1" ) @raises( "war" ) @mechanism( "raid" )
                @likelihood( "likely" ) @firmness( "high" ) @status( "stable" ) @because( "B" )
            when
                Attack( %s > %d )
            then
                conclude( drools );
            end
            """;

    /** Writes a version; each file by itself, as an editor would. */
    void write(int version) throws IOException {
        writeRules("killed", version);
    }

    /** Writes a version that names a field wrongly. */
    void writeBroken() throws IOException {
        writeRules("kiled", 0);
    }

    private void writeRules(String field, int version) throws IOException {
        Path pack = Files.createDirectories(rules.resolve("small"));
        put(pack.resolve("pack.yaml"), MANIFEST);
        put(pack.resolve("claims.yaml"), CLAIMS);
        put(pack.resolve("vocabulary.drl"), VOCABULARY);
        put(
                pack.resolve("raid.drl"),
                IntStream.range(0, RULES)
                        .mapToObj(i -> RULE.formatted(i, field, 100 * version + i))
                        .collect(Collectors.joining("\n")));
    }

    private static void put(Path file, String text) throws IOException {
        if (!Files.exists(file) || !Files.readString(file).equals(text)) {
            Files.writeString(file, text);
        }
    }
}
