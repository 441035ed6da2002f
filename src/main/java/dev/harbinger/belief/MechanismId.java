package dev.harbinger.belief;

/** Names a causal route to a finding; unique within the finding. */
public record MechanismId(String value) implements Comparable<MechanismId> {
    @Override
    public int compareTo(MechanismId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
