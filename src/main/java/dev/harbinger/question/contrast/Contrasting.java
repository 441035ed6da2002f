package dev.harbinger.question.contrast;

import dev.harbinger.belief.Adjustment;
import dev.harbinger.belief.FindingId;
import dev.harbinger.belief.Level;
import dev.harbinger.fact.Prose;
import dev.harbinger.proof.Case;
import dev.harbinger.proof.OutcomeView;
import dev.harbinger.proof.Patience;
import dev.harbinger.question.contrast.Contrast.Basis;
import dev.harbinger.question.contrast.Contrast.Lower;
import dev.harbinger.question.whynot.HigherLevels;
import dev.harbinger.question.whynot.LevelStep;
import dev.harbinger.question.whynot.Obstacle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Works out a contrast and says it in words. Stateless. */
final class Contrasting {
    private Contrasting() {}

    static Contrast of(Case asked, FindingId outcome, Patience patience) {
        OutcomeView view = asked.outcome(outcome);
        Lower lower = view.level().compareTo(Level.LOW) > 0
                ? FewestFirings.below(asked, outcome, view.level(), patience)
                        .map(Contrasting::lower)
                        .orElse(null)
                : null;
        LevelStep higher = HigherLevels.next(asked, outcome, patience);
        return new Contrast(
                view.id(),
                view.name(),
                asked.factSet().subject(),
                asked.factSet().asOf(),
                view.level(),
                view.score(),
                lower,
                higher,
                sentences(asked, view, lower, higher));
    }

    private static Lower lower(FewestFirings.Found found) {
        List<Basis> without = found.firings().stream()
                .map(firing -> new Basis(
                        firing.argument().id().value(),
                        firing.rule().id().value(),
                        firing.argument().concludes().toString(),
                        firing.because()))
                .toList();
        return new Lower(found.level(), found.score(), without, found.otherSets(), found.partial());
    }

    private static List<String> sentences(
            Case asked, OutcomeView view, @Nullable Lower lower, @Nullable LevelStep higher) {
        List<String> sentences = new ArrayList<>();
        String where = " for " + asked.factSet().subject() + " as of "
                + Prose.day(asked.factSet().asOf());
        if (view.score() == null) {
            sentences.add(view.name() + " has no level" + where + ": " + view.statement());
        } else {
            sentences.add(view.name() + " is " + view.level() + " with a score of " + Prose.exact(view.score()) + where
                    + adjusted(asked, view) + ".");
        }
        if (lower != null) {
            sentences.add(rests(lower));
        }
        if (higher != null) {
            sentences.add(missing(asked, higher));
        }
        return sentences;
    }

    private static String adjusted(Case asked, OutcomeView view) {
        return view.adjustments().stream()
                .filter(one -> one.kind() == Adjustment.Kind.FLOOR)
                .map(one -> ", lifted by the floor on \""
                        + asked.definition(new FindingId(one.by())).name() + "\"")
                .collect(Collectors.joining());
    }

    private static String rests(Lower lower) {
        String firings = lower.without().stream()
                .map(basis -> basis.rule() + " (" + basis.because() + ")")
                .collect(Collectors.joining(" and "));
        int size = lower.without().size();
        String fewest =
                lower.partial() ? "; fewer may do, as time ran out" : size == 1 ? "" : ", and no fewer would do";
        return "It would be " + lower.level() + " (" + Prose.exact(lower.score()) + ") without " + firings + fewest
                + others(lower.otherSets(), size) + ".";
    }

    private static String others(int sets, int size) {
        if (sets == 0) {
            return "";
        }
        return size == 1
                ? "; so it would without " + (sets == 1 ? "one other firing" : "any one of " + sets + " others")
                : "; so it would without " + sets + (sets == 1 ? " other set of " : " other sets of ") + size;
    }

    private static String missing(Case asked, LevelStep higher) {
        List<String> missing = new ArrayList<>();
        boolean onlyByFloor = higher.missing() == 0
                && higher.obstacles().stream().allMatch(obstacle -> obstacle.kind() == Adjustment.Kind.FLOOR);
        if (higher.missing() > 0) {
            missing.add("the score is " + higher.shortfall());
        }
        higher.obstacles().stream()
                .filter(obstacle -> onlyByFloor || obstacle.kind() != Adjustment.Kind.FLOOR)
                .map(Obstacle::finding)
                .map(finding -> "\"" + asked.definition(new FindingId(finding)).name() + "\" is not shown")
                .forEach(missing::add);
        return "It is not " + higher.level() + " because " + String.join(", and ", missing) + ".";
    }
}
