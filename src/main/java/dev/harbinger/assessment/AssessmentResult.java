package dev.harbinger.assessment;

import dev.harbinger.explanation.Trend;
import dev.harbinger.fact.FactProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a posted fact set. */
public sealed interface AssessmentResult {
    /**
     * It was assessed, and kept if that was asked for.
     *
     * @param assessment the answer
     * @param json the answer in full as JSON, the bytes that are kept and compared
     * @param trend how it moved since the assessment before; null if it is not kept or there is none
     */
    record Accepted(
            Assessment assessment, byte[] json, @Nullable Trend trend) implements AssessmentResult {
        /** An answer without trend. */
        Accepted(Assessment assessment, byte[] json) {
            this(assessment, json, null);
        }

        /** The same with its trend. */
        Accepted with(Trend moved) {
            return new Accepted(assessment, json, moved);
        }

        /** The answer with its trend as JSON, as clients see it. */
        public byte[] shown() {
            return AssessmentJson.withTrend(json, trend == null ? null : AssessmentJson.writeAnswer(trend));
        }
    }

    /** It was refused; names every problem, in document order. */
    record Rejected(List<FactProblem> problems) implements AssessmentResult {
        public Rejected {
            problems = List.copyOf(problems);
        }
    }
}
