package dev.harbinger.question.why;

import dev.harbinger.belief.AdmiraltyGrade;
import dev.harbinger.belief.Rounding;
import dev.harbinger.belief.WeighedReport;
import dev.harbinger.fact.Fact;
import dev.harbinger.proof.FactText;
import java.util.ArrayList;
import java.util.List;

/** Shows facts with their reports and what weakens them. */
public final class FactProofs {
    private static final double CONTESTED = .20;

    private FactProofs() {}

    /** The fact as evidence. */
    public static FactProof of(Fact fact) {
        return new FactProof(
                fact.id().value(),
                fact.type().name(),
                fact.postedIds(),
                FactText.values(fact),
                Rounding.toMillionths(fact.support().value()),
                Rounding.toMillionths(fact.support().conflict()),
                fact.reports().stream().map(FactProofs::report).toList(),
                flags(fact));
    }

    private static ReportProof report(WeighedReport report) {
        return new ReportProof(
                report.postedId(),
                report.origin(),
                report.grade().toString(),
                Rounding.toMillionths(report.weight()),
                report.supports());
    }

    private static List<Flag> flags(Fact fact) {
        List<WeighedReport> supporting =
                fact.reports().stream().filter(WeighedReport::supports).toList();
        List<Flag> flags = new ArrayList<>();
        if (Rounding.toMillionths(fact.support().conflict()) >= CONTESTED) {
            flags.add(Flag.CONTESTED);
        }
        if (supporting.stream().map(WeighedReport::origin).distinct().count() == 1) {
            flags.add(Flag.SINGLE_SOURCE);
        }
        if (supporting.stream().allMatch(report -> report.grade().equals(AdmiraltyGrade.UNGRADED))) {
            flags.add(Flag.UNGRADED);
        }
        if (supporting.stream()
                .allMatch(report -> report.weight() <= report.grade().weight() / 2)) {
            flags.add(Flag.OLD);
        }
        return flags;
    }
}
