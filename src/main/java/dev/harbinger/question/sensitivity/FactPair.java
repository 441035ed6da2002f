package dev.harbinger.question.sensitivity;

import dev.harbinger.fact.Fact;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two facts to be left out together.
 *
 * @param first the one with the smaller id
 * @param second the other
 * @param rank the lower, the sooner the pair is tried
 */
record FactPair(Fact first, Fact second, int rank) implements Comparable<FactPair> {
    private static final Comparator<FactPair> ORDER = Comparator.comparingInt(FactPair::rank)
            .thenComparing(pair -> pair.first.id())
            .thenComparing(pair -> pair.second.id());

    static FactPair of(Fact first, Fact second, List<String> ranking) {
        boolean alike = first.type().name().equals(second.type().name());
        int rank = alike
                ? -1
                : ranking.indexOf(first.id().value())
                        + ranking.indexOf(second.id().value());
        return new FactPair(first, second, rank);
    }

    String name() {
        return first.id().value() + " " + second.id().value();
    }

    List<String> postedIds() {
        return Stream.concat(first.postedIds().stream(), second.postedIds().stream())
                .sorted()
                .toList();
    }

    @Override
    public int compareTo(FactPair other) {
        return ORDER.compare(this, other);
    }
}
