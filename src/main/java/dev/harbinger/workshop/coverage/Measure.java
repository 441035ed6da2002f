package dev.harbinger.workshop.coverage;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * How many things of one kind the tests cover.
 *
 * @param name what is counted
 * @param covered how many are covered
 * @param total how many there are
 * @param uncovered the others, in the order of the pack
 */
public record Measure(String name, int covered, int total, List<Uncovered> uncovered) {
    private static final int TENTHS = 1_000;
    private static final int HUNDRED = 100;

    public Measure {
        uncovered = List.copyOf(uncovered);
    }

    static Measure of(String name, int total, List<Uncovered> uncovered) {
        return new Measure(name, total - uncovered.size(), total, uncovered);
    }

    /** The share in percent with one decimal, never rounded up; 100.0 if there is nothing to cover. */
    @JsonProperty
    public String percent() {
        int tenths = total == 0 ? TENTHS : (int) ((long) covered * TENTHS / total);
        return tenths / 10 + "." + tenths % 10;
    }

    /** Whether the exact share reaches a threshold in percent. */
    public boolean reaches(double threshold) {
        return total == 0 || (double) covered * HUNDRED >= threshold * total;
    }
}
