package dev.harbinger.cli.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.harbinger.fact.FactProblem;
import dev.harbinger.fact.HarmlessText;
import dev.harbinger.rule.RuleProblem;
import dev.harbinger.rule.RuleProblem.Severity;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a file, as every report shows it.
 *
 * @param file path as the user may open it, with forward slashes
 * @param line from 1, or 0 for the whole file
 * @param column from 1, or 0 for the whole line
 * @param subject the rule or the JSON pointer that it is about, or null
 * @param code stable name of the kind of problem, which {@code explain} knows
 * @param text what is wrong, in one sentence
 * @param advice what may help, a sentence that starts with "Maybe", or null
 * @param severity how bad it is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"file", "line", "column", "severity", "code", "subject", "text", "advice"})
public record LocatedProblem(
        String file,
        int line,
        int column,
        @Nullable String subject,
        String code,
        String text,
        @Nullable String advice,
        Severity severity) {
    private static final int FEW = 12;

    public LocatedProblem {
        // A name with a line end would begin a line of the report.
        file = HarmlessText.of(file);
    }

    /** A problem of a file of a pack. */
    public static LocatedProblem of(Path pack, RuleProblem problem) {
        String file = problem.position().file();
        return new LocatedProblem(
                slashes(file.isEmpty() ? pack : pack.resolve(file)),
                problem.position().line(),
                problem.position().column(),
                problem.rule(),
                problem.code(),
                problem.text(),
                problem.advice(),
                problem.severity());
    }

    /**
     * A problem of a JSON document.
     *
     * @param file what the document is called
     * @param places the document's places
     */
    public static LocatedProblem of(String file, JsonPlaces places, FactProblem problem) {
        JsonPlaces.Place place = places.of(problem.pointer());
        return new LocatedProblem(
                file,
                place.line(),
                place.column(),
                problem.pointer().isEmpty() ? null : problem.pointer(),
                problem.code(),
                problem.text(),
                advice(problem.didYouMean(), problem.allowed()),
                Severity.ERROR);
    }

    private static @Nullable String advice(@Nullable String meant, List<String> allowed) {
        if (meant != null) {
            return "Maybe you mean (" + meant + ").";
        }
        return allowed.isEmpty() || allowed.size() > FEW ? null : "Maybe use one of " + allowed + ".";
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
