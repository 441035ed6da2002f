package dev.harbinger.workshop.mutation;

import dev.harbinger.rule.Position;
import dev.harbinger.rule.RuleDefinition;
import java.util.Comparator;
import java.util.Locale;

/**
 * A rule with one small change that ought to be noticed.
 *
 * @param kind what kind of change
 * @param position where the change is
 * @param change what was changed, such as {@code killed > 3 -> killed >= 3}
 * @param definition the changed rule
 */
public record Mutant(Kind kind, Position position, String change, RuleDefinition definition)
        implements Comparable<Mutant> {
    private static final Comparator<Mutant> ORDER = Comparator.comparing(
                    (Mutant mutant) -> mutant.position().file())
            .thenComparingInt(mutant -> mutant.position().line())
            .thenComparingInt(mutant -> mutant.position().column())
            .thenComparing(mutant -> mutant.definition().id())
            .thenComparing(Mutant::change);

    /** The kinds of changes. */
    public enum Kind {
        /** A comparison becomes another one. */
        OPERATOR,
        /** A number or a level that something is compared with is moved a little. */
        THRESHOLD,
        /** A constant is taken for its neighbour, or left out of a list. */
        CONSTANT,
        /** A condition, or a part of one, is dropped. */
        CONDITION,
        /** What must be there must not be there, or the other way round. */
        QUANTIFIER,
        /** A word of likelihood or firmness becomes the next stronger or weaker one. */
        WORD;

        /** The word as reports show it. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** By file, line, column, rule and change. */
    @Override
    public int compareTo(Mutant other) {
        return ORDER.compare(this, other);
    }

    /** The mutant as {@code file:line:column: rule: change}. */
    @Override
    public String toString() {
        return position.file() + ":" + position.line() + ":" + position.column() + ": " + definition.id() + ": "
                + change;
    }
}
