package dev.harbinger.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harbinger.engine.PackFolders;
import dev.harbinger.engine.PackLoader;
import dev.harbinger.rule.MermaidGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps the page of the causal graph in step with the rules; {@code -Dgolden.refresh=true} writes it anew. */
class CausalGraphPageTest {
    static List<Path> packs() {
        return PackFolders.under(Path.of("rules"));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void thePageShowsTheRulesAsTheyAre(Path pack) throws IOException {
        Path file = pack.resolve("GRAPH.md");
        String page =
                new MermaidGraph(Objects.requireNonNull(PackLoader.check(pack).pack())).page();
        if (Boolean.getBoolean("golden.refresh")) {
            Files.writeString(file, page);
        }
        assertThat(Files.readString(file)).as("run with -Dgolden.refresh=true").isEqualTo(page);
    }

    @Test
    void everyOutcomeHasItsPicture() {
        String page = new MermaidGraph(Situation.ruleBase().pack()).page();
        assertThat(page.split("```mermaid"))
                .hasSize(Situation.ruleBase().pack().manifest().outcomes().size() + 1);
        assertThat(page)
                .contains("tajiks_excluded -->|\"exclusion, patron_gone, recruiter\"| iskp_recruitment_afghan_tajiks")
                .contains("nrf_sanctuary -.->|\"kin_support\"| iskp_recruitment_afghan_tajiks")
                .contains("state_forces_clash ==>|\"gate\"| tj_taliban_confrontation")
                .contains("militant_recruitment([\"")
                .doesNotContain("cokin_support_withdrawn -.->");
    }
}
