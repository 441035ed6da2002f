package dev.harbinger.web.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.harbinger.assessment.TimelineDay;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the history of a subject.
 *
 * @param subject the subject
 * @param pack the pack
 * @param items the earliest day first
 * @param next the cursor of the next page, or null if this is the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TimelinePage(
        String subject,
        String pack,
        List<TimelineDay> items,
        @Nullable String next) {
    public TimelinePage {
        items = List.copyOf(items);
    }

    /**
     * Cuts a page out of what was found.
     *
     * @param found up to one more than the page holds
     */
    static TimelinePage of(String subject, String pack, List<TimelineDay> found, int limit) {
        if (found.size() <= limit) {
            return new TimelinePage(subject, pack, found, null);
        }
        LocalDate next = found.get(limit).asOf();
        return new TimelinePage(subject, pack, found.subList(0, limit), next.toString());
    }
}
