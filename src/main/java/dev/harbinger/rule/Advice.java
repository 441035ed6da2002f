package dev.harbinger.rule;

import dev.harbinger.fact.DidYouMean;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Words the advice that goes with a problem. */
public final class Advice {
    private static final int MOST = 12;

    private Advice() {}

    /**
     * Advises the name nearest to the one given, or lists the names if they are few.
     *
     * @return a sentence that starts with "Maybe", or null if there is nothing to advise
     */
    public static @Nullable String nearest(String given, Collection<String> names) {
        String nearest = DidYouMean.nearest(given, names);
        if (nearest != null) {
            return "Maybe you mean (" + nearest + ").";
        }
        return names.isEmpty() || names.size() > MOST
                ? null
                : "Maybe use one of " + names.stream().sorted().toList() + ".";
    }
}
