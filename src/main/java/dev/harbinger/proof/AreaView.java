package dev.harbinger.proof;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.harbinger.belief.Level;
import dev.harbinger.fact.Prose;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A finding judged for one area.
 *
 * @param area the area; a place by its code
 * @param name what sentences call the place, or null if the area is none of the pack
 * @param level its level there
 * @param score its score there, from 0 to below 1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AreaView(String area, @Nullable String name, Level level, double score) {
    private static final int MOST = 10;

    /** Areas in words, such as "Rasht HIGH (0.852), Isfara GUARDED (0.310)"; of more than ten, the first ten. */
    public static String words(List<AreaView> areas) {
        String named = areas.stream()
                .limit(MOST)
                .map(one -> (one.name() == null ? one.area() : one.name()) + " " + one.level() + " ("
                        + Prose.exact(one.score()) + ")")
                .collect(Collectors.joining(", "));
        return areas.size() > MOST ? named + " and " + (areas.size() - MOST) + " more" : named;
    }
}
