package dev.harbinger.web.problem;

import dev.harbinger.rule.ProblemCode;
import java.util.Locale;

/** What can be wrong with a parameter of the path or the query, beside what can be wrong with facts as well. */
enum ParameterFault {
    INVALID_VALUE,
    UNKNOWN_PARAMETER,
    REPEATED_PARAMETER,
    OUT_OF_ORDER;

    /** The code of a value that is none of those that would do, as in facts. */
    static final String UNKNOWN_VALUE = ProblemCode.UNKNOWN_VALUE.id();

    /** The code of a value with a character that nobody sees, as in facts. */
    static final String CONTROL_CHARACTER = ProblemCode.CONTROL_CHARACTER.id();

    /** The code as clients see it. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
