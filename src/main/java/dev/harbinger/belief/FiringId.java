package dev.harbinger.belief;

/** Names one firing of a rule within an assessment: the rule id, followed by {@code #n} from the second firing on. */
public record FiringId(String value) implements Comparable<FiringId> {
    @Override
    public int compareTo(FiringId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
