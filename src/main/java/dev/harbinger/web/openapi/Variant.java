package dev.harbinger.web.openapi;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What tells a record from the others of its sealed interface.
 *
 * @param member name of the member that tells
 * @param word its value
 */
record Variant(String member, String word) {
    /** What tells a record, or null if it is none of several. */
    static @Nullable Variant of(Class<?> record) {
        for (Class<?> of : record.getInterfaces()) {
            JsonTypeInfo info = of.getAnnotation(JsonTypeInfo.class);
            JsonTypeName name = record.getAnnotation(JsonTypeName.class);
            if (info != null && name != null) {
                return new Variant(info.property(), name.value());
            }
        }
        return null;
    }

    /** What tells a record of a sealed interface. */
    static Variant required(Class<?> record) {
        Variant variant = of(record);
        if (variant == null) {
            throw new IllegalArgumentException("Nothing tells (" + record
                    + ") from other answers.\nMaybe add @JsonTypeInfo to its interface and @JsonTypeName to it.");
        }
        return variant;
    }

    /** The schema of the member that tells. */
    Schema describe(Schema text) {
        return text.constValue(word).description("tells which of the possible answers this is");
    }
}
