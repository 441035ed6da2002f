package dev.harbinger.fact;

import org.jspecify.annotations.Nullable;

/**
 * A field of a fact type.
 *
 * @param name camelCase name, unique in its type
 * @param type kind of its values, of each element if it is a list
 * @param list whether it holds a list; bound as an immutable {@link java.util.List} without repetitions, sorted
 * @param key whether it tells apart the things that facts of the type speak of
 * @param required whether a fact must give it
 * @param unit unit of measure, or null
 * @param min smallest number allowed, or null
 * @param max largest number allowed, or null
 * @param doc what it means; empty if the author gave nothing
 */
public record FieldType(
        String name,
        ValueType type,
        boolean list,
        boolean key,
        boolean required,
        @Nullable String unit,
        @Nullable Double min,
        @Nullable Double max,
        String doc) {}
