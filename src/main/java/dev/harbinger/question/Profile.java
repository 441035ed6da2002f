package dev.harbinger.question;

import java.util.List;

/**
 * What the edges need to know of a question.
 *
 * @param name part of its address and name of its command, as {@code why-not}
 * @param summary what it does, in one line that begins with a verb and ends without a full stop
 * @param about what it is about beside the case
 * @param needs what it takes beside the case
 * @param options what may be added
 * @param forms how it can be answered, at least one; the first is for programs that do not mind
 */
public record Profile(String name, String summary, About about, Needs needs, List<Option> options, List<Form> forms) {
    public Profile {
        options = List.copyOf(options);
        forms = List.copyOf(forms);
    }

    /** What a question is about beside the case: the last part of its address. */
    public enum About {
        /** The whole case. */
        ALL,
        /** One outcome. */
        OUTCOME,
        /** One outcome or one rule. */
        OUTCOME_OR_RULE
    }

    /** What a question takes beside the case. */
    public enum Needs {
        /** Nothing. */
        NOTHING,
        /** Changes of its facts. */
        CHANGES,
        /** Another case. */
        OTHER_CASE
    }

    /** The form in which people read the answer: the first that is not for programs. */
    public Form readable() {
        return forms.stream().filter(form -> form != Form.JSON).findFirst().orElse(Form.JSON);
    }
}
