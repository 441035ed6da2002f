package dev.harbinger.explanation;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.harbinger.belief.FindingKey;
import dev.harbinger.belief.Graded;
import dev.harbinger.belief.Level;
import dev.harbinger.fact.Fact;
import dev.harbinger.rule.Evaluation;
import dev.harbinger.rule.Outcome;
import dev.harbinger.rule.RulePack;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where an outcome stands, without its proof.
 *
 * @param id the outcome
 * @param name its name
 * @param level its level
 * @param score its score, or null if it was not assessed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Standing(
        String id, String name, Level level, @Nullable Double score) {
    /** How every outcome of a pack stands, sorted by id; the same levels and scores as the full explanation has. */
    public static List<Standing> of(RulePack pack, Collection<Fact> live, Evaluation evaluation) {
        Set<String> types = live.stream().map(fact -> fact.type().name()).collect(Collectors.toSet());
        return pack.manifest().outcomes().values().stream()
                .map(outcome -> Explainer.isAssessed(outcome, types, evaluation)
                        ? assessed(outcome, evaluation)
                        : new Standing(outcome.id().value(), outcome.finding().name(), Level.NOT_ASSESSED, null))
                .sorted(Comparator.comparing(Standing::id))
                .toList();
    }

    /** The score for arithmetic; an outcome that was not assessed has none, which counts as 0. */
    double scoreOrZero() {
        return score == null ? 0 : score;
    }

    static Standing of(OutcomeView outcome) {
        return new Standing(outcome.id(), outcome.name(), outcome.level(), outcome.score());
    }

    private static Standing assessed(Outcome outcome, Evaluation evaluation) {
        Graded graded = evaluation.findings().get(FindingKey.country(outcome.id()));
        return new Standing(
                outcome.id().value(),
                outcome.finding().name(),
                graded == null ? Level.LOW : graded.level(),
                graded == null ? 0 : graded.score().value());
    }
}
