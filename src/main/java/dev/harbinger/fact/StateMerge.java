package dev.harbinger.fact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Merges the reports of one state: the newest holds, older ones corroborate it or are superseded. */
final class StateMerge {
    private final NoticeLog notices;

    StateMerge(NoticeLog notices) {
        this.notices = notices;
    }

    /**
     * The state that holds.
     *
     * @param reports supporting reports, heaviest first, at least one
     * @param denials denials of any date and value
     */
    Merged merge(List<Rated> reports, List<Rated> denials) {
        LocalDate newest = reports.stream()
                .map(Rated::occurredOn)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Merged merged = new Merged();
        Differences differences = new Differences(reports.get(0).posted().type());
        for (Rated report : reports) {
            if (report.occurredOn().equals(newest)) {
                lay(report, merged, differences);
            }
        }
        differences.note(Notice.Code.CONFLICTING_VALUES, merged, notices);
        LocalDate since = addOlder(reports, newest, merged);
        addDenials(denials, since, merged);
        return merged;
    }

    private static void lay(Rated report, Merged merged, Differences differences) {
        if (merged.agreesWith(report)) {
            merged.addDetail(report);
        } else {
            differences.compare(report, merged);
            merged.addOpposing(report);
        }
    }

    /** Returns the day since which the state holds without a report of another value in between. */
    private LocalDate addOlder(List<Rated> reports, LocalDate newest, Merged merged) {
        LocalDate since = newest;
        boolean broken = false;
        for (Rated report : newestFirst(reports)) {
            if (!report.occurredOn().isBefore(newest)) {
                continue;
            }
            if (merged.agreesWith(report)) {
                merged.addBacking(report);
                since = broken ? since : report.occurredOn();
            } else {
                broken = true;
                noteSuperseded(report, newest);
            }
        }
        return since;
    }

    private static List<Rated> newestFirst(List<Rated> reports) {
        return reports.stream()
                .sorted(Comparator.comparing(Rated::occurredOn).reversed().thenComparing(Rated.HEAVIEST_FIRST))
                .toList();
    }

    private void noteSuperseded(Rated report, LocalDate newest) {
        notices.add(
                Notice.Code.SUPERSEDED,
                List.of(report.id()),
                report.id() + " is superseded: it tells the state of " + Prose.day(report.occurredOn())
                        + ", and another is reported for " + Prose.day(newest) + ".");
    }

    private void addDenials(List<Rated> denials, LocalDate since, Merged merged) {
        for (Rated denial : denials) {
            if (denial.occurredOn().isBefore(since)) {
                notices.add(
                        Notice.Code.DENIAL_SET_ASIDE,
                        List.of(denial.id()),
                        denial.id() + " denies nothing that holds: it is of " + Prose.day(denial.occurredOn())
                                + ", and the state holds since " + Prose.day(since) + ".");
            } else if (!merged.agreesWith(denial)) {
                notices.addOtherDenial(denial);
            } else {
                merged.addOpposing(denial);
            }
        }
    }
}
