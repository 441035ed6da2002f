package dev.harbinger.fact;

import dev.harbinger.belief.Support;
import dev.harbinger.belief.WeighedReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * A state of one thing as reports tell it from some day on, without another that held in between. Reports are added day
 * by day, those of a day heaviest first. Confined to one thread.
 */
final class ReportedState {
    /** By what its reports are worth, then without the disinterested ones apart, then the newest. */
    static final Comparator<ReportedState> BEST_FIRST = Comparator.comparingDouble(
                    (ReportedState state) -> state.support(ReportedState::isDisinterested))
            .thenComparingDouble(state -> state.support(report -> true))
            .thenComparing(ReportedState::newest)
            .reversed();

    private static final double SUPERSEDES = .50;

    private final List<Rated> reports = new ArrayList<>();
    private final Merged values = new Merged();
    private final List<Rated> denials;

    /** @param denials denials of any state of the thing */
    ReportedState(Rated first, List<Rated> denials) {
        this.denials = denials;
        add(first);
    }

    void add(Rated report) {
        reports.add(report);
        values.addDetail(report);
    }

    boolean agreesWith(Rated report) {
        return values.agreesWith(report);
    }

    /** Whether it is supported so well that older states give way; the word of a party to the matter supersedes nothing. */
    boolean canSupersede() {
        return support(ReportedState::isDisinterested) >= SUPERSEDES;
    }

    private double support(Predicate<Rated> counts) {
        List<WeighedReport> weighed = new ArrayList<>();
        reports.stream().filter(counts).forEach(report -> weighed.add(report.report(true)));
        denials.stream()
                .filter(denial -> !denial.occurredOn().isBefore(since()) && values.agreesWith(denial))
                .forEach(denial -> weighed.add(denial.report(false)));
        return Support.of(weighed).value();
    }

    private static boolean isDisinterested(Rated report) {
        return !report.posted().evidence().selfInterested();
    }

    List<Rated> reports() {
        return reports;
    }

    /** The day of its first report. */
    LocalDate since() {
        return reports.get(0).occurredOn();
    }

    /** The day of its last report so far. */
    LocalDate newest() {
        return reports.get(reports.size() - 1).occurredOn();
    }

    /** Those of the newest day tell the details, heaviest first; older ones only back it. */
    void layOn(Merged merged) {
        for (Rated report : reports) {
            if (report.occurredOn().equals(newest())) {
                merged.addDetail(report);
            }
        }
        for (Rated report : reports) {
            if (report.occurredOn().isBefore(newest())) {
                merged.addBacking(report);
            }
        }
    }
}
