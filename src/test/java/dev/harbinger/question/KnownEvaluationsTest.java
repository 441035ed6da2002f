package dev.harbinger.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harbinger.engine.EvaluationWatch;
import dev.harbinger.engine.Loaded;
import dev.harbinger.engine.PackLoader;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.pack.ShortFacts;
import dev.harbinger.proof.Case;
import dev.harbinger.proof.CaseFixtures;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which sets of facts rules can tell apart. */
class KnownEvaluationsTest {
    private static final Path PACK = Path.of("src/test/resources/dev/harbinger/engine/packs/words");
    private static final RuleBase BASE = ((Loaded.Ready) PackLoader.load(PACK)).ruleBase();
    private static final String RAID =
            "{type: Raid, area: Soum, target: civilians, killed: %s, village: %s, \"on\": \"%s\"}";
    private static final String PRICE = "{type: Price, market: M, year: 2026, perKilo: %s, \"on\": \"2026-05-02\"}";

    @Test
    void aValueForWhichNoRuleAsksIsNotDiscerned() {
        assertThat(evaluations(List.of(siege("2020-01-01")), List.of(siege("2020-06-01"))))
                .isEqualTo(1);
    }

    @Test
    void whatTalliesReckonWithIsDiscerned() {
        assertThat(evaluations(List.of(raid(3, "A", "02")), List.of(raid(4, "A", "02"))))
                .isEqualTo(2);
        assertThat(evaluations(List.of(raid(3, "A", "02")), List.of(raid(3, "B", "02"))))
                .isEqualTo(2);
    }

    @Test
    void whatIsComparedWithOtherFactsIsDiscerned() {
        assertThat(evaluations(List.of(PRICE.formatted(2)), List.of(PRICE.formatted(3))))
                .isEqualTo(2);
        assertThat(evaluations(List.of(raid(3, "A", "02")), List.of(raid(3, "A", "03"))))
                .as("raids are compared by their age")
                .isEqualTo(2);
    }

    private static String siege(String since) {
        return "{type: Siege, area: Soum, intensity: low, since: \"" + since + "\", \"on\": \"2026-05-02\"}";
    }

    private static String raid(int killed, String village, String day) {
        return RAID.formatted(killed, village, "2026-05-" + day);
    }

    private static int evaluations(List<String> facts, List<String> others) {
        Case whole = asked(facts);
        KnownEvaluations known = new KnownEvaluations(whole);
        Case other = asked(others);
        assertThat(known.of(other.facts().live(), new EvaluationWatch()).findings())
                .isEqualTo(other.evaluation().findings());
        return known.evaluations();
    }

    private static Case asked(List<String> facts) {
        return CaseFixtures.of(BASE, ShortFacts.document(BASE, "2026-05-31", facts));
    }
}
