package dev.harbinger.proof;

import dev.harbinger.belief.Argument;
import dev.harbinger.belief.Contribution;
import dev.harbinger.belief.FindingKey;
import dev.harbinger.belief.MechanismId;
import dev.harbinger.belief.Premise;
import dev.harbinger.belief.Rounding;
import dev.harbinger.belief.Weighing;
import dev.harbinger.fact.Fact;
import dev.harbinger.fact.TallyRow;
import dev.harbinger.proof.ConclusionView.Direction;
import dev.harbinger.rule.Claim;
import dev.harbinger.rule.Evaluation;
import dev.harbinger.rule.Firing;
import dev.harbinger.rule.RulePack;
import dev.harbinger.rule.Tallied;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** Shows the firings of one assessment. */
final class FiringViews {
    private final RulePack pack;
    private final Evaluation evaluation;
    private final Weighing weighing;
    private final Assumptions assumptions;

    FiringViews(RulePack pack, Evaluation evaluation, Supports supports) {
        this.pack = pack;
        this.evaluation = evaluation;
        this.weighing = new Weighing(supports::of, evaluation.findings());
        this.assumptions = new Assumptions(pack, evaluation, supports);
    }

    List<FiringView> all() {
        return evaluation.firings().stream().map(this::view).toList();
    }

    private FiringView view(Firing firing) {
        Argument argument = firing.argument();
        double support = weighing.support(argument);
        return new FiringView(
                argument.id().value(),
                argument.rule().value(),
                firing.rule().title(),
                firing.because(),
                firing.rule().claims().stream().map(this::claim).distinct().toList(),
                postedIds(firing),
                argument.premises().stream()
                        .map(Premise::finding)
                        .map(FindingKey::toString)
                        .toList(),
                firing.assumes().stream().map(assumptions::words).toList(),
                firing.assumes().stream()
                        .flatMap(assumption -> assumptions.weakenedBy(assumption).stream())
                        .distinct()
                        .sorted()
                        .toList(),
                firing.tallied().stream().map(FiringViews::tally).toList(),
                conclusion(argument),
                firing.rule().likelihood(),
                firing.rule().firmness(),
                Rounding.toMillionths(support),
                Rounding.toMillionths(argument.force() * support));
    }

    private static TallyView tally(Tallied tallied) {
        TallyRow row = tallied.row();
        return new TallyView(row.tally().type().name(), row.words(), row.fact().postedIds());
    }

    private ClaimView claim(String id) {
        Claim claim = Objects.requireNonNull(pack.claims().get(id));
        return new ClaimView(claim.id(), claim.source(), claim.paragraph(), claim.statement(), claim.contradicts());
    }

    private static List<String> postedIds(Firing firing) {
        TreeSet<String> ids = new TreeSet<>();
        firing.facts().stream().map(Fact::postedIds).forEach(ids::addAll);
        return List.copyOf(ids);
    }

    private static ConclusionView conclusion(Argument argument) {
        String finding = argument.concludes().id().value();
        String area = argument.concludes().area();
        Contribution contribution = argument.contribution();
        if (contribution instanceof Contribution.Raises raises) {
            return new ConclusionView(
                    finding, Direction.RAISES, raises.mechanism().value(), null, null, area);
        }
        if (contribution instanceof Contribution.Lowers lowers) {
            List<String> weakens = lowers.mechanisms().stream()
                    .sorted()
                    .map(MechanismId::value)
                    .toList();
            return new ConclusionView(
                    finding, Direction.LOWERS, null, lowers.family().value(), weakens, area);
        }
        return new ConclusionView(finding, Direction.DEFINES, null, null, null, area);
    }
}
