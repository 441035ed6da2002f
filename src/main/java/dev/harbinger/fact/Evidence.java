package dev.harbinger.fact;

import dev.harbinger.belief.AdmiraltyGrade;
import dev.harbinger.belief.Standing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who says so, since when, and how reliable they are.
 *
 * @param occurredOn the day of the thing itself, or its first day
 * @param occurredUntil its last day if it lasted, or null
 * @param reportedOn the day of the report, or null if it is not known
 * @param validUntil the last day on which the fact holds, or null to leave that to its type
 * @param origin the first reporter; reports of one origin count once. "unattributed" if none was given
 * @param grade Admiralty grade; F6 if none was given
 * @param standing what the report does
 * @param selfInterested whether the reporter is a party to the matter
 * @param eventKey name shared by all reports of one thing, or null
 * @param supersedes id of the fact that this one closes, or null
 * @param reference where to read it, such as a document and paragraph, or null
 */
public record Evidence(
        LocalDate occurredOn,
        @Nullable LocalDate occurredUntil,
        @Nullable LocalDate reportedOn,
        @Nullable LocalDate validUntil,
        String origin,
        AdmiraltyGrade grade,
        Standing standing,
        boolean selfInterested,
        @Nullable String eventKey,
        @Nullable String supersedes,
        @Nullable String reference) {
    /** The origin of reports that name none. */
    public static final String UNATTRIBUTED = "unattributed";

    /** The last day of the thing, or the assessed day if it goes on beyond. */
    LocalDate lastDay(LocalDate asOf) {
        LocalDate last = occurredUntil == null ? occurredOn : occurredUntil;
        return last.isAfter(asOf) ? asOf : last;
    }

    /** Whether that is the origin, in any spelling that counts as the same. */
    public boolean isFrom(String other) {
        return Names.folded(origin).equals(Names.folded(other));
    }
}
