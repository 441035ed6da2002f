package dev.harbinger.explanation.absence;

import dev.harbinger.belief.Adjustment.Kind;
import dev.harbinger.belief.Condition;
import dev.harbinger.belief.FindingId;
import dev.harbinger.belief.Graded;
import dev.harbinger.belief.Level;
import dev.harbinger.belief.LevelPolicy;
import dev.harbinger.explanation.Dossier;
import dev.harbinger.explanation.OutcomeView;
import dev.harbinger.explanation.Patience;
import dev.harbinger.rule.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Finds what keeps an outcome from the levels above its own (METHOD.md §4). */
public final class WhyNotQuestion {
    private static final double MILLIONTHS = 1e6;
    private static final int DEPTH = 2;

    private final Dossier dossier;
    private final Effort effort;
    private final RuleTrials trials;
    private final Outcome outcome;
    private final OutcomeView view;

    private WhyNotQuestion(Dossier dossier, FindingId outcome, Patience patience) {
        this.dossier = dossier;
        this.effort = new Effort(patience);
        this.trials = new RuleTrials(dossier, effort);
        this.outcome =
                Objects.requireNonNull(dossier.pack().manifest().outcomes().get(outcome));
        this.view = dossier.outcome(outcome);
    }

    /**
     * The answer for an outcome of the pack.
     *
     * @param patience ends the search; the answer then says that it is partial
     */
    public static WhyNot of(Dossier dossier, FindingId outcome, Patience patience) {
        return new WhyNotQuestion(dossier, outcome, patience).answer();
    }

    private WhyNot answer() {
        List<LevelStep> levels = levels();
        List<RuleTrial> rules = trials.couldConclude(outcome.id(), DEPTH);
        return new WhyNot(
                view.id(),
                view.name(),
                dossier.factSet().subject(),
                dossier.factSet().asOf(),
                view.level(),
                view.score(),
                view.statement(),
                levels,
                rules,
                effort.isPartial(),
                effort.left());
    }

    private List<LevelStep> levels() {
        return Arrays.stream(Level.values())
                .filter(level -> level.compareTo(view.level()) > 0 && level.atLeast(Level.GUARDED))
                .filter(level -> level != Level.CRITICAL || outcome.policy().gate() != null)
                .map(this::step)
                .toList();
    }

    private LevelStep step(Level level) {
        LevelPolicy policy = outcome.policy();
        List<Obstacle> obstacles = new ArrayList<>();
        policy.requirements().stream()
                .filter(one -> level.atLeast(one.below()) && !holds(one.condition()))
                .forEach(one -> obstacles.add(obstacle(Kind.REQUIRES, one.condition(), level)));
        Condition gate = policy.gate();
        if (level == Level.CRITICAL && gate != null && !holds(gate)) {
            obstacles.add(obstacle(Kind.GATE, gate, level));
        }
        policy.floors().stream()
                .filter(floor -> floor.level().atLeast(level) && !holds(floor.when()))
                .forEach(floor -> obstacles.add(obstacle(Kind.FLOOR, floor.when(), level)));
        double score = view.score() == null ? 0 : view.score();
        double missing = Math.max(0, StrictMath.rint((level.cut() - score) * MILLIONTHS) / MILLIONTHS);
        return new LevelStep(level, level.cut(), missing, obstacles);
    }

    private boolean holds(Condition condition) {
        Graded graded = dossier.argued(condition.finding());
        return graded != null && graded.level().atLeast(condition.at());
    }

    private Obstacle obstacle(Kind kind, Condition condition, Level level) {
        String name = dossier.definition(condition.finding()).name();
        String definition = dossier.definition(condition.finding()).definition();
        Graded graded = dossier.argued(condition.finding());
        String is = graded == null
                ? "No known fact shows that."
                : String.format(
                        Locale.ROOT,
                        "That is %s (%.2f).",
                        graded.level(),
                        graded.score().value());
        String role = kind == Kind.FLOOR ? " would follow whatever the score from " : " also needs ";
        String text = level + role + "\"" + name + "\" at " + condition.at() + " or above: " + definition + " " + is;
        return new Obstacle(kind, condition.finding().value(), text, trials.nearest(condition.finding()));
    }
}
