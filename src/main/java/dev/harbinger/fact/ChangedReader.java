package dev.harbinger.fact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads changed fact sets with every check of posted ones, and tells problems at the places of the request. */
final class ChangedReader {
    private static final Pattern POINTER = Pattern.compile("/facts/(\\d{1,9})(/.*)?", Pattern.DOTALL);

    private final FactLimits limits;
    private final PackLookup packs;

    ChangedReader(FactLimits limits, PackLookup packs) {
        this.limits = limits;
        this.packs = packs;
    }

    /** The document with the changes of the request; the document itself had no fault. */
    ChangeReading read(ObjectNode document, JsonNode request) {
        ProblemLog asked = new ProblemLog();
        FactChanges changes = new FactChanges(document, limits.maxTextLength(), asked);
        changes.apply(request);
        ProblemLog found = new ProblemLog();
        FactSet factSet = new DocumentReader(limits, packs, found).read(document);
        List<FactProblem> problems = new ArrayList<>(asked.all());
        found.all().forEach(problem -> problems.add(placed(problem, changes.facts())));
        return factSet != null && problems.isEmpty()
                ? new ChangeReading.Accepted(factSet, document.toString().getBytes(StandardCharsets.UTF_8))
                : new ChangeReading.Rejected(problems);
    }

    private static FactProblem placed(FactProblem problem, List<ChangedFact> facts) {
        Matcher matcher = POINTER.matcher(problem.pointer());
        if (!matcher.matches()) {
            return problem;
        }
        String index = matcher.group(1);
        ChangedFact fact = facts.get(Integer.parseInt(index));
        String text = problem.text().replace("facts[" + index + "]", fact.name());
        return new FactProblem(
                fact.pointer(orEmpty(matcher.group(2))),
                problem.code(),
                text,
                problem.value(),
                problem.allowed(),
                problem.didYouMean());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
