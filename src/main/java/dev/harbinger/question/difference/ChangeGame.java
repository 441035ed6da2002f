package dev.harbinger.question.difference;

import dev.harbinger.engine.EvaluationWatch;
import dev.harbinger.fact.FactSet;
import dev.harbinger.fact.PostedFact;
import dev.harbinger.proof.Case;
import dev.harbinger.proof.OutcomeStanding;
import dev.harbinger.proof.Patience;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates coalitions of changes: the first fact set with these changes made and no others. Remembers what it was
 * asked. For one thread.
 */
final class ChangeGame implements Shapley.Game {
    private final ChangeGroups groups;
    private final BothReadings readings;
    private final EvaluationWatch watch;
    private final Patience patience;
    private final Map<BitSet, double[]> known = new HashMap<>();

    ChangeGame(ChangeGroups groups, BothReadings readings, EvaluationWatch watch, Patience patience) {
        this.groups = groups;
        this.readings = readings;
        this.watch = watch;
        this.patience = patience;
    }

    /** How many coalitions were evaluated. */
    int evaluations() {
        return known.size();
    }

    @Override
    public double @Nullable [] values(BitSet coalition) {
        double[] values = known.get(coalition);
        if (values == null && !patience.hasEnded()) {
            values = evaluate(coalition);
            known.put((BitSet) coalition.clone(), values);
        }
        return values;
    }

    private double[] evaluate(BitSet coalition) {
        Side side = isMade(Change.Kind.RULES, coalition) ? readings.newRules() : readings.oldRules();
        LocalDate day = (isMade(Change.Kind.TIME, coalition) ? readings.to() : readings.from())
                .factSet()
                .asOf();
        List<OutcomeStanding> standings =
                Case.of(side.base(), factSet(coalition, side, day), watch).standings();
        double[] values = new double[2 * readings.outcomes().size()];
        for (OutcomeStanding standing : standings) {
            int at = readings.outcomes().indexOf(standing.id());
            values[at] = standing.score() == null ? 0 : standing.score();
            values[readings.outcomes().size() + at] = standing.level().ordinal();
        }
        return values;
    }

    private FactSet factSet(BitSet coalition, Side side, LocalDate day) {
        List<PostedFact> facts = new ArrayList<>();
        Set<String> moving = groups.facts().stream()
                .flatMap(List::stream)
                .map(FactChange::id)
                .collect(Collectors.toSet());
        side.after().values().stream()
                .filter(fact -> !moving.contains(fact.id()))
                .forEach(facts::add);
        for (int group = 0; group < groups.facts().size(); group++) {
            for (FactChange change : groups.facts().get(group)) {
                (coalition.get(group) ? change.after(side, day) : change.before(side, day)).ifPresent(facts::add);
            }
        }
        FactSet to = readings.to().factSet();
        return new FactSet(to.pack(), to.subject(), day, facts);
    }

    /** Whether the change was made; what did not change counts as made. */
    private boolean isMade(Change.Kind kind, BitSet coalition) {
        int at = groups.indexOf(kind);
        return at < 0 || coalition.get(at);
    }
}
