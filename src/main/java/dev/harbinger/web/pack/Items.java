package dev.harbinger.web.pack;

import java.util.List;

/**
 * A list that is answered whole; an object, so that more can be said beside it one day.
 *
 * @param items all of it
 */
public record Items<T>(List<T> items) {
    public Items {
        items = List.copyOf(items);
    }
}
