package dev.harbinger.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.harbinger.belief.FindingId;
import dev.harbinger.belief.RuleId;
import dev.harbinger.explanation.Dossier;
import dev.harbinger.explanation.Patience;
import dev.harbinger.explanation.absence.GapQuestion;
import dev.harbinger.explanation.absence.GapReport;
import dev.harbinger.explanation.absence.GapText;
import dev.harbinger.explanation.absence.RuleTrials;
import dev.harbinger.explanation.absence.WhyNotAnswer;
import dev.harbinger.explanation.absence.WhyNotQuestion;
import dev.harbinger.explanation.absence.WhyNotText;
import dev.harbinger.explanation.brief.Briefing;
import dev.harbinger.explanation.brief.Page;
import dev.harbinger.explanation.brief.PageHtml;
import dev.harbinger.explanation.brief.PageMarkdown;
import dev.harbinger.explanation.graph.GraphDrawing;
import dev.harbinger.explanation.graph.ProofGraph;
import dev.harbinger.explanation.graph.ProofGraphs;
import dev.harbinger.explanation.why.Length;
import dev.harbinger.explanation.why.ProofTree;
import dev.harbinger.explanation.why.Why;
import dev.harbinger.explanation.why.WhyText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whole answers to questions about the documented situation of May 2021. Run with {@code -Dgolden.refresh=true} to
 * write them anew.
 */
class GoldenProofsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path GOLDEN = Path.of("src/test/resources/golden/questions");
    private static final Dossier MAY = Dossiers.kyrgyzClash();
    private static final FindingId SPILLOVER = new FindingId("insurgency_spillover");
    private static final FindingId OVERSTRETCH = new FindingId("capacity_overstretch");

    @ParameterizedTest
    @EnumSource
    void whySpilloverIsHigh(Length length) throws IOException {
        golden("why-insurgency_spillover-" + length + ".md", WhyText.of(ProofTree.of(MAY, SPILLOVER), length));
    }

    @Test
    void whySpilloverIsHighAsData() throws IOException {
        Why why = ProofTree.of(MAY, SPILLOVER);
        golden("why-insurgency_spillover.json", pretty(why));
    }

    @Test
    void whyOverstretchIsNotHigher() throws IOException {
        WhyNotAnswer answer = WhyNotQuestion.of(MAY, OVERSTRETCH, Patience.ENDLESS);
        golden("why-not-capacity_overstretch.md", WhyNotText.of(answer));
        golden("why-not-capacity_overstretch.json", pretty(answer));
    }

    @Test
    void whyTheRuleOnTwoFrontsDidNotFire() throws IOException {
        WhyNotAnswer answer = new RuleTrials(MAY, Patience.ENDLESS)
                .of(Objects.requireNonNull(MAY.pack().rules().get(new RuleId("overstretch_two_fronts"))));
        golden("why-not-overstretch_two_fronts.md", WhyNotText.of(answer));
        golden("why-not-overstretch_two_fronts.json", pretty(answer));
    }

    @Test
    void whatToLookForAboutSpillover() throws IOException {
        GapReport report = GapQuestion.of(MAY, SPILLOVER, Patience.ENDLESS);
        golden("gaps-insurgency_spillover.md", GapText.of(report));
        golden("gaps-insurgency_spillover.json", pretty(report));
    }

    @Test
    void whatToLookFor() throws IOException {
        golden("gaps.md", GapText.of(GapQuestion.of(MAY, null, Patience.ENDLESS)));
    }

    @Test
    void theBriefing() throws IOException {
        Page page = Briefing.of(MAY, Patience.ENDLESS);
        golden("brief.md", PageMarkdown.of(page));
        golden("brief.html", PageHtml.of(page));
    }

    @Test
    void theGraph() throws IOException {
        ProofGraph graph = ProofGraphs.of(MAY);
        golden("graph.dot", GraphDrawing.dot(graph));
        golden("graph.mmd", GraphDrawing.mermaid(graph));
    }

    private static void golden(String name, String answer) throws IOException {
        Path golden = GOLDEN.resolve(name);
        if (Boolean.getBoolean("golden.refresh")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, answer);
        }
        assertThat(answer)
                .as("the answer %s; if it should change, run with -Dgolden.refresh=true", name)
                .isEqualTo(Files.readString(golden));
    }

    private static String pretty(Object answer) throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return JSON.writer(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines))
                        .writeValueAsString(JSON.readTree(AssessmentJson.writeAnswer(answer)))
                + "\n";
    }
}
