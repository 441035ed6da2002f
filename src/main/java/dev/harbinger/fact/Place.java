package dev.harbinger.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place that facts may name.
 *
 * @param code its code, of ISO 3166-1 or -2 where there is one, such as TJ-GB
 * @param names what else it is called, the usual name first; may be empty
 * @param within code of the place that it lies in, or null
 * @param borders codes of its neighbours; naming one on one side is enough
 */
public record Place(
        String code, List<String> names, @Nullable String within, List<String> borders) {
    public Place {
        names = List.copyOf(names);
        borders = List.copyOf(borders);
    }

    /** Its usual name, or the code if it has none. */
    public String name() {
        return names.isEmpty() ? code : names.get(0);
    }
}
