package dev.harbinger.workshop.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnifiedDiffTest {
    @Test
    void equalTextsDifferNowhere() {
        assertThat(UnifiedDiff.of("x", "a\n", "a\n")).isEmpty();
        assertThat(UnifiedDiff.firstDifference("a\n", "a\n")).isZero();
    }

    @Test
    void theDifferenceIsOneHunkWithThreeLinesAround() {
        String before = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";
        String after = "1\n2\n3\n4\nfive\n6\nnew\n7\n8\n9\n";
        assertThat(UnifiedDiff.of("x", before, after)).isEqualTo("""
                --- x
                +++ x (formatted)
                @@ -2,8 +2,9 @@
                 2
                 3
                 4
                -5
                +five
                 6
                +new
                 7
                 8
                 9
                """);
        assertThat(UnifiedDiff.firstDifference(before, after)).isEqualTo(5);
    }

    @Test
    void aMissingLineEndIsADifference() {
        assertThat(UnifiedDiff.of("x", "a", "a\n"))
                .isEqualTo("--- x\n+++ x (formatted)\n@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+a\n");
        assertThat(UnifiedDiff.firstDifference("a", "a\n")).isEqualTo(1);
    }
}
