package dev.harbinger.question.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapleyTest {
    @Test
    void twoChangesThatOnlyWorkTogetherShareAlikeAndAThirdThatDoesNothingGetsNothing() {
        Shapley.Shares shares =
                Shapley.of(3, coalition -> new double[] {coalition.get(0) && coalition.get(1) ? 1 : 0}, 2);
        assertThat(shares.shares()).containsExactly(List.of(.5), List.of(.5), List.of(0.0));
        assertThat(shares.partial()).isFalse();
        assertThat(shares.method()).contains("exact");
    }

    @Test
    void threeChangesHaveTheSharesOfTheTextbook() {
        // The glove game: one left glove (0) and two right ones (1, 2); a pair is worth 1.
        Shapley.Shares shares =
                Shapley.of(3, coalition -> new double[] {coalition.get(0) && coalition.cardinality() > 1 ? 1 : 0}, 2);
        assertThat(shares.shares().get(0).get(0)).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(shares.shares().get(1).get(0)).isCloseTo(1.0 / 6, within(1e-12));
        assertThat(shares.shares().get(2).get(0)).isCloseTo(1.0 / 6, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 8, 9, 20, 70})
    void sharesAddUpToTheTotal(int changes) {
        for (long seed = 0; seed < 20; seed++) {
            Shapley.Game game = new Arbitrary(seed);
            Shapley.Shares shares = Shapley.of(changes, game, 6);
            BitSet all = new BitSet();
            all.set(0, changes);
            for (int value = 0; value < 2; value++) {
                int at = value;
                double sum =
                        shares.shares().stream().mapToDouble(one -> one.get(at)).sum();
                assertThat(sum).isCloseTo(game.values(all)[at] - game.values(new BitSet())[at], within(1e-9));
            }
        }
    }

    @Test
    void withoutTimeForEveryCoalitionTheAnswerIsPartialAndStillAddsUp() {
        int[] left = {12};
        Shapley.Game hasty = coalition -> left[0]-- > 0 ? new double[] {coalition.cardinality()} : null;
        Shapley.Shares shares = Shapley.of(10, hasty, 6);
        assertThat(shares.partial()).isTrue();
        assertThat(shares.shares()).hasSize(10).allMatch(one -> one.get(0) == 1);
        assertThat(shares.method()).contains("(1 of 6)");
    }

    @Test
    void withoutAnyTimeThereAreNoShares() {
        Shapley.Shares shares = Shapley.of(3, coalition -> null, 2);
        assertThat(shares.partial()).isTrue();
        assertThat(shares.shares()).isEmpty();
    }

    /** Values that depend on the coalition in no simple way, the same whenever asked. */
    private record Arbitrary(long seed) implements Shapley.Game {
        @Override
        public double[] values(BitSet coalition) {
            SplittableRandom random = new SplittableRandom(seed * 31 + coalition.hashCode());
            return new double[] {random.nextDouble(), random.nextInt(6)};
        }
    }
}
