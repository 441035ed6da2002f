package dev.harbinger.web.pack;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes constants as clients read them. */
final class Words {
    private Words() {}

    /** The constant in lower snake_case. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The constant in lower snake_case, or null for none. */
    static @Nullable String ofNullable(@Nullable Enum<?> constant) {
        return constant == null ? null : of(constant);
    }
}
