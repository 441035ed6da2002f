package dev.harbinger.reload.candidate;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.harbinger.belief.Level;
import dev.harbinger.workshop.compare.Comparison;
import dev.harbinger.workshop.compare.PackChange;
import java.util.List;

/**
 * What a candidate would have answered otherwise than the pack in force. Counts begin anew whenever either changes.
 *
 * @param live digest of the pack in force
 * @param candidate digest of the candidate
 * @param changes what is otherwise in the candidate and may bear on levels
 * @param compared fact sets that both have assessed
 * @param levelChanges those of them in which a level changes
 * @param scoreChanges those in which only scores change
 * @param unreadable fact sets that the candidate does not understand
 * @param skipped fact sets that were not tried, as too many waited
 * @param stopped fact sets that took the candidate too long
 * @param moves how often which outcome changed from which level to which, most often first
 * @param recent the last fact sets in which a level changed, newest first
 * @param refused the last fact sets that the candidate does not understand, newest first
 */
public record CandidateReport(
        String live,
        String candidate,
        List<PackChange> changes,
        long compared,
        long levelChanges,
        long scoreChanges,
        long unreadable,
        long skipped,
        long stopped,
        List<Move> moves,
        List<Comparison.Assessed> recent,
        List<Comparison.Unreadable> refused) {
    public CandidateReport {
        changes = List.copyOf(changes);
        moves = List.copyOf(moves);
        recent = List.copyOf(recent);
        refused = List.copyOf(refused);
    }

    /**
     * A change of level.
     *
     * @param outcome the outcome
     * @param from its level by the pack in force
     * @param to its level by the candidate
     * @param times in how many fact sets
     */
    public record Move(
            String outcome,
            @JsonProperty("from") Level from,
            @JsonProperty("to") Level to,
            long times) {}
}
