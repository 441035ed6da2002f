package dev.harbinger.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The JSON Schemas of a pack's YAML files, for editors: draft 2020-12, with descriptions that teach. They are a little
 * stricter than the readers, which also take other cases of words.
 */
public enum PackSchema {
    /** Of pack.yaml. */
    PACK,
    /** Of claims.yaml. */
    CLAIMS,
    /** Of places.yaml. */
    PLACES,
    /** Of the files in tests. */
    TESTS;

    /** The schema as JSON; always the same. */
    public String text() {
        String name = "schema/" + this + ".json";
        try (InputStream in = PackSchema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The schema (" + name + ") is not in the jar.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The name by which it is asked for, in lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
