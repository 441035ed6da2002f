package dev.harbinger.assessment;

import dev.harbinger.fact.FactProblem;
import dev.harbinger.question.AnswerJson;
import dev.harbinger.question.assess.Assessment;
import dev.harbinger.question.assess.Trend;
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

        /** An answer, written as JSON. */
        static Accepted of(Assessment assessment) {
            return new Accepted(assessment, AnswerJson.write(assessment));
        }

        /** The same with its trend. */
        Accepted with(Trend moved) {
            return new Accepted(assessment, json, moved);
        }

        /** The answer with its trend as JSON, as clients see it. */
        public byte[] shown() {
            return TrendMember.beside(json, trend == null ? null : AnswerJson.write(trend));
        }
    }

    /** It was refused; names every problem, in document order. */
    record Rejected(List<FactProblem> problems) implements AssessmentResult {
        public Rejected {
            problems = List.copyOf(problems);
        }
    }
}
