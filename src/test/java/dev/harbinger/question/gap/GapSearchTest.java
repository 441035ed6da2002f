package dev.harbinger.question.gap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.harbinger.belief.Level;
import dev.harbinger.engine.EvaluationWatch;
import dev.harbinger.engine.Loaded;
import dev.harbinger.engine.PackLoader;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.fact.Fact;
import dev.harbinger.fact.FactLimits;
import dev.harbinger.fact.FactSetReader;
import dev.harbinger.fact.FactType;
import dev.harbinger.fact.FieldType;
import dev.harbinger.fact.PackFacts;
import dev.harbinger.fact.PackLookup;
import dev.harbinger.fact.Reading;
import dev.harbinger.fact.SampleValue;
import dev.harbinger.proof.Case;
import dev.harbinger.proof.OutcomeStanding;
import dev.harbinger.proof.Patience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what gaps promise against what comes, and what moves a level against what gaps name, on every shipped set. */
class GapSearchTest {
    /** Facts made up for each set; more by {@code -Dharbinger.random.gaps=300}. */
    private static final int RANDOM_FACTS = Integer.getInteger("harbinger.random.gaps", 25);

    private static final int[] NUMBERS = {5, 20, 50, 200};
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, RuleBase> BASES =
            Map.of("cholera", base("cholera"), "tajikistan", base("tajikistan"));

    private static RuleBase base(String pack) {
        return ((Loaded.Ready) PackLoader.load(Path.of("rules", pack))).ruleBase();
    }

    static Stream<Path> sets() throws IOException {
        List<Path> sets = new ArrayList<>();
        for (String pack : new TreeSet<>(BASES.keySet())) {
            try (Stream<Path> files = Files.list(Path.of("facts", pack))) {
                sets.addAll(files.filter(file -> file.toString().endsWith(".json"))
                        .sorted()
                        .toList());
            }
        }
        return sets.stream();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void gapsPromiseWhatComesAndNameWhateverMovesALevel(Path file) throws IOException {
        ObjectNode document = (ObjectNode) JSON.readTree(Files.readAllBytes(file));
        Case asked = evaluated(document);
        GapReport report = GapSearch.of(asked, null, Patience.ENDLESS);
        List<Gap> gaps = Stream.concat(report.raising().stream(), report.lowering().stream())
                .toList();
        Random random = new Random(20261128);

        assertThat(gaps).isNotEmpty();
        for (int i = 0; i < RANDOM_FACTS; i++) {
            assertComesAsPromised(document, gaps.get(random.nextInt(gaps.size())));
        }
        for (int i = 0; i < RANDOM_FACTS; i++) {
            ObjectNode fact = fact(asked, random);
            assertIsNamed(asked, evaluated(with(document, List.of(fact))), fact, gaps);
        }
    }

    private static void assertComesAsPromised(ObjectNode document, Gap gap) {
        List<JsonNode> facts = gap.wanted().stream()
                .<JsonNode>map(Wanted::example)
                .filter(Objects::nonNull)
                .toList();
        ObjectNode later = gap.until() == null
                ? with(document, facts)
                : document.deepCopy().put("asOf", gap.until().toString());
        Case then = evaluated(later);
        for (GapEffect effect : gap.effects()) {
            assertThat(then.standings())
                    .as("%s", facts)
                    .filteredOn(standing -> standing.id().equals(effect.outcome()))
                    .singleElement()
                    .satisfies(standing -> {
                        assertThat(standing.level()).isEqualTo(effect.to());
                        assertThat(standing.scoreOrZero()).isEqualTo(effect.score());
                    });
        }
    }

    /** Whether a single fact of that type is named that moves the outcome's level as far or farther. */
    private static void assertIsNamed(Case before, Case after, ObjectNode fact, List<Gap> gaps) {
        for (int i = 0; i < before.standings().size(); i++) {
            OutcomeStanding then = before.standings().get(i);
            Level now = after.standings().get(i).level();
            if (then.level() != now) {
                assertThat(gaps)
                        .as("%s moves %s from %s to %s", fact, then.id(), then.level(), now)
                        .anyMatch(gap -> gap.wanted().size() == 1
                                && gap.wanted()
                                        .get(0)
                                        .factType()
                                        .equals(fact.path("type").asText())
                                && gap.effects().stream()
                                        .anyMatch(effect -> effect.outcome().equals(then.id())
                                                && isAsFar(then.level(), now, effect.to())));
            }
        }
    }

    private static boolean isAsFar(Level from, Level to, Level named) {
        return to.compareTo(from) > 0 ? named.compareTo(to) >= 0 : named.compareTo(to) <= 0;
    }

    private static Case evaluated(ObjectNode document) {
        String pack = document.path("pack").asText("tajikistan");
        RuleBase base = Objects.requireNonNull(BASES.get(pack));
        PackFacts facts =
                new PackFacts(base.pack().vocabulary(), base.pack().manifest().subjects());
        Reading reading = new FactSetReader(FactLimits.DEFAULT).read(bytes(document), PackLookup.only(pack, facts));
        if (reading instanceof Reading.Accepted accepted) {
            return Case.of(base, accepted.factSet(), new EvaluationWatch());
        }
        throw new AssertionError(reading.toString());
    }

    private static byte[] bytes(ObjectNode document) {
        return document.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static ObjectNode with(ObjectNode document, List<? extends JsonNode> facts) {
        ObjectNode more = document.deepCopy();
        facts.forEach(((ArrayNode) more.path("facts"))::add);
        return more;
    }

    /** A fact of any type with any values that it takes, among them those of facts that are known. */
    private static ObjectNode fact(Case asked, Random random) {
        List<FactType> types = List.copyOf(asked.pack().vocabulary().types().values());
        FactType type = types.get(random.nextInt(types.size()));
        ObjectNode fact = JSON.createObjectNode().put("id", "made-up").put("type", type.name());
        for (FieldType field : type.fields()) {
            if (field.required() || random.nextInt(3) > 0) {
                JsonNode value = value(asked, type, field, random);
                fact.set(field.name(), field.list() ? JSON.createArrayNode().add(value) : value);
            }
        }
        fact.putObject("evidence")
                .put("occurredOn", asked.factSet().asOf().toString())
                .put("origin", "somebody")
                .put("reliability", "A")
                .put("credibility", 1);
        return fact;
    }

    private static JsonNode value(Case asked, FactType type, FieldType field, Random random) {
        LocalDate day = asked.factSet().asOf().minusDays(random.nextInt(60));
        List<JsonNode> values = new ArrayList<>(SampleValue.some(field, day.toString()));
        for (Fact fact : asked.liveOf(type.name())) {
            Object known = fact.values().get(field.name());
            if (known != null && !field.list()) {
                values.add(SupposedFact.json(known));
            }
        }
        if (values.get(0).isNumber()) {
            for (int number : NUMBERS) {
                if ((field.min() == null || number >= field.min()) && (field.max() == null || number <= field.max())) {
                    values.add(JSON.getNodeFactory().numberNode(number));
                }
            }
        }
        return values.get(random.nextInt(values.size()));
    }
}
