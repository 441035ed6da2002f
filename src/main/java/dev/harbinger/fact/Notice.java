package dev.harbinger.fact;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;

/**
 * Something that an analyst should know about how facts were treated; nothing is dropped in silence.
 *
 * @param code kind of notice
 * @param facts posted ids that it is about, sorted
 * @param text one sentence
 */
public record Notice(Code code, List<String> facts, String text) {
    public Notice {
        facts = List.copyOf(facts);
    }

    /** Kinds of notices, in the order in which they are listed. */
    public enum Code {
        CONFLICTING_VALUES,
        CONTESTED,
        CONTESTED_BY_NEWER,
        DENIAL_SET_ASIDE,
        DENIED,
        DIFFERING_DETAILS,
        DOCUMENTS_DISAGREE,
        EXPIRED,
        INTERESTED_DENIAL,
        INTERESTED_REPORT,
        NO_WEIGHT,
        NOT_SUPPORT,
        NOT_YET_KNOWN,
        SUPERSEDED,
        SUPERSEDES_IGNORED,
        UNATTRIBUTED,
        UNGRADED;

        /** As in answers, words joined by hyphens. */
        @Override
        @JsonValue
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
