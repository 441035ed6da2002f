package dev.harbinger.fact;

import static dev.harbinger.fact.Sample.document;
import static dev.harbinger.fact.Sample.fact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Facts about places, as they are posted and merged. */
class PlaceFactTest {
    private static final Places PLACES = new Places(List.of(
            new Place("ATL", List.of("Atlantis"), null, List.of()),
            new Place("ATL-N", List.of("The North", "St. Mary (north)"), "ATL", List.of())));
    private static final FactType SIEGE = new FactType(
            "Siege",
            FactType.Kind.STATE,
            List.of(field("site", false, true), field("from", true, false)),
            null,
            new Validity(List.of(), null),
            "",
            "",
            "");
    private static final Vocabulary VOCABULARY = new Vocabulary(
            Map.of("Siege", SIEGE), Map.of(), Map.of("Nordland", "The North"), Map.of(), Map.of(), PLACES);
    private static final String EVIDENCE =
            "'occurredOn':'2021-01-01','reportedOn':'2021-01-02','reliability':'B','credibility':2";

    private static FieldType field(String name, boolean list, boolean key) {
        return new FieldType(name, new ValueType.Location(PLACES), list, key, false, null, null, null, "");
    }

    private static Reading read(String... facts) {
        PackLookup packs = new PackLookup() {
            @Override
            public Map<String, PackFacts> packs() {
                return Map.of("tajikistan", new PackFacts(VOCABULARY, Map.of("Tajikistan", List.of())));
            }

            @Override
            public @Nullable String defaultPack() {
                return "tajikistan";
            }
        };
        byte[] document = document("2021-05-01", facts).getBytes(StandardCharsets.UTF_8);
        return new FactSetReader(FactLimits.DEFAULT).read(document, packs);
    }

    private static String siege(String id, String members) {
        return fact(id, "Siege", members, EVIDENCE);
    }

    @Test
    void everyNameOfAPlaceIsItsCode() {
        Reading.Accepted read = (Reading.Accepted) read(
                siege("a", "'site':'the north'"),
                siege("b", "'site':'atl-n'"),
                siege("c", "'site':'NORDLAND'"),
                siege("d", "'site':'ATL-N','from':['Atlantis','atl','The North']"));

        assertThat(read.factSet().facts())
                .extracting(fact -> fact.values().get("site"))
                .containsOnly("ATL-N");
        assertThat(read.factSet().facts().get(3).values()).containsEntry("from", List.of("ATL", "ATL-N"));
        assertThat(new FactWeigher().weigh(read.factSet()).live()).hasSize(1);
    }

    @Test
    void anUnknownPlaceIsRefusedWithThoseThatThereAre() {
        Reading.Rejected read = (Reading.Rejected) read(siege("a", "'site':'The Noth'"), siege("b", "'from':['x']"));

        assertThat(read.problems())
                .extracting(FactProblem::pointer, FactProblem::code, FactProblem::didYouMean)
                .containsExactly(
                        tuple("/facts/0/site", "unknown-value", "The North"),
                        tuple("/facts/1/from/0", "unknown-value", null));
        assertThat(read.problems().get(0).allowed())
                .containsExactly("ATL", "Atlantis", "ATL-N", "The North", "St. Mary (north)");
    }

    @Test
    void theSchemaOffersTheNamesAndTakesThemInAnyCase() {
        JsonNode site = VocabularySchema.of(VOCABULARY, "tajikistan").at("/$defs/Siege/properties/site");
        List<String> offered = new ArrayList<>();
        site.at("/anyOf/0/enum").forEach(each -> offered.add(each.asText()));

        assertThat(offered).containsExactly("ATL", "Atlantis", "ATL-N", "The North", "St. Mary (north)");
        assertThat("st. mary (NORTH)").matches(site.at("/anyOf/1/pattern").asText());
        assertThat("stx mary (north)").doesNotMatch(site.at("/anyOf/1/pattern").asText());
    }
}
