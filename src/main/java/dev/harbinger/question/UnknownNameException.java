package dev.harbinger.question;

import java.util.List;

/** A question names something that the rules of the assessment do not know. */
public final class UnknownNameException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String value;
    private final transient List<String> known;

    /**
     * A name that is not known.
     *
     * @param kind what it should be the name of, such as "outcome"
     * @param value the name
     * @param known the names that would do
     */
    public UnknownNameException(String kind, String value, List<String> known) {
        super("There is no " + kind + " (" + value + ") in the rules of this assessment.");
        this.value = value;
        this.known = List.copyOf(known);
    }

    /** The unknown name. */
    public String value() {
        return value;
    }

    /** The names that would do. */
    public List<String> known() {
        return known;
    }
}
