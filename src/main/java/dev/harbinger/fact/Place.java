package dev.harbinger.fact;

import org.jspecify.annotations.Nullable;

/**
 * A place in a posted document. The pointer is only written out when a problem needs it.
 *
 * @param parent the place that holds it, or null for the whole document
 * @param step member name or index below the parent
 */
record Place(@Nullable Place parent, String step) {
    static final Place DOCUMENT = new Place(null, "");

    Place child(String name) {
        return new Place(this, name);
    }

    Place child(int index) {
        return new Place(this, Integer.toString(index));
    }

    /** JSON pointer (RFC 6901); steps that are no sane member names are cut and escaped. */
    String pointer() {
        return parent == null
                ? ""
                : parent.pointer() + "/" + Excerpt.of(step).replace("~", "~0").replace("/", "~1");
    }

    /** What a message calls the place: the member name, with an index for elements of a list. */
    String name() {
        if (parent == null) {
            return "document";
        }
        return isIndex() ? parent.name() + "[" + step + "]" : Excerpt.of(step);
    }

    private boolean isIndex() {
        return step.chars().allMatch(c -> c >= '0' && c <= '9') && !step.isEmpty();
    }
}
