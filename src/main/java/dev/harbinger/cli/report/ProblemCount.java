package dev.harbinger.cli.report;

import dev.harbinger.rule.RuleProblem.Severity;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How many problems of one kind there are.
 *
 * @param severity how bad they are
 * @param code the kind
 * @param count how many, at least 1
 * @param where the rules that they are about, and the files of those that are about no rule, each once, in order
 */
public record ProblemCount(Severity severity, String code, int count, List<String> where) {
    private static final int FEW = 6;

    public ProblemCount {
        where = List.copyOf(where);
    }

    /** One entry a kind, errors first, then the most frequent. */
    public static List<ProblemCount> of(List<LocatedProblem> problems) {
        Map<String, List<LocatedProblem>> byCode =
                problems.stream().collect(Collectors.groupingBy(LocatedProblem::code));
        return byCode.values().stream()
                .map(ProblemCount::ofOneKind)
                .sorted(Comparator.comparing(ProblemCount::severity)
                        .thenComparing(ProblemCount::count, Comparator.reverseOrder())
                        .thenComparing(ProblemCount::code))
                .toList();
    }

    private static ProblemCount ofOneKind(List<LocatedProblem> problems) {
        LocatedProblem first = problems.get(0);
        List<String> where = problems.stream()
                .map(problem -> problem.subject() == null ? problem.file() : problem.subject())
                .distinct()
                .sorted()
                .toList();
        return new ProblemCount(first.severity(), first.code(), problems.size(), where);
    }

    /** Writes one line a kind. */
    public static void write(List<ProblemCount> counts, PrintWriter out) {
        counts.forEach(count -> out.printf(
                Locale.ROOT,
                "%5d %-8s %s: %s%n",
                count.count,
                count.severity.name().toLowerCase(Locale.ROOT),
                count.code,
                count.places()));
    }

    private String places() {
        String first = where.stream().limit(FEW).collect(Collectors.joining(", "));
        return where.size() > FEW ? first + " and " + (where.size() - FEW) + " more" : first;
    }
}
