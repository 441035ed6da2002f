package dev.harbinger.reload.candidate;

import dev.harbinger.assessment.OverloadedException;
import dev.harbinger.belief.Level;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.fact.FactSetReader;
import dev.harbinger.workshop.compare.Comparison;
import dev.harbinger.workshop.compare.PackComparison;
import dev.harbinger.workshop.compare.Shift;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts what one candidate says otherwise than one version in force. Thread-safe; its size is bounded. */
final class CandidateTally {
    private static final int RECENT = 50;

    private final String live;
    private final String candidate;
    private final PackComparison comparison;
    private final Map<String, CandidateReport.Move> moves = new TreeMap<>();
    private final Deque<Comparison.Assessed> recent = new ArrayDeque<>();
    private final Deque<Comparison.Unreadable> refused = new ArrayDeque<>();
    private long compared;
    private long levelChanges;
    private long scoreChanges;
    private long unreadable;
    private long skipped;
    private long stopped;

    CandidateTally(FactSetReader reader, RuleBase live, RuleBase candidate) {
        this.live = live.digest();
        this.candidate = candidate.digest();
        this.comparison = new PackComparison(reader, live, candidate);
    }

    boolean isOf(RuleBase liveNow, RuleBase candidateNow) {
        return live.equals(liveNow.digest()) && candidate.equals(candidateNow.digest());
    }

    PackComparison comparison() {
        return comparison;
    }

    /** Takes in how a trial ended: with a comparison, or with a fault. */
    synchronized void note(@Nullable Comparison result, @Nullable Throwable fault) {
        if (result instanceof Comparison.Assessed assessed) {
            compared++;
            note(assessed);
        } else if (result instanceof Comparison.Unreadable unread) {
            unreadable++;
            push(refused, unread);
        } else if (fault instanceof OverloadedException) {
            skipped++;
        } else {
            stopped++;
        }
    }

    private void note(Comparison.Assessed assessed) {
        List<Shift> levels = assessed.levels();
        if (!levels.isEmpty()) {
            levelChanges++;
            levels.forEach(this::count);
            push(recent, assessed);
        } else if (!assessed.shifts().isEmpty()) {
            scoreChanges++;
        }
    }

    private void count(Shift shift) {
        String outcome = shift.change().outcome();
        Level from = shift.change().levelBefore();
        Level to = shift.change().levelAfter();
        moves.merge(
                outcome + " " + from + " " + to,
                new CandidateReport.Move(outcome, from, to, 1),
                (known, one) -> new CandidateReport.Move(outcome, from, to, known.times() + 1));
    }

    private static <T> void push(Deque<T> newest, T one) {
        newest.addFirst(one);
        if (newest.size() > RECENT) {
            newest.removeLast();
        }
    }

    synchronized CandidateReport report() {
        return new CandidateReport(
                live,
                candidate,
                comparison.changes(),
                compared,
                levelChanges,
                scoreChanges,
                unreadable,
                skipped,
                stopped,
                moves.values().stream()
                        .sorted(Comparator.comparingLong(CandidateReport.Move::times)
                                .reversed()
                                .thenComparing(CandidateReport.Move::outcome))
                        .toList(),
                List.copyOf(recent),
                List.copyOf(refused));
    }
}
