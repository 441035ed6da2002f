package dev.harbinger.belief;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Facts of which so many are needed: what asks for k of them is as well supported as the k-th best (METHOD.md §2).
 *
 * @param facts in any order; many firings may share one list
 * @param least how many, 1 or more
 */
public record Counted(List<FactId> facts, int least) {
    public Counted {
        facts = List.copyOf(facts);
    }

    /** Any one of the facts is enough. */
    public static Counted anyOf(List<FactId> facts) {
        return new Counted(facts, 1);
    }

    /** The fact by which it is supported, of equals the first by id; null if there are too few. */
    public @Nullable FactId deciding(Function<FactId, Support> supports) {
        return facts.stream()
                .sorted(Comparator.comparingDouble(
                                (FactId fact) -> -supports.apply(fact).value())
                        .thenComparing(Comparator.naturalOrder()))
                .skip(least - 1L)
                .findFirst()
                .orElse(null);
    }

    /** Between 0 and 1; 0 if there are too few. */
    double support(Function<FactId, Support> supports) {
        FactId fact = deciding(supports);
        return fact == null ? 0 : supports.apply(fact).value();
    }
}
