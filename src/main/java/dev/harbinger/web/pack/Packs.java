package dev.harbinger.web.pack;

import dev.harbinger.assessment.PackInForce;
import dev.harbinger.belief.FindingId;
import dev.harbinger.belief.RuleId;
import dev.harbinger.reload.LivePacks;
import dev.harbinger.reload.PackState;
import dev.harbinger.rule.Claim;
import dev.harbinger.rule.Outcome;
import dev.harbinger.rule.RuleDefinition;
import dev.harbinger.rule.RulePack;
import dev.harbinger.rule.RuleProblem;
import dev.harbinger.web.problem.ErrorCode;
import dev.harbinger.web.problem.Fault;
import dev.harbinger.web.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;

/** Finds what a path names, or says what it may have meant. Thread-safe. */
@Singleton
final class Packs {
    private final LivePacks live;

    Packs(LivePacks live) {
        this.live = live;
    }

    /** Every rule base in force, by pack. */
    List<PackInForce> all() {
        return List.copyOf(live.current().inForce().values());
    }

    /** The rule base in force of a pack; ends the request if there is none. */
    PackInForce ruleBase(String pack) {
        return ruleBase(pack, live.view());
    }

    /** How it stands with a pack; ends the request if nothing of it is in force. */
    PackStatus status(String pack) {
        LivePacks.View view = live.view();
        PackInForce found = ruleBase(pack, view);
        return PackStatus.of(found, Objects.requireNonNull(view.states().get(pack)));
    }

    /** Says that there is no such pack, and what the name may have meant. */
    ProblemException unknownPack(String pack) {
        List<String> known = List.copyOf(live.current().inForce().keySet());
        return ProblemException.unknown(ErrorCode.UNKNOWN_PACK, "pack", pack, known);
    }

    private PackInForce ruleBase(String pack, LivePacks.View view) {
        PackInForce found = view.ruleBases().inForce().get(pack);
        if (found != null) {
            return found;
        }
        PackState state = view.states().get(pack);
        throw state == null ? unknownPack(pack) : neverInForce(state);
    }

    private static ProblemException neverInForce(PackState state) {
        List<RuleProblem> problems = state.lastAttempt().problems();
        return new ProblemException(
                ErrorCode.UNKNOWN_PACK,
                "The pack (" + state.pack() + ") is not in force, because its files have faults.",
                problems.stream().map(Fault::of).toList());
    }

    /** A rule of a pack; ends the request if there is none. */
    RuleDefinition rule(RulePack pack, String rule) {
        RuleDefinition found = pack.rules().get(new RuleId(rule));
        if (found == null) {
            List<String> known =
                    pack.rules().keySet().stream().map(RuleId::value).toList();
            throw ProblemException.unknown(ErrorCode.UNKNOWN_RULE, "rule", rule, known);
        }
        return found;
    }

    /** A claim of a pack; ends the request if there is none. */
    Claim claim(RulePack pack, String claim) {
        Claim found = pack.claims().get(claim);
        if (found == null) {
            throw ProblemException.unknown(
                    ErrorCode.UNKNOWN_CLAIM,
                    "claim",
                    claim,
                    List.copyOf(pack.claims().keySet()));
        }
        return found;
    }

    /** An outcome of a pack; ends the request if there is none. */
    Outcome outcome(RulePack pack, String outcome) {
        Outcome found = pack.manifest().outcomes().get(new FindingId(outcome));
        if (found == null) {
            List<String> known = pack.manifest().outcomes().keySet().stream()
                    .map(FindingId::value)
                    .toList();
            throw ProblemException.unknown(ErrorCode.UNKNOWN_OUTCOME, "outcome", outcome, known);
        }
        return found;
    }
}
