package dev.harbinger.fact;

import java.util.List;

/** Merges the reports of one event: all back it, and the heaviest tells its details. */
final class EventMerge {
    private final NoticeLog notices;

    EventMerge(NoticeLog notices) {
        this.notices = notices;
    }

    /**
     * The event.
     *
     * @param reports supporting reports, heaviest first, at least one
     * @param denials denials of it with any details
     */
    Merged merge(List<Rated> reports, List<Rated> denials) {
        Merged merged = new Merged();
        for (Rated report : reports) {
            Differences.note("differing_details", report, merged, notices);
            merged.addDetail(report);
        }
        for (Rated denial : denials) {
            if (merged.agreesWith(denial)) {
                merged.addOpposing(List.of(denial));
            } else {
                Differences.noteOtherDenial(denial, notices);
            }
        }
        return merged;
    }
}
