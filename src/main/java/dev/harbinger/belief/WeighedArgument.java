package dev.harbinger.belief;

import java.util.Comparator;
import java.util.List;

/**
 * An argument that counts. Orders by falling strength, so that the one that counts comes first; ties by rule id, then
 * firing id.
 *
 * @param argument the argument
 * @param strength s = force * a (METHOD.md §2), between 0 and 1
 */
record WeighedArgument(Argument argument, double strength) implements Comparable<WeighedArgument> {
    private static final Comparator<WeighedArgument> ORDER = Comparator.comparingDouble(WeighedArgument::strength)
            .reversed()
            .thenComparing(weighed -> weighed.argument.rule())
            .thenComparing(weighed -> weighed.argument.id());

    @Override
    public int compareTo(WeighedArgument other) {
        return ORDER.compare(this, other);
    }

    Contribution contribution() {
        return argument.contribution();
    }

    static List<FiringId> firings(List<WeighedArgument> arguments) {
        return arguments.stream().map(weighed -> weighed.argument.id()).toList();
    }
}
