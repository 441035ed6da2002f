package dev.harbinger.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harbinger.rule.MermaidGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Keeps the page of the causal graph in step with the rules; {@code -Dgolden.refresh=true} writes it anew. */
class CausalGraphPageTest {
    private static final Path PAGE = Path.of("rules/tajikistan/GRAPH.md");

    @Test
    void thePageShowsTheRulesAsTheyAre() throws IOException {
        String page = new MermaidGraph(Situation.ruleBase().pack()).page();
        if (Boolean.getBoolean("golden.refresh")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).as("run with -Dgolden.refresh=true").isEqualTo(page);
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
