package dev.harbinger.fact;

import dev.harbinger.belief.AdmiraltyGrade;
import dev.harbinger.belief.Decay;
import dev.harbinger.belief.FactId;
import dev.harbinger.belief.Standing;
import dev.harbinger.belief.Support;
import dev.harbinger.belief.WeighedReport;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Makes facts of reports: sets aside what does not count on the assessed day, merges the reports of one thing, weighs
 * them (METHOD.md §1). Neither the order of posting nor the choice of ids changes a support. Stateless and thread-safe.
 */
public final class FactWeigher {
    private static final double CONTESTED = .20;
    private static final double LARGEST_OF_PARTY = .25;
    private static final Comparator<WeighedReport> REPORT_ORDER =
            Comparator.comparing(WeighedReport::origin).thenComparing(WeighedReport::postedId);

    /** The facts that hold on the set's day, and a notice on everything else. */
    public WeighedFacts weigh(FactSet set) {
        NoticeLog notices = new NoticeLog();
        List<PostedFact> counting = new Admissibility(set.asOf(), notices).passing(set.facts());
        noteMissingEvidence(counting, notices);
        List<Fact> live = new ArrayList<>();
        for (List<Rated> group : groups(counting, set.asOf())) {
            addFact(group, set.asOf(), live, notices);
        }
        noteParties(counting, notices);
        live.sort(Comparator.comparing(Fact::id));
        return new WeighedFacts(live, notices.all());
    }

    private static Iterable<List<Rated>> groups(List<PostedFact> facts, LocalDate asOf) {
        Map<String, String> spelling = new HashMap<>();
        for (PostedFact fact : facts) {
            String origin = fact.evidence().origin();
            spelling.merge(Names.folded(origin), origin, (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
        Map<GroupKey, List<Rated>> groups = new LinkedHashMap<>();
        for (PostedFact fact : facts) {
            String origin = spelling.getOrDefault(
                    Names.folded(fact.evidence().origin()), fact.evidence().origin());
            groups.computeIfAbsent(GroupKey.of(fact), key -> new ArrayList<>())
                    .add(new Rated(fact, origin, weight(fact, asOf)));
        }
        groups.values().forEach(group -> group.sort(Rated.HEAVIEST_FIRST));
        return groups.values();
    }

    /**
     * w = min(r, c) * 2^(-age/halfLife), METHOD.md §1. A party to the matter is not believed: its report weighs little,
     * its denial nothing.
     */
    private static double weight(PostedFact fact, LocalDate asOf) {
        if (isInterestedDenial(fact)) {
            return 0;
        }
        Evidence evidence = fact.evidence();
        double weight = evidence.grade().weight()
                * Decay.factor(
                        ChronoUnit.DAYS.between(evidence.lastDay(asOf), asOf),
                        fact.type().halfLifeDays());
        return evidence.selfInterested() ? Math.min(LARGEST_OF_PARTY, weight) : weight;
    }

    private static boolean isInterestedDenial(PostedFact fact) {
        return fact.evidence().selfInterested() && fact.evidence().standing() == Standing.DENIED;
    }

    private static void addFact(List<Rated> group, LocalDate asOf, List<Fact> live, NoticeLog notices) {
        List<Rated> reports = group.stream().filter(rated -> !rated.isDenial()).toList();
        List<Rated> denials = group.stream().filter(Rated::isDenial).toList();
        if (reports.isEmpty()) {
            List<String> ids = ids(denials);
            notices.add(
                    Notice.Code.NO_WEIGHT,
                    ids,
                    NoticeLog.names(ids) + " only " + (ids.size() == 1 ? "denies" : "deny") + " what no report says.");
            return;
        }
        FactType type = group.get(0).posted().type();
        Merged merged = type.kind() == FactType.Kind.STATE
                ? new StateMerge(notices).merge(reports, denials)
                : new EventMerge(notices).merge(reports, denials);
        addFact(fact(type, merged, asOf), live, notices);
        noteDenials(merged, notices);
    }

    private static void addFact(Fact fact, List<Fact> live, NoticeLog notices) {
        if (!(fact.support().value() > 0)) {
            notices.add(
                    Notice.Code.NO_WEIGHT,
                    fact.postedIds(),
                    NoticeLog.names(fact.postedIds()) + " cannot support "
                            + fact.type().name() + ": nothing is left of the weight.");
            return;
        }
        live.add(fact);
        if (fact.support().conflict() >= CONTESTED) {
            List<String> all =
                    fact.reports().stream().map(WeighedReport::postedId).toList();
            notices.add(
                    Notice.Code.CONTESTED,
                    all,
                    "The reports of " + fact.type().name() + " in " + NoticeLog.names(all)
                            + " contradict each other with a conflict of "
                            + String.format(Locale.ROOT, "%.2f", fact.support().conflict()) + ".");
        }
    }

    private static Fact fact(FactType type, Merged merged, LocalDate asOf) {
        List<String> ids = ids(merged.supporting());
        List<WeighedReport> reports = new ArrayList<>();
        merged.supporting().forEach(rated -> reports.add(rated.report(true)));
        merged.opposing().forEach(rated -> reports.add(rated.report(false)));
        reports.sort(REPORT_ORDER);
        return new Fact(
                new FactId(ids.get(0)),
                type,
                merged.values(),
                ids,
                reports,
                Support.of(reports),
                merged.lastDay(type.kind(), asOf),
                asOf);
    }

    private static void noteDenials(Merged merged, NoticeLog notices) {
        List<Rated> denials = merged.opposing().stream()
                .filter(rated -> rated.isDenial() && rated.weight() > 0)
                .toList();
        if (!denials.isEmpty()) {
            List<String> all = new ArrayList<>(ids(denials));
            all.addAll(ids(merged.supporting()));
            notices.add(
                    Notice.Code.DENIED,
                    all,
                    NoticeLog.names(ids(merged.supporting())) + " " + verb(merged.supporting()) + " denied by "
                            + NoticeLog.names(ids(denials)) + ".");
        }
    }

    private static String verb(List<Rated> subjects) {
        return subjects.size() == 1 ? "is" : "are";
    }

    private static void noteParties(List<PostedFact> facts, NoticeLog notices) {
        for (PostedFact fact : facts) {
            if (!fact.evidence().selfInterested()) {
                continue;
            }
            boolean denies = isInterestedDenial(fact);
            notices.add(
                    denies ? Notice.Code.INTERESTED_DENIAL : Notice.Code.INTERESTED_REPORT,
                    List.of(fact.id()),
                    fact.id() + " weighs " + (denies ? "nothing: " : "0.25 at most: ")
                            + fact.evidence().origin() + (denies ? " denies" : " reports")
                            + " as a party to the matter.");
        }
    }

    private static void noteMissingEvidence(List<PostedFact> facts, NoticeLog notices) {
        List<String> ungraded = ids(facts, evidence -> evidence.grade().equals(AdmiraltyGrade.UNGRADED));
        List<String> unattributed = ids(facts, evidence -> evidence.origin().equals(Evidence.UNATTRIBUTED));
        if (!ungraded.isEmpty()) {
            notices.add(
                    Notice.Code.UNGRADED,
                    ungraded,
                    "Without a grade, and so counted as F6: " + NoticeLog.names(ungraded) + ".");
        }
        if (!unattributed.isEmpty()) {
            notices.add(
                    Notice.Code.UNATTRIBUTED,
                    unattributed,
                    "Without an origin, and so counted as one and the same origin: " + NoticeLog.names(unattributed)
                            + ".");
        }
    }

    private static List<String> ids(List<PostedFact> facts, Predicate<Evidence> applies) {
        return facts.stream()
                .filter(fact -> applies.test(fact.evidence()))
                .map(PostedFact::id)
                .toList();
    }

    private static List<String> ids(List<Rated> reports) {
        return reports.stream().map(Rated::id).sorted().toList();
    }
}
