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
        Differences differences = new Differences(reports.get(0).posted().type());
        for (Rated report : reports) {
            differences.compare(report, merged);
            merged.addDetail(report);
        }
        differences.note(Notice.Code.DIFFERING_DETAILS, merged, notices);
        for (Rated denial : denials) {
            if (merged.agreesWith(denial)) {
                merged.addOpposing(denial);
            } else {
                notices.addOtherDenial(denial);
            }
        }
        return merged;
    }
}
