package dev.harbinger.question;

import dev.harbinger.fact.FactSet;
import dev.harbinger.proof.Case;

/**
 * The case with which another is compared. The rule bases of the two may differ, so each fact set was read under both.
 *
 * @param made the case itself
 * @param identity which assessment it is
 * @param factsUnderFirst its facts as the rule base of the first case reads them
 * @param firstUnderThis the facts of the first case as its own rule base reads them
 */
public record Counterpart(Case made, Identity identity, FactSet factsUnderFirst, FactSet firstUnderThis) {
    /** A case made by the rule base of the first. */
    public static Counterpart underSameRules(Case first, Case made, Identity identity) {
        return new Counterpart(made, identity, made.factSet(), first.factSet());
    }
}
