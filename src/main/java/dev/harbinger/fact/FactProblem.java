package dev.harbinger.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a posted fact set.
 *
 * @param pointer JSON pointer (RFC 6901) to the place, empty for the whole document
 * @param code stable name of the kind of problem: lower-case words joined by hyphens
 * @param text what is wrong, in one sentence that names the value
 * @param value the offending value, a text (cut short if long), number, true or false; or null
 * @param allowed the values that would do, or empty
 * @param didYouMean the allowed value nearest to the one given, or null
 */
public record FactProblem(
        String pointer,
        String code,
        String text,
        @Nullable Object value,
        List<String> allowed,
        @Nullable String didYouMean) {
    private static final int LONGEST_NUMBER = 30;

    public FactProblem {
        allowed = List.copyOf(allowed);
    }

    /** A problem without a value. */
    static FactProblem at(DocumentPath place, String code, String text) {
        return new FactProblem(place.pointer(), code, text, null, List.of(), null);
    }

    /**
     * The same problem of a document that is a part of another.
     *
     * @param whole JSON pointer to the part
     */
    public FactProblem below(String whole) {
        return new FactProblem(whole + pointer, code, text, value, allowed, didYouMean);
    }

    /** The same problem, naming the offending value, cut short and escaped. */
    FactProblem of(String offender) {
        return new FactProblem(pointer, code, text, Excerpt.of(offender), allowed, didYouMean);
    }

    /** The same problem, naming the offending value as it was posted; a very long number as text that is cut short. */
    FactProblem of(JsonNode offender) {
        String text = offender.asText();
        if (!offender.isNumber() && !offender.isBoolean() || text.length() > LONGEST_NUMBER) {
            return of(text);
        }
        Object value = offender.isNumber() ? offender.numberValue() : (Object) offender.booleanValue();
        return new FactProblem(pointer, code, this.text, value, allowed, didYouMean);
    }

    /** The same problem with what would do, and the nearest of it to what was posted. */
    FactProblem allowing(List<String> values, String posted) {
        return new FactProblem(pointer, code, text, value, values, DidYouMean.nearest(posted, values));
    }

    /** The same problem with what may have been meant. */
    FactProblem meaning(@Nullable String nearest) {
        return new FactProblem(pointer, code, text, value, allowed, nearest);
    }
}
