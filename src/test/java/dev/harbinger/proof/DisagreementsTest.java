package dev.harbinger.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harbinger.fact.Notice;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisagreementsTest {
    private static final Case MAY = CaseFixtures.kyrgyzClash();

    @Test
    void aPairOfClaimsIsToldOnce() {
        Disagreements disagreements = new Disagreements(MAY.pack());
        assertThat(disagreements.against("CTG21-61")).contains("NEE16-32");
        assertThat(disagreements.against("NEE16-32")).doesNotContain("CTG21-61");
        assertThat(disagreements.against("CTG21-61")).isEmpty();
    }

    @Test
    void anAssessmentSaysWhoHoldsWhatAndWhoTheOpposite() {
        assertThat(MAY.explanation().notices())
                .filteredOn(notice -> notice.code() == Notice.Code.DOCUMENTS_DISAGREE)
                .extracting(Notice::text)
                .doesNotHaveDuplicates()
                .contains(
                        "Disputed: CTG21-54 holds that \"The leading Islamic party was declared terrorist after an alleged coup,"
                                + " and about ten of its leaders were tried in secret without evidence being shown\";"
                                + " NEE16-17 holds the opposite.");
    }

    @Test
    void severalHoldOneThing() {
        assertThat(new Disagreements(MAY.pack()).sentence(List.of("CTG21-55", "CTG21-07"), List.of("A", "B")))
                .startsWith("Disputed: CTG21-55, CTG21-07 hold that \"Religious")
                .endsWith("; A, B hold the opposite.");
    }
}
