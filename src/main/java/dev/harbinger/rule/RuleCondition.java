package dev.harbinger.rule;

import dev.harbinger.belief.FindingId;
import dev.harbinger.belief.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One pattern of a rule's left side, as the checked text says it. */
public sealed interface RuleCondition {
    /** How the pattern is asked. */
    Quantifier quantifier();

    /** The pattern as the author wrote it, white space folded. */
    String text();

    /** What the fields must satisfy; all must hold. */
    List<Constraint> constraints();

    /** Where the pattern begins. */
    Position position();

    /**
     * Whether it asks for an absence that is graded like everything else, so that the rule fires all the same but the
     * weaker, the better what would break it is supported. One that names a level is a yes or no.
     */
    default boolean isGradedAbsence() {
        return quantifier() == Quantifier.NOT && !(this instanceof OverFinding finding && finding.atLeast() != null);
    }

    /** How a pattern is asked: for each match, for the existence of one, or for the absence of all. */
    enum Quantifier {
        EACH,
        EXISTS,
        NOT
    }

    /**
     * A pattern over facts.
     *
     * @param variable name bound to the fact, with its dollar sign, or null
     * @param factType name of the fact type
     * @param constraints all must hold
     */
    record OverFacts(
            Quantifier quantifier,
            @Nullable String variable,
            String factType,
            List<Constraint> constraints,
            String text,
            Position position)
            implements RuleCondition {
        public OverFacts {
            constraints = List.copyOf(constraints);
        }
    }

    /**
     * A pattern over a finding.
     *
     * @param variable name bound to the finding, with its dollar sign, or null
     * @param finding the finding
     * @param local whether it asks for the finding of an area instead of the country's
     * @param atLeast the lowest level that satisfies it, or null for any
     */
    record OverFinding(
            Quantifier quantifier,
            @Nullable String variable,
            FindingId finding,
            boolean local,
            @Nullable Level atLeast,
            List<Constraint> constraints,
            String text,
            Position position)
            implements RuleCondition {
        public OverFinding {
            constraints = List.copyOf(constraints);
        }
    }
}
