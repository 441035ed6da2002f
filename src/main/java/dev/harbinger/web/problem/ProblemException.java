package dev.harbinger.web.problem;

import java.util.List;

/** Ends a request with an error body. Carries nothing that clients may not see. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final ProblemCode code;
    private final transient List<Fault> faults;

    /**
     * An error with every fault of the request.
     *
     * @param detail what happened, for clients
     * @param faults may be empty
     */
    public ProblemException(ProblemCode code, String detail, List<Fault> faults) {
        super(detail, null, false, false);
        this.code = code;
        this.faults = List.copyOf(faults);
    }

    /**
     * An error that one sentence describes.
     *
     * @param detail what happened, for clients
     */
    public ProblemException(ProblemCode code, String detail) {
        this(code, detail, List.of());
    }

    /** The kind of problem. */
    public ProblemCode code() {
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
