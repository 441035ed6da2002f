package dev.harbinger.web.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.harbinger.assessment.AssessmentSummary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param items the newest first
 * @param next the cursor of the next page, or null if this is the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssessmentPage(
        List<AssessmentSummary> items, @Nullable String next) {
    public AssessmentPage {
        items = List.copyOf(items);
    }

    /**
     * Cuts a page out of what was found.
     *
     * @param found up to one more than the page holds
     */
    static AssessmentPage of(List<AssessmentSummary> found, int limit) {
        if (found.size() <= limit) {
            return new AssessmentPage(found, null);
        }
        List<AssessmentSummary> items = found.subList(0, limit);
        return new AssessmentPage(items, Cursor.after(items.get(limit - 1).id()));
    }
}
