package dev.harbinger.web.problem;

import dev.harbinger.fact.DidYouMean;
import java.util.List;

/** Ends a request with an error body. Carries nothing that clients may not see. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final ErrorCode code;
    private final transient List<Fault> faults;

    /**
     * An error with every fault of the request.
     *
     * @param detail what happened, for clients
     * @param faults may be empty
     */
    public ProblemException(ErrorCode code, String detail, List<Fault> faults) {
        super(detail, null, false, false);
        this.code = code;
        this.faults = List.copyOf(faults);
    }

    /**
     * An error that one sentence describes.
     *
     * @param detail what happened, for clients
     */
    public ProblemException(ErrorCode code, String detail) {
        this(code, detail, List.of());
    }

    /**
     * Something that a path names and that there is not, with what was meant, if that can be guessed.
     *
     * @param parameter its name in the path
     * @param value what the path says
     * @param known what there is
     */
    public static ProblemException unknown(ErrorCode code, String parameter, String value, List<String> known) {
        return unknown(code, parameter, value, "The " + parameter + " (" + value + ") is unknown.", known);
    }

    /** The same, told by a text of its own. */
    static ProblemException unknown(ErrorCode code, String parameter, String value, String text, List<String> known) {
        String near = DidYouMean.nearest(value, known);
        String advice = near == null ? "" : "\nMaybe you meant (" + near + ").";
        return new ProblemException(
                code, text + advice, List.of(new Fault(null, parameter, code.code(), text, value, List.of(), near)));
    }

    /** The kind of problem. */
    public ErrorCode code() {
        return code;
    }

    /** What happened. */
    public String detail() {
        return String.valueOf(getMessage());
    }

    /** Every fault of the request; may be empty. */
    public List<Fault> faults() {
        return faults;
    }
}
