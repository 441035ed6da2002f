package dev.harbinger.workshop.mutation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * Which mutants the tests of a pack notice.
 *
 * @param possible how many mutants the chosen rules have
 * @param chosen how many of them were to be tried; the choice depends on the mutants alone, never on chance
 * @param tried how many were; fewer than chosen only if the time was over
 * @param killed how many a test noticed
 * @param refused how many the checks of packs refuse, so that no test is needed
 * @param survivors those that no test noticed, by place
 */
public record MutationReport(int possible, int chosen, int tried, int killed, int refused, List<Mutant> survivors) {
    private static final int TENTHS = 1_000;
    private static final int HUNDRED = 100;

    public MutationReport {
        survivors = List.copyOf(survivors);
    }

    /** The share of killed among killed and surviving, in percent with one decimal, never rounded up. */
    @JsonProperty
    public String percent() {
        int judged = killed + survivors.size();
        int tenths = judged == 0 ? TENTHS : (int) ((long) killed * TENTHS / judged);
        return tenths / 10 + "." + tenths % 10;
    }

    /** Whether the exact share reaches a threshold in percent. */
    public boolean reaches(double threshold) {
        return (double) killed * HUNDRED >= threshold * (killed + survivors.size());
    }
}
