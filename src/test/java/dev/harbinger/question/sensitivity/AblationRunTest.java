package dev.harbinger.question.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.harbinger.engine.EvaluationWatch;
import dev.harbinger.fact.FactSet;
import dev.harbinger.fact.PostedFact;
import dev.harbinger.proof.Case;
import dev.harbinger.proof.CaseFixtures;
import dev.harbinger.proof.OutcomeStanding;
import dev.harbinger.question.KnownEvaluations;
import dev.harbinger.question.difference.Difference;
import dev.harbinger.question.difference.OutcomeChange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is not evaluated anew must be as if it were. */
class AblationRunTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path MAY = Path.of("facts/tajikistan/2021-05-kyrgyz-clash.json");

    static Stream<Path> factSets() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("facts/tajikistan"))) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("factSets")
    void everyFactAndOriginLeftOutIsAsInAFullEvaluation(Path factSet) {
        Case whole = examined(read(factSet));
        AblationRun leavingOut = new AblationRun(whole);
        List<Omission> all = new ArrayList<>(leavingOut.facts());
        all.addAll(leavingOut.origins());
        for (Omission omission : all) {
            LeftOut quick = leavingOut.without(omission, new EvaluationWatch());
            assertThat(quick).as(omission.name()).isEqualTo(inFull(whole, omission));
        }
    }

    @Test
    void oneOfManyLikeFactsIsAsInAFullEvaluation() throws IOException {
        ObjectNode set = (ObjectNode) JSON.readTree(read(MAY));
        ArrayNode facts = set.withArray("facts");
        for (int i = 0; i < 6; i++) {
            ObjectNode copy = facts.path(11).deepCopy();
            copy.put("id", "more-" + i);
            ((ObjectNode) copy.path("evidence"))
                    .put("eventKey", "event-" + i % 3)
                    .put("reliability", i % 2 == 0 ? "A" : "C");
            facts.add(copy);
        }
        Case whole = examined(JSON.writeValueAsBytes(set));
        AblationRun leavingOut = new AblationRun(whole);
        List<Omission> single = leavingOut.facts();
        List<LeftOut> quick = single.stream()
                .map(one -> leavingOut.without(one, new EvaluationWatch()))
                .toList();
        assertThat(quick)
                .isEqualTo(single.stream().map(one -> inFull(whole, one)).toList());
    }

    @Test
    void factsThatRulesCannotTellApartAreEvaluatedOnce() throws IOException {
        ObjectNode set = (ObjectNode) JSON.readTree(read(MAY));
        ArrayNode facts = set.withArray("facts");
        for (int i = 0; i < 20; i++) {
            ObjectNode copy = facts.path(11).deepCopy();
            copy.put("id", "more-" + i);
            ((ObjectNode) copy.path("evidence")).put("eventKey", "event-" + i);
            facts.add(copy);
        }
        Case whole = examined(JSON.writeValueAsBytes(set));
        KnownEvaluations known = new KnownEvaluations(whole);
        whole.facts()
                .live()
                .forEach(out -> known.of(
                        whole.facts().live().stream()
                                .filter(fact -> !fact.equals(out))
                                .toList(),
                        new EvaluationWatch()));
        assertThat(known.evaluations()).isLessThanOrEqualTo(whole.facts().live().size() - 19);
    }

    private static LeftOut inFull(Case whole, Omission omission) {
        Set<String> out = Set.copyOf(omission.postedIds());
        FactSet set = whole.factSet();
        List<PostedFact> rest =
                set.facts().stream().filter(fact -> !out.contains(fact.id())).toList();
        FactSet left = new FactSet(set.pack(), set.subject(), set.asOf(), rest);
        List<OutcomeStanding> after =
                Case.of(whole.base(), left, new EvaluationWatch()).standings();
        return omission.with(OutcomeChange.between(Difference.standings(whole.explanation()), after));
    }

    private static Case examined(byte[] factSet) {
        return CaseFixtures.of(CaseFixtures.tajikistan(), factSet);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
