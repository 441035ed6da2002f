package dev.harbinger.assessment;

import dev.harbinger.explanation.LeftOut;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Who does the evaluations of a question. */
interface Crew {
    /** What was done in time, in the order asked. */
    CompletionStage<List<LeftOut>> without(List<Omission> all, LeavingOut leavingOut);
}
