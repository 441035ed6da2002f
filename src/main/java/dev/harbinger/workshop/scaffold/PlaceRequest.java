package dev.harbinger.workshop.scaffold;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place that is asked for.
 *
 * @param code of ISO 3166 where there is one
 * @param names what else it is called, the usual name first
 * @param within code of the place that it lies in, or null
 * @param borders codes of its neighbours
 */
public record PlaceRequest(
        String code, List<String> names, @Nullable String within, List<String> borders) {
    public PlaceRequest {
        names = List.copyOf(names);
        borders = List.copyOf(borders);
    }
}
