package dev.harbinger.proof.match;

import dev.harbinger.proof.Patience;

/** How far one question was worked out: what was cut short or left undone. For one question, not thread-safe. */
public final class Effort {
    private final Patience patience;
    private boolean cutShort;
    private int left;

    public Effort(Patience patience) {
        this.patience = patience;
    }

    /** Whether there is time for one more rule; if not, the rule counts as left undone. */
    public boolean isWorthWhile() {
        if (patience.hasEnded()) {
            left++;
            return false;
        }
        return true;
    }

    public boolean hasEnded() {
        return patience.hasEnded();
    }

    /** Notes that the search for the facts that come nearest to a rule ended before all were looked at. */
    public void cutShort() {
        cutShort = true;
    }

    /** Whether the answer could be otherwise with more time. */
    public boolean isPartial() {
        return cutShort || left > 0;
    }

    /** How many rules were not looked at. */
    public int left() {
        return left;
    }
}
