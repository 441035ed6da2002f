package dev.harbinger.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.harbinger.belief.Level;
import dev.harbinger.engine.EvaluationWatch;
import dev.harbinger.engine.Loaded;
import dev.harbinger.engine.PackLoader;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.fact.FactLimits;
import dev.harbinger.fact.FactSet;
import dev.harbinger.fact.FactSetReader;
import dev.harbinger.fact.PackFacts;
import dev.harbinger.fact.PackLookup;
import dev.harbinger.fact.Reading;
import dev.harbinger.proof.Case;
import dev.harbinger.proof.OutcomeView;
import dev.harbinger.rule.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pack against the levels that the documents' language asks for in thirteen dated situations. */
class ScenarioTest {
    private static final double SHARE_TO_MEET = .90;

    /** One outcome in one scenario. */
    private record Pair(Scenario scenario, OutcomeView outcome) {
        String expected() {
            return scenario.expectedOf(outcome.id());
        }

        boolean met() {
            return scenario.accepts(outcome.id(), outcome.level().name());
        }

        int stepsOff() {
            return Math.abs(
                    Level.valueOf(expected()).ordinal() - outcome.level().ordinal());
        }

        String told() {
            return "%-5s %-34s %-13s %-13s %-9s %s"
                    .formatted(
                            scenario.id(),
                            outcome.id(),
                            expected(),
                            outcome.level(),
                            outcome.score() == null ? "" : "%.3f".formatted(outcome.score()),
                            met() ? "" : "<-- missed");
        }

        String missed() {
            return scenario.id() + " " + outcome.id() + " " + outcome.level();
        }
    }

    private static List<Pair> pairs = List.of();

    @BeforeAll
    static void assessAllScenarios() {
        RuleBase base = ruleBase();
        ScenarioFacts converter = new ScenarioFacts(base.pack().vocabulary());
        pairs = Scenario.all().stream()
                .flatMap(scenario -> outcomes(base, scenario.document(converter)).stream()
                        .filter(outcome -> outcome.kind() == Outcome.Kind.WARNING)
                        .map(outcome -> new Pair(scenario, outcome)))
                .toList();
        System.out.println(table());
    }

    @Test
    void nineInTenLevelsAreThoseThatTheDocumentsAskFor() {
        long met = pairs.stream().filter(Pair::met).count();

        assertThat(met / (double) pairs.size()).as(table()).isGreaterThanOrEqualTo(SHARE_TO_MEET);
    }

    @Test
    void noLevelIsMoreThanOneOff() {
        assertThat(pairs.stream()
                        .filter(pair -> !pair.met() && pair.stepsOff() > 1)
                        .map(Pair::told))
                .isEmpty();
    }

    @Test
    void everyMissIsKnownAndHasAReason() {
        List<Scenario.Miss> known = Scenario.misses();

        assertThat(known).allSatisfy(miss -> assertThat(miss.reason()).isNotBlank());
        assertThat(pairs.stream().filter(pair -> !pair.met()).map(Pair::missed))
                .containsExactlyInAnyOrderElementsOf(known.stream()
                        .map(miss -> miss.scenario() + " " + miss.outcome() + " " + miss.level())
                        .toList());
    }

    private static String table() {
        long met = pairs.stream().filter(Pair::met).count();
        List<String> lines = new ArrayList<>();
        lines.add("%-5s %-34s %-13s %-13s %s".formatted("", "outcome", "expected", "actual", "score"));
        pairs.stream()
                .filter(pair -> !(pair.met() && pair.expected().equals("NOT_ASSESSED")))
                .map(Pair::told)
                .forEach(lines::add);
        lines.add("%d of %d pairs met; those rightly not assessed are not shown".formatted(met, pairs.size()));
        return lines.stream().collect(Collectors.joining("\n"));
    }

    private static RuleBase ruleBase() {
        Loaded loaded = PackLoader.load(Path.of("rules", "tajikistan"));
        if (loaded instanceof Loaded.Faulty faulty) {
            throw new AssertionError("The pack has faults: " + faulty.problems());
        }
        return ((Loaded.Ready) loaded).ruleBase();
    }

    private static List<OutcomeView> outcomes(RuleBase base, Map<String, Object> document) {
        return Case.of(base, read(base, document), new EvaluationWatch())
                .explanation()
                .outcomes();
    }

    private static FactSet read(RuleBase base, Map<String, Object> document) {
        PackFacts facts =
                new PackFacts(base.pack().vocabulary(), base.pack().manifest().subjects());
        Reading reading = new FactSetReader(FactLimits.DEFAULT).read(json(document), new PackLookup() {
            @Override
            public Map<String, PackFacts> packs() {
                return Map.of("tajikistan", facts);
            }

            @Override
            public String defaultPack() {
                return "tajikistan";
            }
        });
        if (reading instanceof Reading.Rejected rejected) {
            throw new AssertionError("The scenario has faults: " + rejected.problems());
        }
        return ((Reading.Accepted) reading).factSet();
    }

    private static byte[] json(Map<String, Object> document) {
        try {
            return new ObjectMapper().writeValueAsBytes(document);
        } catch (JsonProcessingException fault) {
            throw new AssertionError(fault);
        }
    }
}
