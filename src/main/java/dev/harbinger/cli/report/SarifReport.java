package dev.harbinger.cli.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.harbinger.rule.ProblemCode;
import dev.harbinger.rule.RuleProblem.Severity;
import java.io.PrintWriter;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes problems in the Static Analysis Results Interchange Format, SARIF 2.1.0 (OASIS). */
final class SarifReport {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SarifReport() {}

    static void write(List<LocatedProblem> problems, PrintWriter out) {
        ObjectNode log = JSON.objectNode()
                .put(
                        "$schema",
                        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
                .put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver").put("name", "Harbinger");
        ArrayNode rules = driver.putArray("rules");
        problems.stream()
                .map(LocatedProblem::code)
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(code -> describe(code, rules.addObject().put("id", code)));
        run.put("columnKind", "utf16CodeUnits");
        ArrayNode results = run.putArray("results");
        problems.forEach(problem -> results.add(result(problem)));
        JsonReport.write(log, out);
    }

    /** Gives a rule its page, so that who reads the log elsewhere need not have the tool at hand. */
    private static void describe(String id, ObjectNode rule) {
        ProblemCode code = ProblemCode.of(id);
        if (code != null) {
            rule.putObject("shortDescription").put("text", code.summary());
            rule.putObject("help").put("text", code.page()).put("markdown", code.page());
            rule.putObject("defaultConfiguration").put("level", level(code.severity()));
        }
    }

    private static String level(Severity severity) {
        return severity == Severity.WARNING ? "warning" : "error";
    }

    private static ObjectNode result(LocatedProblem problem) {
        ObjectNode result = JSON.objectNode().put("ruleId", problem.code()).put("level", level(problem.severity()));
        String subject = problem.subject() == null ? "" : problem.subject() + ": ";
        String advice = problem.advice() == null ? "" : "\n" + problem.advice();
        result.putObject("message").put("text", subject + problem.text() + advice);
        ObjectNode physical = result.putArray("locations").addObject().putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", problem.file());
        if (problem.line() > 0) {
            ObjectNode region = physical.putObject("region").put("startLine", problem.line());
            if (problem.column() > 0) {
                region.put("startColumn", problem.column());
            }
        }
        return result;
    }
}
