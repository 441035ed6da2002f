package dev.harbinger.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.harbinger.belief.FindingId;
import dev.harbinger.belief.RuleId;
import dev.harbinger.proof.Case;
import dev.harbinger.proof.CaseFixtures;
import dev.harbinger.proof.Patience;
import dev.harbinger.question.AnswerJson;
import dev.harbinger.question.Asking;
import dev.harbinger.question.Form;
import dev.harbinger.question.Identity;
import dev.harbinger.question.Page;
import dev.harbinger.question.PageHtml;
import dev.harbinger.question.PageMarkdown;
import dev.harbinger.question.brief.BriefQuestion;
import dev.harbinger.question.contrast.ContrastQuestion;
import dev.harbinger.question.gap.GapReport;
import dev.harbinger.question.gap.GapSearch;
import dev.harbinger.question.gap.GapText;
import dev.harbinger.question.graph.GraphDrawing;
import dev.harbinger.question.graph.ProofGraph;
import dev.harbinger.question.graph.ProofGraphs;
import dev.harbinger.question.why.Length;
import dev.harbinger.question.why.ProofTree;
import dev.harbinger.question.why.Why;
import dev.harbinger.question.why.WhyText;
import dev.harbinger.question.whynot.HigherLevels;
import dev.harbinger.question.whynot.RuleTrials;
import dev.harbinger.question.whynot.WhyNotAnswer;
import dev.harbinger.question.whynot.WhyNotText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
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
    private static final Case MAY = CaseFixtures.kyrgyzClash();
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
        WhyNotAnswer answer = HigherLevels.of(MAY, OVERSTRETCH, Patience.ENDLESS);
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
    void whySpilloverIsHighAndNotElevated() throws IOException {
        Asking asking = Asking.unhurried(MAY, new Identity(null, Instant.EPOCH)).about(SPILLOVER.value());
        ContrastQuestion question = new ContrastQuestion();
        golden("contrast-insurgency_spillover.md", question.text(question.answer(asking), Form.MARKDOWN, asking));
        golden("contrast-insurgency_spillover.json", pretty(question.answer(asking)));
    }

    @Test
    void whatToLookForAboutSpillover() throws IOException {
        GapReport report = GapSearch.of(MAY, SPILLOVER, Patience.ENDLESS);
        golden("gaps-insurgency_spillover.md", GapText.of(report));
        golden("gaps-insurgency_spillover.json", pretty(report));
    }

    @Test
    void whatToLookFor() throws IOException {
        golden("gaps.md", GapText.of(GapSearch.of(MAY, null, Patience.ENDLESS)));
    }

    @Test
    void theBriefing() throws IOException {
        Page page = new BriefQuestion().answer(Asking.unhurried(MAY, new Identity(null, Instant.EPOCH)));
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
                        .writeValueAsString(JSON.readTree(AnswerJson.write(answer)))
                + "\n";
    }
}
