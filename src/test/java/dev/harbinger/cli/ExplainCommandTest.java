package dev.harbinger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harbinger.rule.ProblemCode;
import org.junit.jupiter.api.Test;

class ExplainCommandTest {
    @Test
    void thePageOfACodeIsPrinted() {
        assertThat(Cli.run("explain", "cross-join")).isEqualTo(new Cli(0, ProblemCode.CROSS_JOIN.page(), ""));
        assertThat(Cli.run("explain", "cross-join").out()).startsWith("# cross-join (error)\n\n## What\n");
    }

    @Test
    void aCodeOfFactsMayHaveItsUnderscores() {
        assertThat(Cli.run("explain", "unknown-value").out()).isEqualTo(ProblemCode.UNKNOWN_VALUE.page());
    }

    @Test
    void withoutACodeAllAreListed() {
        Cli run = Cli.run("explain");
        assertThat(run.exit()).isZero();
        assertThat(run.out().lines()).hasSize(ProblemCode.values().length);
        assertThat(run.out().lines().map(line -> line.replaceAll(" +", " ")))
                .contains(
                        "missing-file error A file that every pack must have is missing.",
                        "unused-source warning A source has no claims.");
    }

    @Test
    void anUnknownCodeIsAUsageErrorWithAdvice() {
        assertThat(Cli.run("explain", "cross-jion"))
                .isEqualTo(new Cli(2, "", "The code (cross-jion) is unknown.\nMaybe you mean (cross-join).\n"));
        assertThat(Cli.run("explain", "zzz").err())
                .isEqualTo("The code (zzz) is unknown.\nMaybe run harbinger explain for all of them.\n");
    }

    @Test
    void theCompletionScriptOffersTheCodes() {
        assertThat(Cli.run("completion").out()).contains("\"unreadable-file\"").contains("\"cross-join\"");
    }
}
