package dev.harbinger.belief;

/** Names a family of mitigating influences on a finding; unique within the finding. */
public record MitigatorId(String value) implements Comparable<MitigatorId> {
    @Override
    public int compareTo(MitigatorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
