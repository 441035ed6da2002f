package dev.harbinger.belief;

/**
 * Names one fact of a fact set after its reports were merged.
 *
 * @param value the smallest id, in code point order, under which a report of the fact was posted
 */
public record FactId(String value) implements Comparable<FactId> {
    @Override
    public int compareTo(FactId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
