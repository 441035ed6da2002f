package dev.harbinger.web.pack;

import dev.harbinger.assessment.PackInForce;
import dev.harbinger.belief.RuleId;
import dev.harbinger.fact.DidYouMean;
import dev.harbinger.reload.LivePacks;
import dev.harbinger.rule.RuleDefinition;
import dev.harbinger.rule.RulePack;
import dev.harbinger.web.problem.Fault;
import dev.harbinger.web.problem.ProblemCode;
import dev.harbinger.web.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.List;

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
        PackInForce found = live.current().inForce().get(pack);
        if (found == null) {
            throw unknown(
                    ProblemCode.UNKNOWN_PACK,
                    "pack",
                    pack,
                    List.copyOf(live.current().inForce().keySet()));
        }
        return found;
    }

    /** The pack of that id; ends the request if there is none. */
    RulePack pack(String pack) {
        return ruleBase(pack).pack();
    }

    /** A rule of a pack; ends the request if there is none. */
    RuleDefinition rule(RulePack pack, String rule) {
        RuleDefinition found = pack.rules().get(new RuleId(rule));
        if (found == null) {
            List<String> known =
                    pack.rules().keySet().stream().map(RuleId::value).toList();
            throw unknown(ProblemCode.UNKNOWN_RULE, "rule", rule, known);
        }
        return found;
    }

    private static ProblemException unknown(ProblemCode code, String parameter, String value, List<String> known) {
        String near = DidYouMean.nearest(value, known);
        String text = "The " + parameter + " (" + value + ") is unknown.";
        String advice = near == null ? "" : "\nMaybe you meant (" + near + ").";
        Fault fault = new Fault(null, parameter, code.code(), text, value, List.of(), near);
        return new ProblemException(code, text + advice, List.of(fault));
    }
}
