package dev.harbinger.fact;

/** The kinds of value that a field of a fact can hold. */
public sealed interface ValueType {
    /** Free text; bound as {@link String}. */
    record Text() implements ValueType {}

    /** A whole number; bound as {@link Integer}. */
    record WholeNumber() implements ValueType {}

    /** A number; bound as {@link Double}, always finite. */
    record Decimal() implements ValueType {}

    /** True or false; bound as {@link Boolean}. */
    record Flag() implements ValueType {}

    /** An ISO date; bound as {@link java.time.LocalDate}. */
    record Day() implements ValueType {}

    /** One of the constants of an enumeration; bound as {@link String}, the constant's name in upper case. */
    record Choice(EnumType type) implements ValueType {}

    /** A place of the pack; bound as {@link String}, its code. */
    record Location(Places places) implements ValueType {}
}
