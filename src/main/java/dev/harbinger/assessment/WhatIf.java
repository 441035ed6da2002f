package dev.harbinger.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.harbinger.explanation.Difference;
import dev.harbinger.fact.FactProblem;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came of asking what if the facts were others. */
public sealed interface WhatIf {
    /**
     * Both answers, under the rules of the assessment's day.
     *
     * @param assessment the assessment that was asked about, or null if its facts are not stored
     * @param stored id of the assessment of the changed facts, or null if it was not kept
     * @param before the answer to the facts as they are
     * @param after the answer to the changed facts
     * @param difference what changed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answered(
            @Nullable UUID assessment,
            @Nullable UUID stored,
            AnswerLine before,
            AnswerLine after,
            Difference difference)
            implements WhatIf {
        /** The same, naming the assessments. */
        Answered of(UUID asked, @Nullable UUID kept) {
            return new Answered(asked, kept, before, after, difference);
        }
    }

    /** The changes were refused; names every problem, with pointers into the request. */
    record Refused(List<FactProblem> problems) implements WhatIf {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
