package dev.harbinger.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Merges the reports of one thing whose state changes (METHOD.md §1). The newest state whose support is at least .50
 * holds, or else the best supported. Older states are superseded; a newer one that is too weak for that speaks against
 * the one that holds.
 */
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
        ReportedState holding = holding(reports, denials);
        Set<String> backing = new HashSet<>();
        holding.reports().forEach(report -> backing.add(report.id()));
        LocalDate newest = holding.newest();
        Merged merged = new Merged();
        Differences differences = new Differences(reports.get(0).posted().type());
        holding.layOn(merged);
        for (Rated report : reports) {
            if (backing.contains(report.id())) {
                continue;
            }
            if (report.occurredOn().isBefore(newest)) {
                noteSuperseded(report, newest);
                continue;
            }
            merged.addOpposing(report);
            if (report.occurredOn().equals(newest)) {
                differences.compare(report, merged);
            } else {
                noteContest(report, newest);
            }
        }
        differences.note(Notice.Code.CONFLICTING_VALUES, merged, notices);
        addDenials(denials, holding.since(), merged);
        return merged;
    }

    /** Goes through the days: a state holds from the day on which it is well supported to that of another one. */
    private static ReportedState holding(List<Rated> reports, List<Rated> denials) {
        Map<LocalDate, List<Rated>> days = new TreeMap<>();
        reports.forEach(report -> days.computeIfAbsent(report.occurredOn(), day -> new ArrayList<>())
                .add(report));
        List<ReportedState> states = new ArrayList<>();
        boolean held = false;
        for (Map.Entry<LocalDate, List<Rated>> day : days.entrySet()) {
            day.getValue().forEach(report -> add(report, states, denials));
            ReportedState next = states.stream()
                    .filter(state -> state.newest().equals(day.getKey()) && state.canSupersede())
                    .min(ReportedState.BEST_FIRST)
                    .orElse(null);
            if (next != null) {
                states.removeIf(state -> state != next && state.newest().isBefore(day.getKey()));
                states.remove(next);
                states.add(0, next);
                held = true;
            }
        }
        return held
                ? states.get(0)
                : states.stream().min(ReportedState.BEST_FIRST).orElseThrow();
    }

    private static void add(Rated report, List<ReportedState> states, List<Rated> denials) {
        for (ReportedState state : states) {
            if (state.agreesWith(report)) {
                state.add(report);
                return;
            }
        }
        states.add(new ReportedState(report, denials));
    }

    private void noteSuperseded(Rated report, LocalDate newest) {
        notices.add(
                Notice.Code.SUPERSEDED,
                List.of(report.id()),
                report.id() + " is superseded: it tells the state of " + Prose.day(report.occurredOn())
                        + ", and another is reported for " + Prose.day(newest) + ".");
    }

    private void noteContest(Rated report, LocalDate newest) {
        notices.add(
                Notice.Code.CONTESTED_BY_NEWER,
                List.of(report.id()),
                report.id() + " is too weak to supersede the state of " + Prose.day(newest) + "; being newer, of "
                        + Prose.day(report.occurredOn()) + ", it counts against it.");
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
