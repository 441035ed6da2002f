package dev.harbinger.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClaimsReaderTest {
    private static final Map<String, Source> SOURCES =
            Map.of("AB21", new Source("AB21", "A paper", "Its author", "2021", "report", ""));

    private final List<RuleProblem> problems = new ArrayList<>();

    private Map<String, Claim> read(String... claims) {
        return new ClaimsReader(SOURCES, problems::add).read(String.join("\n", claims));
    }

    private static String claim(String id, String... members) {
        String common = "- {id: %s, source: AB21, paragraph: para 1, statement: One thing leads to another., "
                + "strength: may, kind: causal%s}";
        return common.formatted(id, members.length == 0 ? "" : ", " + String.join(", ", members));
    }

    @Test
    void aMergedClaimIsFoundUnderEachOfItsIds() {
        Map<String, Claim> claims = read(claim("AB21-1", "also: [AB21-7]"), claim("AB21-2"));

        assertThat(problems).isEmpty();
        assertThat(claims.keySet()).containsExactly("AB21-1", "AB21-7", "AB21-2");
        assertThat(claims.get("AB21-7")).isSameAs(claims.get("AB21-1"));
        assertThat(claims.get("AB21-1").also()).containsExactly("AB21-7");
    }

    @Test
    void anIdThatIsAlsoMergedElsewhereIsADuplicate() {
        read(claim("AB21-1", "also: [AB21-2]"), claim("AB21-2"));

        assertThat(problems).extracting(RuleProblem::code).containsExactly("duplicate-claim");
        assertThat(problems.get(0).text()).isEqualTo("The claim (AB21-2) is given twice.");
    }

    @Test
    void aClaimMayContradictOneThatWasMerged() {
        Map<String, Claim> claims = read(claim("AB21-1", "also: [AB21-7]"), claim("AB21-2", "contradicts: [AB21-7]"));

        assertThat(problems).isEmpty();
        assertThat(claims.get("AB21-2").contradicts()).containsExactly("AB21-7");
    }

    @Test
    void anUnknownContradictionIsReportedOnceAlthoughTheClaimHasTwoIds() {
        read(claim("AB21-1", "also: [AB21-7]", "contradicts: [AB21-9]"));

        assertThat(problems).extracting(RuleProblem::code).containsExactly("unknown-claim");
    }
}
