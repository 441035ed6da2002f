package dev.harbinger.assessment;

import dev.harbinger.question.Form;
import dev.harbinger.question.Question;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question as somebody asks it.
 *
 * @param question the question
 * @param form the form of the answer, one that the question has
 * @param asked what it is asked of
 * @param other with what that is compared, if the question needs another case; else null
 * @param changes what is supposed to be otherwise, if the question needs changes; else null
 * @param about the outcome or rule that it is about, or null
 * @param options the options given, by name, each with an allowed word
 */
public record Inquiry(
        Question<?> question,
        Form form,
        Asked asked,
        @Nullable Asked other,
        @Nullable SupposedChanges changes,
        @Nullable String about,
        Map<String, String> options) {
    public Inquiry {
        options = Map.copyOf(options);
    }

    /** The question about a case alone. */
    public static Inquiry of(
            Question<?> question, Form form, Asked asked, @Nullable String about, Map<String, String> options) {
        return new Inquiry(question, form, asked, null, null, about, options);
    }

    /** The same in comparison with another case. */
    public Inquiry against(Asked compared) {
        return new Inquiry(question, form, asked, compared, changes, about, options);
    }

    /** Size of the fact sets that are to be evaluated. */
    long bytes() {
        return asked.document().length
                + (other == null ? 0L : other.document().length)
                + (changes == null ? 0L : changes.document().length);
    }

    /** The same with changes supposed. */
    public Inquiry supposing(SupposedChanges supposed) {
        return new Inquiry(question, form, asked, other, supposed, about, options);
    }
}
