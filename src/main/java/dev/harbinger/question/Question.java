package dev.harbinger.question;

import java.nio.charset.StandardCharsets;

/**
 * One kind of question about a case. Implementations are stateless; an answer depends on what is asked and on nothing
 * else, but that a search which runs out of patience says that it is partial.
 *
 * @param <A> the answer as data
 */
public interface Question<A> {
    /** What it is called, what it takes, and how it can be answered. */
    Profile profile();

    /**
     * The answer. Runs on the calling thread, and where {@link Asking#runner()} has others, on these too.
     *
     * @throws UnknownNameException if it is about something that the rules do not know
     * @throws dev.harbinger.engine.EvaluationStoppedException if an evaluation was stopped
     */
    A answer(Asking asking);

    /**
     * The answer as a text.
     *
     * @param form one of those that the profile names, but not JSON
     */
    String text(A answer, Form form, Asking asking);

    /** The answer in a form that the profile names, in UTF-8; Markdown ends with what it came from. */
    default byte[] write(A answer, Form form, Asking asking) {
        if (form == Form.JSON) {
            return AnswerJson.write(answer);
        }
        String text = text(answer, form, asking);
        return (form == Form.MARKDOWN ? Foot.below(text, asking.foot()) : text).getBytes(StandardCharsets.UTF_8);
    }

    /** Asks, and writes the answer. */
    default byte[] ask(Asking asking, Form form) {
        return write(answer(asking), form, asking);
    }
}
