package dev.harbinger.question.sensitivity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment hangs on; every number is from a real evaluation without the facts in question.
 *
 * @param assessment the assessment, or null if the facts are not stored
 * @param facts each live fact left out in turn, those that matter most first, then by id
 * @param origins each origin left out in turn, those that matter most first, then by name
 * @param weakPoints what each level above LOW hangs on, by outcome
 * @param search how far it was looked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Sensitivity(
        @Nullable UUID assessment,
        List<LeftOut> facts,
        List<LeftOut> origins,
        List<WeakPoint> weakPoints,
        Search search) {
    public Sensitivity {
        facts = List.copyOf(facts);
        origins = List.copyOf(origins);
        weakPoints = List.copyOf(weakPoints);
    }

    /**
     * How far it was looked.
     *
     * @param partial whether time ran out before every fact and every origin was left out once
     * @param single how many facts and origins were left out, one at a time
     * @param pairs how many pairs of facts were left out together
     * @param pairsPossible how many pairs could matter: those of facts that rules stand on; 0 if no pair was needed
     * @param stopped where the search stopped, one sentence
     */
    public record Search(boolean partial, int single, int pairs, int pairsPossible, String stopped) {}
}
