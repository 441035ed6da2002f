package dev.harbinger.question;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that may be added to a question.
 *
 * @param name as users write it, unique in the question
 * @param description half a sentence
 * @param allowed the words that it may have, in order; empty if it names an outcome
 * @param otherwise the word if it is left out; null if that means none
 */
public record Option(
        String name,
        String description,
        List<String> allowed,
        @Nullable String otherwise) {
    public Option {
        allowed = List.copyOf(allowed);
    }

    /** An outcome that the question may be narrowed to. */
    public static Option outcome(String description) {
        return new Option("outcome", description, List.of(), null);
    }

    /** One of the words of an enumeration, as its {@code toString} gives them. */
    public static <E extends Enum<E>> Option choice(String name, String description, E otherwise) {
        List<String> words = Arrays.stream(otherwise.getDeclaringClass().getEnumConstants())
                .map(Enum::toString)
                .toList();
        return new Option(name, description, words, otherwise.toString());
    }
}
