package dev.harbinger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harbinger.engine.TinyPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCommandTest {
    @TempDir
    private Path rules;

    @Test
    void aNewPackIsSound() {
        Cli run = in("pack", "kivu", "--title", "Armed \"groups\": the Kivus");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith(rules.resolve("kivu/README.md") + ":1: table of contents\n")
                .contains(rules.resolve("kivu/tests/unrest.yaml") + ":1: tests\n");
        assertSound();
        assertThat(Cli.run("fmt", "--check", rules.toString()).exit()).isZero();
    }

    @Test
    void whatExistsIsNeverOverwritten() throws IOException {
        tiny();
        SortedMap<String, String> before = files();
        assertThat(in("pack", "tiny").err())
                .isEqualTo("The folder (" + rules.resolve("tiny")
                        + ") exists already.\n    Maybe choose another name.\nNothing was written.\n");
        assertThat(add("fact-type", "Attack", "--field", "area:String").err())
                .contains(rules.resolve("tiny/vocabulary.drl") + ":", ": The declaration (Attack) exists already.");
        assertThat(add("claim", "S-1").err())
                .contains(rules.resolve("tiny/claims.yaml") + ":1:1: The claim (S-1) exists already.");
        assertThat(add("rule", "theme_raid", "--when", "Attack()").err())
                .contains(rules.resolve("tiny/theme.drl") + ":", ": The rule (theme_raid) exists already.");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aFactTypeAClaimAndARuleWithItsTestsAreAdded() throws IOException {
        tiny();
        assertThat(add("fact-type", "Market", "--field", "town:text", "--field", "stalls:Integer:stalls")
                        .exit())
                .isZero();
        assertThat(add("claim", "S-7", "--statement", "Shut markets: trouble.").exit())
                .isZero();
        assertThat(files().get("tiny/claims.yaml")).contains("encoded: no");
        assertSound();
        Cli rule = add(
                "rule",
                "market_shut",
                "--claims",
                "S-7 S-8",
                "--raises",
                "war",
                "--mechanism",
                "raid",
                "--when",
                "$m : Market( stalls<10 )",
                "--because",
                "{$m.town} has {$m.stalls} stalls");
        assertThat(rule.out().lines().limit(4))
                .containsExactly(
                        rules.resolve("tiny/market.drl") + ":1: rule",
                        rules.resolve("tiny/claims.yaml") + ":" + lineOf("tiny/claims.yaml", "- id: S-8") + ": claim",
                        rules.resolve("tiny/tests/market.yaml") + ":1: test in which it fires",
                        rules.resolve("tiny/tests/market.yaml") + ":7: test in which it stays quiet");
        assertThat(files().get("tiny/market.drl")).isEqualTo("""
                rule "market_shut"
                    @title( "TODO: the link in one sentence." )
                    @claims( "S-7 S-8" )
                    @raises( "war" ) @mechanism( "raid" )
                    @likelihood( "likely" ) @firmness( "moderate" ) @status( "experimental" )
                    @because( "{$m.town} has {$m.stalls} stalls" )
                when
                    $m : Market( stalls < 10 )
                then
                    conclude( drools );
                end
                """);
        assertThat(files().get("tiny/tests/market.yaml")).isEqualTo("""
                - name: market_shut fires
                  asOf: 2024-06-01
                  facts:
                    - {type: "Market", town: "example", stalls: 9, "on": "2024-05-01"}
                  fires:
                    - market_shut
                - name: market_shut stays quiet
                  asOf: 2024-06-01
                  facts:
                    - {type: "Market", town: "example", stalls: 10, "on": "2024-05-01"}
                  quiet:
                    - market_shut
                """);
        assertThat(files().get("tiny/claims.yaml")).doesNotContain("encoded: no");
        assertSound();
    }

    @Test
    void testsOfARuleOverAgesAreDatedSoThatItFires() throws IOException {
        tiny();
        Cli run = add(
                "rule",
                "theme_again",
                "--claims",
                "S-7",
                "--raises",
                "war",
                "--mechanism",
                "raid",
                "--when",
                "$a : Attack( age <= 30, seen.age > 3 ) $b : Attack( place != $a.place, age == $a.age - 14 )",
                "--because",
                "{$b.place} was hit {$b.age} days ago");
        assertThat(run.err()).isEmpty();
        assertThat(files().get("tiny/tests/theme.yaml"))
                .contains(
                        "place: \"example\", seen: \"2024-05-28\", \"on\": \"2024-05-02\"",
                        "place: \"other\", \"on\": \"2024-05-16\"");
        assertSound();
    }

    @Test
    void everyProblemOfARuleIsToldAtOnceAndNothingIsWritten() throws IOException {
        tiny();
        SortedMap<String, String> before = files();
        Cli run = add(
                "rule",
                "market_shut",
                "--claims",
                "X-1",
                "--raises",
                "wra",
                "--mechanism",
                "raid",
                "--likelihood",
                "often",
                "--when",
                "Attack( kiled > 3 )");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("The finding (wra) is unknown.\n    Maybe you mean (war).\n")
                .contains("The likelihood (often) is unknown.\n")
                .contains("The field (kiled) is unknown.\n    Maybe you mean (killed).\n")
                .endsWith("Nothing was written.\n");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void everyMalformedFieldIsTold() throws IOException {
        tiny();
        assertThat(add("fact-type", "Market", "--field", "town", "--field", "a:Strng", "--field", "b:String:a\"b")
                        .err())
                .contains("The field (town) is not of the form name:type or name:type:unit.")
                .contains("The type (Strng) of field (a) is unknown.")
                .contains("The field (b:String:a\"b) is not of the form");
    }

    @Test
    void aFaultyPackIsMendedFirst() throws IOException {
        TinyPack.sound()
                .with("zz.drl", TinyPack.rule("zz_x", "    Attack( kiled > 3 )"))
                .writeBelow(rules);
        Cli run = add("claim", "S-7");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains(rules.resolve("tiny/zz.drl") + ":5:").endsWith("Nothing was written.\n");
    }

    @Test
    void whatIsMissingIsMended() throws IOException {
        TinyPack.sound()
                .with(
                        "zz.drl",
                        TinyPack.rule("zz_x", "    Finding( id == \"ring\" )").replace("S-1", "S-7 S-8"))
                .writeBelow(rules);

        Cli claim = add("claim", "S-7");
        assertThat(claim.exit()).as(claim.err()).isZero();
        assertThat(claim.out())
                .endsWith("  Mend the problems that were there before (2): harbinger check " + rules.resolve("tiny")
                        + "\n");
        assertThat(files().get("tiny/claims.yaml")).contains("- id: S-7\n").doesNotContain("encoded: no");
        assertThat(add("finding", "ring").exit()).isZero();
        Cli last = add("claim", "S-8");
        assertThat(last.out()).doesNotContain("before");
        assertSound();
    }

    @Test
    void aPackWithoutRulesCanBeBegun() throws IOException {
        TinyPack.sound().without("theme.drl").with("claims.yaml", "[]\n").writeBelow(rules);

        Cli claim = add("claim", "S-1");
        assertThat(claim.exit()).as(claim.err()).isZero();
        Cli rule = add(
                "rule",
                "siege_ring",
                "--claims",
                "S-1",
                "--raises",
                "war",
                "--mechanism",
                "raid",
                "--when",
                "Attack()");
        assertThat(rule.exit()).as(rule.err()).isZero();
        assertSound();
    }

    @Test
    void whatMendsNothingIsRefusedWithTheFaults() throws IOException {
        TinyPack.sound()
                .with("zz.drl", TinyPack.rule("zz_x", "    Attack( kiled > 3 )"))
                .writeBelow(rules);

        assertThat(add("finding", "ring").err())
                .contains("tiny/zz.drl:5:13: zz_x: The field (kiled) is unknown.")
                .endsWith("Nothing was written.\n");
    }

    @Test
    void sourcesFindingsOutcomesAndEnumerationsAreAdded() throws IOException {
        tiny();
        assertThat(add("source", "MSF24", "--title", "Cholera: in camps", "--authors", "MSF")
                        .out())
                .startsWith(rules.resolve("tiny/pack.yaml") + ":10: source\n");
        assertThat(add("enum", "RouteStatus", "--doc", "Whether a road is open.", "--constants", "OPEN,CLOSED")
                        .exit())
                .isZero();
        assertThat(add("fact-type", "Route", "--field", "name:String", "--field", "status:RouteStatus")
                        .exit())
                .isZero();
        assertThat(add("finding", "shut_road", "--mechanism", "guns:Nobody dares: guns", "--mitigator", "escort")
                        .exit())
                .isZero();
        Cli outcome =
                add("outcome", "food_crisis", "--needs", "Route,Attack", "--mechanism", "price", "--leak", "0.03");
        assertThat(outcome.exit()).as(outcome.err()).isZero();

        assertThat(files().get("tiny/pack.yaml"))
                .contains("""
                          MSF24:
                            title: "Cholera: in camps"
                            authors: "MSF"
                            date: "TODO: when, such as 2024-01-01"
                            kind: "TODO: what it is, such as an analyst's report"
                            bias: "TODO: what it sees too much or too little of"
                        findings:
                        """.indent(0))
                .contains("""
                          shut_road:
                            name: "Shut road"
                            definition: "TODO: what it is, so that two people agree on it."
                            mechanisms:
                              guns: "Nobody dares: guns"
                            mitigators:
                              escort: "TODO: escort"
                        outcomes:
                        """)
                .contains(
                        "    leak: 0.03\n    needs: [Route, Attack]\n    mechanisms:\n      price: \"TODO: price\"\n    ladder:\n")
                .contains("      high: \"TODO\"\naliases:\n");
        assertThat(files().get("tiny/vocabulary.drl"))
                .contains(
                        "declare enum RouteStatus\n    @doc( \"Whether a road is open.\" )\n    OPEN, CLOSED;\nend\n");
        assertSound();
        assertThat(Cli.run("check", "--summary", rules.toString()).out()).contains(" warning  todo-left: ");
    }

    @Test
    void placesAndTalliesAreAdded() throws IOException {
        tiny();
        assertThat(add("place", "ATL", "--name", "Atlantis").out())
                .startsWith(rules.resolve("tiny/places.yaml") + ":1: place\n")
                .contains("Name it in rules: site in Place.ATL\n");
        assertThat(add("place", "ATL-N", "--name", "The North, at sea", "--in", "ATL", "--borders", "ATL")
                        .exit())
                .isZero();
        assertThat(add("fact-type", "Landing", "--event", "--field", "site:Place", "--field", "boats:Integer:boats")
                        .exit())
                .isZero();
        Cli tally = add(
                "tally",
                "LandingWave",
                "--of",
                "Landing",
                "--within",
                "30 days",
                "--where",
                "site in Place.ATL",
                "--key",
                "site",
                "--doc",
                "Landings within a month.");
        assertThat(tally.exit()).as(tally.err()).isZero();

        assertThat(files()).containsEntry("tiny/places.yaml", """
                        ATL: {names: ["Atlantis"]}
                        ATL-N: {names: ["The North, at sea"], in: "ATL", borders: ["ATL"]}
                        """);
        assertThat(files().get("tiny/vocabulary.drl")).endsWith("""
                        declare LandingWave
                            @tally( "Landing" ) @within( "30 days" ) @where( "site in Place.ATL" )
                            @doc( "Landings within a month." )
                            site : Place @key
                            count : Integer @count
                        end
                        """);
        assertSound();
        assertThat(Cli.run("list", "places", "--rules", rules.toString()).out())
                .isEqualTo("ATL    Atlantis\nATL-N  The North, at sea\n");
    }

    @Test
    void everyProblemOfATallyAndAPlaceIsTold() throws IOException {
        tiny();
        assertThat(add("tally", "wave", "--of", "Atack", "--key", "site", "--where", "place == \"A\"")
                        .err())
                .contains("The fact type (Atack) is unknown.\n    Maybe you mean (Attack).")
                .contains("The name (wave) of a tally is not in UpperCamelCase.\n    Maybe write RaidWave.")
                .contains("The text (place == \"A\") must not hold a double quote or a backslash.");
        assertThat(add("tally", "Wave", "--of", "Attack", "--key", "plase").err())
                .contains("The field (plase) of Attack is unknown.\n    Maybe you mean (place).");
        assertThat(add("place", "atl").err())
                .contains("The code (atl) of a place is not of the form of ISO 3166")
                .contains("Maybe write ATL.");
        assertThat(add("place", "ATL", "--in", "XX").err()).contains("The place (XX) is unknown.");
        assertThat(files()).doesNotContainKey("tiny/places.yaml");
    }

    @Test
    void everyProblemOfAnOutcomeIsTold() throws IOException {
        tiny();
        assertThat(add("outcome", "Food-Crisis").err())
                .contains("The id (Food-Crisis) is not in snake_case.")
                .contains("An outcome needs a mechanism, by which rules raise it.")
                .contains("An outcome needs fact types or findings that it is assessed by.\n"
                        + "    Maybe add --needs with some of [Attack, Control, Talks].\n");
        assertThat(add("outcome", "war", "--needs", "Attack", "--mechanism", "x")
                        .err())
                .contains("pack.yaml:", "The finding (war) exists already.");
        assertThat(add("enum", "routeStatus", "--constants", "open,CLOSED").err())
                .contains("The name (routeStatus) of an enumeration is not in UpperCamelCase.")
                .contains("The constant (open) is not in UPPER_SNAKE_CASE.\n    Maybe write OPEN.");
        assertThat(add("source", "S").err()).contains("pack.yaml:6:3: The source (S) exists already.");
    }

    @Test
    void factsAreFoundForAFindingThatMustReachALevel() throws IOException {
        tiny();
        Cli rule = add(
                "rule",
                "revolt_spreads",
                "--claims",
                "S-1",
                "--raises",
                "unrest",
                "--mechanism",
                "fear",
                "--when",
                "Finding( id == \"alarm\", level >= Level.HIGH )");
        assertThat(rule.out()).doesNotContain("Give the firing test");
        assertThat(Cli.run("test", rules.resolve("tiny").toString()).exit()).isZero();
    }

    @Test
    void theOnlyPackIsMeantIfNoneIsNamed() throws IOException {
        tiny();
        assertThat(in("claim", "S-7").exit()).isZero();
        assertThat(in("pack", "kivu").exit()).isZero();
        assertThat(in("claim", "S-9"))
                .isEqualTo(new Cli(
                        2,
                        "",
                        "The pack is not named, and the folder (" + rules
                                + ") holds [kivu, tiny].\nMaybe add --pack kivu.\n"));
    }

    @Test
    void anUnknownPackIsAUsageError() throws IOException {
        tiny();
        assertThat(in("claim", "S-7", "--pack", "tony"))
                .isEqualTo(new Cli(
                        2, "", "There is no pack (tony) in the folder (" + rules + ").\nMaybe use one of [tiny].\n"));
        assertThat(Cli.run("new").exit()).isEqualTo(2);
    }

    private void tiny() {
        TinyPack.sound().writeBelow(rules);
    }

    private Cli add(String... args) {
        return in(
                Stream.concat(Arrays.stream(args), Stream.of("--pack", "tiny")).toArray(String[]::new));
    }

    private Cli in(String... args) {
        List<String> all = new ArrayList<>(List.of("new"));
        all.addAll(List.of(args));
        all.addAll(List.of("--rules", rules.toString()));
        return Cli.run(all.toArray(String[]::new));
    }

    private void assertSound() {
        Cli run = Cli.run("check", rules.toString());
        assertThat(run.out().lines().filter(line -> !line.startsWith("    ")))
                .as(run.toString())
                .allMatch(line -> line.endsWith(", warning]"));
    }

    private int lineOf(String file, String line) throws IOException {
        return files().get(file).lines().toList().indexOf(line) + 1;
    }

    private SortedMap<String, String> files() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(rules)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(rules.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
