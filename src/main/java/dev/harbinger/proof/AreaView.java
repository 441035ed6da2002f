package dev.harbinger.proof;

import dev.harbinger.belief.Level;
import dev.harbinger.fact.Prose;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A finding judged for one area.
 *
 * @param area the area
 * @param level its level there
 * @param score its score there, from 0 to below 1
 */
public record AreaView(String area, Level level, double score) {
    private static final int MOST = 10;

    /** Areas in words, such as "Rasht HIGH (0.852), Isfara GUARDED (0.310)"; of more than ten, the first ten. */
    public static String words(List<AreaView> areas) {
        String named = areas.stream()
                .limit(MOST)
                .map(one -> one.area() + " " + one.level() + " (" + Prose.exact(one.score()) + ")")
                .collect(Collectors.joining(", "));
        return areas.size() > MOST ? named + " and " + (areas.size() - MOST) + " more" : named;
    }
}
