package dev.harbinger.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.harbinger.fact.FactProblem;
import dev.harbinger.rule.RuleProblem;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One of the things that are wrong with a request.
 *
 * @param pointer JSON pointer into the body, empty for the whole body; null if it is about a parameter
 * @param parameter name of the parameter, or null if it is about the body
 * @param code stable name of the kind of fault: lower-case words joined by hyphens
 * @param detail what is wrong, naming the value
 * @param value the offending value, or null
 * @param allowed the values that would do; empty if they cannot be listed
 * @param didYouMean the allowed value nearest to the one given, or null
 * @param place where it stands in a file, or null if it is not about one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One of the things that are wrong with a request.")
public record Fault(
        @Schema(description = "JSON pointer (RFC 6901) into the body", examples = "/facts/3/status") @Nullable
        String pointer,

        @Schema(description = "name of the query or path parameter", examples = "minLevel") @Nullable
        String parameter,

        @Schema(description = "stable name of the kind of fault", examples = "unknown-value")
        String code,

        @Schema(description = "what is wrong, one sentence") String detail,

        @Schema(
                description = "the offending value; a text is cut short if it is long",
                anyOf = {String.class, Double.class, Boolean.class})
        @Nullable
        Object value,

        @Schema(description = "the values that would do") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<String> allowed,

        @Schema(description = "the allowed value nearest to the one given") @Nullable
        String didYouMean,

        @Schema(description = "where it stands in a file of a pack") @Nullable
        FilePlace place) {
    public Fault {
        allowed = List.copyOf(allowed);
    }

    /** A fault that is not about a file. */
    public Fault(
            @Nullable String pointer,
            @Nullable String parameter,
            String code,
            String detail,
            @Nullable Object value,
            List<String> allowed,
            @Nullable String didYouMean) {
        this(pointer, parameter, code, detail, value, allowed, didYouMean, null);
    }

    /** A fault of a pack, at its place; the advice follows the detail on a line of its own. */
    public static Fault of(RuleProblem problem) {
        String detail = problem.advice() == null ? problem.text() : problem.text() + "\n" + problem.advice();
        return new Fault(null, null, problem.code(), detail, null, List.of(), null, FilePlace.of(problem));
    }

    /** A fault of a fact set. */
    public static Fault of(FactProblem problem) {
        return new Fault(
                problem.pointer(),
                null,
                problem.code(),
                problem.text(),
                problem.value(),
                problem.allowed(),
                problem.didYouMean());
    }
}
