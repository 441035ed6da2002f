package dev.harbinger.question.contrast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harbinger.belief.Argument;
import dev.harbinger.belief.FindingId;
import dev.harbinger.belief.FindingKey;
import dev.harbinger.belief.Graded;
import dev.harbinger.belief.Level;
import dev.harbinger.belief.Support;
import dev.harbinger.proof.Case;
import dev.harbinger.proof.CaseFixtures;
import dev.harbinger.question.Asking;
import dev.harbinger.question.Identity;
import dev.harbinger.question.contrast.Contrast.Basis;
import dev.harbinger.rule.Firing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContrastQuestionTest {
    private static final Case MAY = CaseFixtures.kyrgyzClash();

    private static Contrast contrast(Case asked, String outcome) {
        Asking asking =
                Asking.unhurried(asked, new Identity(null, Instant.EPOCH)).about(outcome);
        return new ContrastQuestion().answer(asking);
    }

    private static Case posted(String name) {
        try {
            byte[] facts = Files.readAllBytes(Path.of("facts/tajikistan", name + ".json"));
            return CaseFixtures.of(CaseFixtures.tajikistan(), facts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void threeSentencesSayWhereItStandsWhatItRestsOnAndWhatIsMissing() {
        assertThat(contrast(MAY, "interstate_conflict_tj_kg").sentences())
                .containsExactly(
                        "Conflict with Kyrgyzstan is ELEVATED with a score of 0.678 for Tajikistan as of 2 May 2021.",
                        "It would be GUARDED (0.278) without kyrgyz_clash (The dispute reached use of force);"
                                + " so it would without one other firing.",
                        "It is not HIGH because the score is 0.678; HIGH begins at 0.800.");
        assertThat(contrast(MAY, "insurgency_spillover").sentences().get(2))
                .isEqualTo("It is not CRITICAL because \"Insurgents hold ground\" is not shown.");
    }

    @Test
    void aLevelThatNoSingleFiringCarriesNamesTheFewest() {
        Contrast.Lower lower =
                Objects.requireNonNull(contrast(MAY, "capacity_overstretch").lower());
        assertThat(lower.level()).isEqualTo(Level.LOW);
        assertThat(lower.without())
                .extracting(Basis::rule)
                .containsExactly("afghan_fighting_near_border", "border_ja_adjacent");
        assertThat(lower.otherSets()).isEqualTo(3);
        assertThat(lower.partial()).isFalse();
    }

    /** Leaves out every firing and every pair of firings in turn, and grades all findings anew. */
    @ParameterizedTest
    @ValueSource(strings = {"2021-05-kyrgyz-clash", "2021-05-counterfactual-redress"})
    void noSmallerSetDoes(String factSet) {
        Case asked = posted(factSet);
        for (FindingId outcome : asked.pack().manifest().outcomes().keySet()) {
            Contrast.Lower lower = contrast(asked, outcome.value()).lower();
            if (lower == null) {
                assertThat(asked.level(outcome)).as(outcome.value()).isLessThanOrEqualTo(Level.LOW);
            } else {
                assertThat(level(asked, outcome, ids(lower)))
                        .as(outcome.value())
                        .isEqualTo(lower.level());
                assertThat(smallest(asked, outcome))
                        .as(outcome.value())
                        .isEqualTo(Math.min(3, lower.without().size()));
            }
        }
    }

    @Test
    void anOutcomeThatWasNotAssessedSaysSo() {
        Contrast contrast = contrast(MAY, "csto_intervention");
        assertThat(contrast.level()).isEqualTo(Level.NOT_ASSESSED);
        assertThat(contrast.lower()).isNull();
        assertThat(contrast.sentences().get(0)).contains(" has no level for Tajikistan as of 2 May 2021: ");
    }

    @Test
    void aSearchWithoutTimeDoesNotPretendToHaveLooked() {
        Optional<FewestFirings.Found> found =
                FewestFirings.below(MAY, new FindingId("capacity_overstretch"), Level.GUARDED, () -> true);
        assertThat(found).isEmpty();
    }

    private static Set<String> ids(Contrast.Lower lower) {
        return lower.without().stream().map(Basis::id).collect(Collectors.toSet());
    }

    /** 1 if one firing does, 2 if two do, else 3. */
    private static int smallest(Case asked, FindingId outcome) {
        List<String> all = asked.evaluation().firings().stream()
                .map(firing -> firing.argument().id().value())
                .toList();
        Level level = asked.level(outcome);
        if (all.stream().anyMatch(one -> level(asked, outcome, Set.of(one)).compareTo(level) < 0)) {
            return 1;
        }
        boolean two = all.stream()
                .flatMap(one ->
                        all.stream().filter(other -> other.compareTo(one) > 0).map(other -> Set.of(one, other)))
                .anyMatch(pair -> level(asked, outcome, pair).compareTo(level) < 0);
        return two ? 2 : 3;
    }

    private static Level level(Case asked, FindingId outcome, Set<String> without) {
        List<Argument> rest = asked.evaluation().firings().stream()
                .map(Firing::argument)
                .filter(argument -> !without.contains(argument.id().value()))
                .toList();
        Graded graded =
                asked.network().grade(rest, id -> support(asked, id.value())).get(FindingKey.country(outcome));
        return graded == null ? Level.LOW : graded.level();
    }

    private static Support support(Case asked, String id) {
        return asked.facts().live().stream()
                .filter(fact -> fact.id().value().equals(id))
                .findFirst()
                .orElseThrow()
                .support();
    }
}
