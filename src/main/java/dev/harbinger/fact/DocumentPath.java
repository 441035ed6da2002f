package dev.harbinger.fact;

import org.jspecify.annotations.Nullable;

/** A place in a posted document. The pointer is only written out when a problem needs it. */
interface DocumentPath {
    DocumentPath DOCUMENT = new Step(null, "");

    /** JSON pointer (RFC 6901) to what lies a pointer below this place; steps that are no sane names are cut and escaped. */
    String pointer(String below);

    /** What a message calls the place: the member name, with an index for elements of a list. */
    String name();

    default String pointer() {
        return pointer("");
    }

    default DocumentPath child(String name) {
        return new Step(this, name);
    }

    default DocumentPath child(int index) {
        return new Step(this, Integer.toString(index));
    }

    /**
     * A place that is given by the way to it.
     *
     * @param parent the place that holds it, or null for the whole document
     * @param step member name or index below the parent
     */
    record Step(@Nullable DocumentPath parent, String step) implements DocumentPath {
        @Override
        public String pointer(String below) {
            return parent == null
                    ? below
                    : parent.pointer("/" + Excerpt.of(step).replace("~", "~0").replace("/", "~1") + below);
        }

        @Override
        public String name() {
            if (parent == null) {
                return "document";
            }
            return isIndex() ? parent.name() + "[" + step + "]" : Excerpt.of(step);
        }

        private boolean isIndex() {
            return step.chars().allMatch(c -> c >= '0' && c <= '9') && !step.isEmpty();
        }
    }
}
