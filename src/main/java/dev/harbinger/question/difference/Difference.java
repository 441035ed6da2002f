package dev.harbinger.question.difference;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.harbinger.proof.Explanation;
import dev.harbinger.proof.FiringView;
import dev.harbinger.proof.OutcomeStanding;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one answer says otherwise than another.
 *
 * @param outcomes every outcome, by falling size of the change of its score, then by id
 * @param firingsGained rules that fired only for the second answer, in its order
 * @param firingsLost rules that fired only for the first answer, in its order
 * @param findingsGained findings that only the second answer has, by id and area
 * @param findingsLost findings that only the first answer has, by id and area
 */
public record Difference(
        List<OutcomeChange> outcomes,
        List<FiringLine> firingsGained,
        List<FiringLine> firingsLost,
        List<FindingLine> findingsGained,
        List<FindingLine> findingsLost) {
    public Difference {
        outcomes = List.copyOf(outcomes);
        firingsGained = List.copyOf(firingsGained);
        firingsLost = List.copyOf(firingsLost);
        findingsGained = List.copyOf(findingsGained);
        findingsLost = List.copyOf(findingsLost);
    }

    /**
     * A rule that fired.
     *
     * @param rule the rule
     * @param because its sentence, filled with the values that it matched
     * @param facts ids of the posted facts that it matched, sorted
     */
    public record FiringLine(String rule, String because, List<String> facts) {
        public FiringLine {
            facts = List.copyOf(facts);
        }
    }

    /**
     * A finding that was concluded.
     *
     * @param finding the finding
     * @param name its name
     * @param area the area that it is judged for, or null for the country
     * @param score its score
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FindingLine(
            String finding, String name, @Nullable String area, double score) {}

    /** What the second answer says otherwise than the first. */
    public static Difference between(Explanation before, Explanation after) {
        return new Difference(
                OutcomeChange.between(standings(before), standings(after)),
                firings(after, before),
                firings(before, after),
                findings(after, before),
                findings(before, after));
    }

    /** Levels and scores of an answer, in its order. */
    public static List<OutcomeStanding> standings(Explanation explanation) {
        return explanation.outcomes().stream().map(OutcomeStanding::of).toList();
    }

    private static List<FiringLine> firings(Explanation of, Explanation butNotOf) {
        return onlyIn(of.firings(), butNotOf.firings(), Difference::match).stream()
                .map(firing -> new FiringLine(firing.rule(), firing.because(), firing.facts()))
                .toList();
    }

    private static List<FindingLine> findings(Explanation of, Explanation butNotOf) {
        return onlyIn(of.findings(), butNotOf.findings(), finding -> List.of(finding.id(), areaOf(finding.area())))
                .stream()
                .map(finding -> new FindingLine(finding.id(), finding.name(), finding.area(), finding.score()))
                .sorted(Comparator.comparing(FindingLine::finding).thenComparing(line -> areaOf(line.area())))
                .toList();
    }

    /** A firing is the same in both answers if the same rule matched the same facts and findings for the same area. */
    private static List<Object> match(FiringView firing) {
        return List.of(
                firing.rule(),
                firing.facts(),
                firing.findings(),
                areaOf(firing.concludes().area()));
    }

    private static <T> List<T> onlyIn(List<T> all, List<T> others, Function<T, List<? extends Object>> key) {
        Set<Object> known = others.stream().map(key).collect(Collectors.toSet());
        return all.stream().filter(one -> !known.contains(key.apply(one))).toList();
    }

    private static String areaOf(@Nullable String area) {
        return area == null ? "" : area;
    }
}
