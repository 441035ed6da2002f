package dev.harbinger.question.whynot;

import dev.harbinger.belief.Adjustment.Kind;
import dev.harbinger.belief.Condition;
import dev.harbinger.belief.FindingId;
import dev.harbinger.belief.Graded;
import dev.harbinger.belief.Level;
import dev.harbinger.belief.LevelPolicy;
import dev.harbinger.belief.LevelPolicy.Requirement;
import dev.harbinger.belief.Rounding;
import dev.harbinger.proof.Case;
import dev.harbinger.proof.OutcomeView;
import dev.harbinger.proof.Patience;
import dev.harbinger.proof.match.Effort;
import dev.harbinger.rule.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds what keeps an outcome from the levels above its own (METHOD.md §4). */
public final class HigherLevels {
    private static final int DEPTH = 2;

    private final Case asked;
    private final Effort effort;
    private final RuleTrials trials;
    private final Outcome outcome;
    private final OutcomeView view;

    private HigherLevels(Case asked, FindingId outcome, Patience patience) {
        this.asked = asked;
        this.effort = new Effort(patience);
        this.trials = new RuleTrials(asked, effort);
        this.outcome = Objects.requireNonNull(asked.pack().manifest().outcomes().get(outcome));
        this.view = asked.outcome(outcome);
    }

    /**
     * The answer for an outcome of the pack.
     *
     * @param patience ends the search; the answer then says that it is partial
     */
    public static WhyNot of(Case asked, FindingId outcome, Patience patience) {
        return new HigherLevels(asked, outcome, patience).answer();
    }

    /** What keeps an outcome of the pack from the next level, or null if the pack knows none above. */
    public static @Nullable LevelStep next(Case asked, FindingId outcome, Patience patience) {
        List<LevelStep> levels = new HigherLevels(asked, outcome, patience).levels();
        return levels.isEmpty() ? null : levels.get(0);
    }

    private WhyNot answer() {
        List<LevelStep> levels = levels();
        List<RuleTrial> rules = trials.couldConclude(outcome.id(), DEPTH);
        return new WhyNot(
                view.id(),
                view.name(),
                asked.factSet().subject(),
                asked.factSet().asOf(),
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
                .filter(level -> outcome.policy().highest().atLeast(level))
                .map(this::step)
                .toList();
    }

    private LevelStep step(Level level) {
        LevelPolicy policy = outcome.policy();
        List<Obstacle> obstacles = new ArrayList<>();
        policy.requirements().stream()
                .filter(one ->
                        level.atLeast(one.below()) && one.anyOf().stream().noneMatch(this::holds))
                .forEach(one -> addRequirement(one, level, obstacles));
        Condition gate = policy.gate();
        if (level == Level.CRITICAL && gate != null && !holds(gate)) {
            obstacles.add(obstacle(Kind.GATE, gate, " also needs ", level));
        }
        policy.floors().stream()
                .filter(floor -> floor.level().atLeast(level) && !holds(floor.when()))
                .forEach(floor -> obstacles.add(
                        obstacle(Kind.FLOOR, floor.when(), " would follow whatever the score from ", level)));
        double score = view.score() == null ? 0 : view.score();
        boolean byScore = level != Level.CRITICAL || gate != null;
        double missing = byScore ? Math.max(0, Rounding.toMillionths(level.cut() - score)) : 0;
        return new LevelStep(level, level.cut(), missing, obstacles);
    }

    private void addRequirement(Requirement requirement, Level level, List<Obstacle> obstacles) {
        int conditions = requirement.anyOf().size();
        String role = conditions == 1 ? " also needs " : " also needs one of " + conditions + ", such as ";
        requirement.anyOf().forEach(one -> obstacles.add(obstacle(Kind.REQUIRES, one, role, level)));
    }

    private boolean holds(Condition condition) {
        Graded graded = asked.argued(condition.finding());
        return graded != null && graded.level().atLeast(condition.at());
    }

    private Obstacle obstacle(Kind kind, Condition condition, String role, Level level) {
        String name = asked.definition(condition.finding()).name();
        String definition = asked.definition(condition.finding()).definition();
        Graded graded = asked.argued(condition.finding());
        String is = graded == null
                ? "No known fact shows that."
                : String.format(
                        Locale.ROOT,
                        "That is %s (%.2f).",
                        graded.level(),
                        graded.score().value());
        String text = level + role + "\"" + name + "\" at " + condition.at() + " or above: " + definition + " " + is;
        return new Obstacle(kind, condition.finding().value(), text, trials.nearest(condition.finding()));
    }
}
