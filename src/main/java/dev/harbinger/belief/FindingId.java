package dev.harbinger.belief;

/** Names a finding, which is a concept that rules conclude; an outcome is a finding that the pack warns about. */
public record FindingId(String value) implements Comparable<FindingId> {
    @Override
    public int compareTo(FindingId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
