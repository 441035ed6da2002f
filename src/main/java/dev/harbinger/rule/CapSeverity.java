package dev.harbinger.rule;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How bad an outcome would be, gravest first, in the terms of the Common Alerting Protocol 1.2; not how likely it is. */
public enum CapSeverity {
    EXTREME,
    SEVERE,
    MODERATE,
    MINOR,
    /** The pack does not tell. */
    UNKNOWN;

    /** As in packs and answers, in lower case. */
    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
