package dev.harbinger.belief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.harbinger.belief.Contribution.Lowers;
import dev.harbinger.belief.Contribution.Raises;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the worked cases of METHOD.md, from reports to level. */
class GoldenCasesTest {
    private static final FindingId OUTCOME = new FindingId("outcome");

    @TestFactory
    Stream<DynamicTest> workedCasesComeOutExact() throws IOException {
        try (InputStream golden = GoldenCasesTest.class.getResourceAsStream("golden.json")) {
            JsonNode cases = new ObjectMapper().readTree(Objects.requireNonNull(golden));
            assertThat(cases).hasSize(6);
            return elements(cases)
                    .map(each -> DynamicTest.dynamicTest(each.get("name").asText(), () -> check(each)));
        }
    }

    private static void check(JsonNode golden) {
        Map<FactId, Support> supports = supports(golden);
        JsonNode expected = golden.get("expect");

        expected.get("indicators").fields().forEachRemaining(indicator -> {
            Support support = supports.get(new FactId(indicator.getKey()));
            assertThat(support.value())
                    .isCloseTo(indicator.getValue().get("support").asDouble(), within(1e-6));
            assertThat(support.conflict())
                    .isCloseTo(indicator.getValue().get("conflict").asDouble(), within(1e-6));
        });

        Graded graded = grade(golden, supports);
        assertThat(graded.score().value()).isEqualTo(expected.get("score").asDouble());
        assertThat(graded.level()).isEqualTo(Level.valueOf(expected.get("level").asText()));
        assertClose(shares(graded), expected.get("shares"), 1e-4);
        assertClose(effects(graded), expected.get("mitigation"), 1e-6 / 2);
    }

    private static Graded grade(JsonNode golden, Map<FactId, Support> supports) {
        FindingSpec spec = new FindingSpec(OUTCOME, golden.get("leak").asDouble(), LevelPolicy.SCORE_ONLY);
        BeliefNetwork network = new BeliefNetwork(List.of(List.of(spec)));
        List<Argument> arguments =
                elements(golden.get("claims")).map(GoldenCasesTest::argument).toList();
        return network.grade(arguments, supports::get).get(FindingKey.country(OUTCOME));
    }

    private static Map<FactId, Support> supports(JsonNode golden) {
        Map<FactId, Support> supports = new TreeMap<>();
        LocalDate asOf = LocalDate.parse(golden.get("asOf").asText());
        golden.get("reports").fields().forEachRemaining(fact -> {
            JsonNode halfLife = golden.get("halfLifeDays").path(fact.getKey());
            Integer halfLifeDays = halfLife.isNumber() ? halfLife.asInt() : null;
            List<WeighedReport> reports = new ArrayList<>();
            fact.getValue().forEach(report -> reports.add(report(report, asOf, halfLifeDays)));
            supports.put(new FactId(fact.getKey()), Support.of(reports));
        });
        return supports;
    }

    private static WeighedReport report(JsonNode report, LocalDate asOf, Integer halfLifeDays) {
        AdmiraltyGrade grade = new AdmiraltyGrade(
                Reliability.valueOf(report.get("reliability").asText()),
                report.get("credibility").asInt());
        long age =
                ChronoUnit.DAYS.between(LocalDate.parse(report.get("occurredOn").asText()), asOf);
        boolean supports = report.get("standing").asText().equals("reported");
        double weight = grade.weight() * Decay.factor(age, halfLifeDays);
        return new WeighedReport("f1", report.get("origin").asText(), supports, weight, grade, null);
    }

    private static Argument argument(JsonNode claim) {
        String id = claim.get("id").asText();
        EstimativeWord word = EstimativeWord.valueOf(upper(claim.get("word")));
        Firmness firmness = Firmness.valueOf(upper(claim.get("firmness")));
        return new Argument(
                new FiringId(id),
                new RuleId(id),
                FindingKey.country(OUTCOME),
                contribution(claim),
                Math.min(word.probability() * firmness.factor(), .97),
                elements(claim.get("when"))
                        .map(JsonNode::asText)
                        .map(FactId::new)
                        .toList(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Contribution contribution(JsonNode claim) {
        if (claim.get("kind").asText().equals("raises")) {
            return new Raises(new MechanismId(claim.get("mechanism").asText()));
        }
        Set<MechanismId> targets = elements(claim.get("targets"))
                .map(JsonNode::asText)
                .map(MechanismId::new)
                .collect(Collectors.toSet());
        return new Lowers(new MitigatorId(claim.get("family").asText()), targets);
    }

    private static Map<String, Double> shares(Graded graded) {
        return graded.score().mechanisms().stream()
                .collect(Collectors.toMap(each -> each.id().value(), MechanismScore::share));
    }

    private static Map<String, Double> effects(Graded graded) {
        return graded.score().mitigators().stream()
                .collect(Collectors.toMap(each -> each.family().value(), MitigatorScore::effect));
    }

    private static void assertClose(Map<String, Double> actual, JsonNode expected, double tolerance) {
        assertThat(actual).hasSize(expected.size());
        expected.fields()
                .forEachRemaining(field -> assertThat(actual.get(field.getKey()))
                        .as(field.getKey())
                        .isCloseTo(field.getValue().asDouble(), within(tolerance)));
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static String upper(JsonNode word) {
        return word.asText().toUpperCase(Locale.ROOT);
    }
}
