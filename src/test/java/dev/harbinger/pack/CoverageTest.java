package dev.harbinger.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harbinger.engine.Loaded;
import dev.harbinger.engine.PackLoader;
import dev.harbinger.rule.Coverage;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The default pack keeps encoding what its documents claim. */
class CoverageTest {
    private static final Coverage COVERAGE =
            Coverage.of(((Loaded.Ready) PackLoader.load(Path.of("rules", "tajikistan")))
                    .ruleBase()
                    .pack());

    @Test
    void everyClaimOfTheSixDocumentsIsInTheCatalogueOnce() {
        assertThat(COVERAGE.claims()).isEqualTo(308);
        assertThat(COVERAGE.bySource()).containsOnlyKeys("CTG21", "ICG11", "MAM24", "NEE16", "RES23", "TRT21");
    }

    @Test
    void everyEncodedClaimIsCited() {
        assertThat(COVERAGE.cited()).isEqualTo(COVERAGE.encoded());
    }

    @Test
    void whatLeadsToWhatIsEncodedButForWhatHasAReason() {
        assertThat(COVERAGE.byKind())
                .containsEntry("causal", new Coverage.Count(117, 105, 105))
                .containsEntry("conditional_forecast", new Coverage.Count(75, 70, 70))
                .containsEntry("precedent", new Coverage.Count(12, 12, 12));
    }

    @Test
    void whatIsNotEncodedSaysWhy() {
        assertThat(COVERAGE.notEncoded())
                .hasSize(COVERAGE.claims() - COVERAGE.encoded())
                .allSatisfy(claim -> assertThat(claim.reason()).isNotBlank());
    }
}
