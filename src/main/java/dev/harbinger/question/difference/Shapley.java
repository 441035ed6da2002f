package dev.harbinger.question.difference;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Puts a total change down to the single changes, whatever their order (L. S. Shapley, A Value for n-Person Games,
 * 1953): the share of a change is its mean effect over all orders in which the changes could be made. Up to
 * {@value #EXACT} changes it is exact; with more it is the mean over a fixed set of orders, each taken forwards and
 * backwards. Either way the shares add up to the total. Stateless.
 */
public final class Shapley {
    /** The most changes for which every coalition is evaluated. */
    public static final int EXACT = 8;

    private static final long SEED = 19_531_953;

    private Shapley() {}

    /** What the changes of a coalition bring about together. */
    @FunctionalInterface
    public interface Game {
        /** The values after these changes, always as many; null if there is no time left to find out. */
        double @Nullable [] values(BitSet coalition);
    }

    /**
     * What each change brought about.
     *
     * @param method how it was found, in words
     * @param partial whether time ran out, so that fewer orders than wanted were taken
     * @param shares by change, each with a share of every value; empty if time ran out before the first order was done
     */
    public record Shares(String method, boolean partial, List<List<Double>> shares) {
        public Shares {
            shares = List.copyOf(shares);
        }
    }

    /**
     * The shares of the changes.
     *
     * @param changes how many there are
     * @param game what coalitions of them bring about; should remember what it was asked
     * @param orders how many orders to take if there are too many changes for every coalition, from 1
     */
    public static Shares of(int changes, Game game, int orders) {
        if (changes > EXACT) {
            return sampled(changes, game, orders);
        }
        Shares fallback = sampled(changes, game, 2);
        List<List<Double>> exact = exact(changes, game);
        return exact == null
                ? new Shares(fallback.method(), true, fallback.shares())
                : new Shares("Shapley value, exact over all coalitions of the changes", false, exact);
    }

    private static @Nullable List<List<Double>> exact(int changes, Game game) {
        List<double[]> values = new ArrayList<>();
        for (long mask = 0; mask < 1L << changes; mask++) {
            double[] value = game.values(BitSet.valueOf(new long[] {mask}));
            if (value == null) {
                return null;
            }
            values.add(value);
        }
        double[][] sums = new double[changes][values.get(0).length];
        for (int mask = 0; mask < values.size(); mask++) {
            for (int one = 0; one < changes; one++) {
                if ((mask & 1 << one) == 0) {
                    double weight = weight(Integer.bitCount(mask), changes);
                    add(sums[one], values.get(mask | 1 << one), values.get(mask), weight);
                }
            }
        }
        return lists(sums, 1);
    }

    /** The share of all orders in which a change comes right after those {@code before}: b!(n-b-1)!/n!. */
    private static double weight(int before, int changes) {
        double weight = 1.0 / changes;
        for (int i = 1; i <= before; i++) {
            weight *= (double) i / (changes - i);
        }
        return weight;
    }

    private static Shares sampled(int changes, Game game, int orders) {
        double[][] sums = new double[changes][];
        int done = 0;
        for (List<Integer> order : orders(changes, orders)) {
            if (!addOrder(order, game, sums)) {
                break;
            }
            done++;
        }
        String method = "Shapley value, mean over fixed orders of the changes (" + done + " of " + orders + ")";
        return new Shares(method, done < orders, done == 0 ? List.of() : lists(sums, done));
    }

    /** Adds the effects of changes made in that order, or nothing and false if there was no time for all of them. */
    private static boolean addOrder(List<Integer> order, Game game, double[][] sums) {
        List<double[]> steps = new ArrayList<>();
        BitSet coalition = new BitSet();
        for (int step = 0; step <= order.size(); step++) {
            double[] values = game.values((BitSet) coalition.clone());
            if (values == null) {
                return false;
            }
            steps.add(values);
            if (step < order.size()) {
                coalition.set(order.get(step));
            }
        }
        for (int step = 0; step < order.size(); step++) {
            int change = order.get(step);
            sums[change] = sums[change] == null ? new double[steps.get(0).length] : sums[change];
            add(sums[change], steps.get(step + 1), steps.get(step), 1);
        }
        return true;
    }

    private static List<List<Integer>> orders(int changes, int count) {
        SplittableRandom random = new SplittableRandom(SEED);
        List<Integer> order = IntStream.range(0, changes).boxed().collect(Collectors.toCollection(ArrayList::new));
        List<List<Integer>> orders = new ArrayList<>();
        while (orders.size() < count) {
            orders.add(List.copyOf(order));
            if (orders.size() < count) {
                List<Integer> backwards = new ArrayList<>(order);
                Collections.reverse(backwards);
                orders.add(backwards);
            }
            for (int i = changes - 1; i > 0; i--) {
                Collections.swap(order, i, random.nextInt(i + 1));
            }
        }
        return orders;
    }

    private static void add(double[] sum, double[] after, double[] before, double weight) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += weight * (after[i] - before[i]);
        }
    }

    private static List<List<Double>> lists(double[][] sums, int divisor) {
        List<List<Double>> lists = new ArrayList<>();
        for (double[] sum : sums) {
            List<Double> shares = new ArrayList<>();
            for (double value : sum) {
                shares.add(value / divisor);
            }
            lists.add(List.copyOf(shares));
        }
        return lists;
    }
}
