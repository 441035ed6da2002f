package dev.harbinger.question.difference;

import dev.harbinger.fact.PostedFact;
import dev.harbinger.fact.Prose;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The changes between two assessments to which shares are given: each fact by itself, or if they are many, facts of one
 * type by what became of them; then time; then rules.
 *
 * @param changes the changes
 * @param facts what became of which facts, for the first of the changes
 */
record ChangeGroups(List<Change> changes, List<List<FactChange>> facts) {
    private static final int SINGLE = 24;

    static ChangeGroups of(BothReadings versions) {
        List<FactChange> single = new FactComparison(versions.from(), versions.to()).changes();
        List<List<FactChange>> facts =
                single.size() <= SINGLE ? single.stream().map(List::of).toList() : byType(single, versions);
        List<Change> changes = new ArrayList<>();
        facts.forEach(group -> changes.add(change(group, versions)));
        LocalDate then = versions.from().factSet().asOf();
        LocalDate now = versions.to().factSet().asOf();
        if (!then.equals(now)) {
            changes.add(new Change(
                    "time",
                    Change.Kind.TIME,
                    List.of(),
                    "The day moves from " + Prose.day(then) + " to " + Prose.day(now) + "."));
        }
        if (!versions.oldRules()
                .base()
                .digest()
                .equals(versions.newRules().base().digest())) {
            changes.add(new Change(
                    "rules",
                    Change.Kind.RULES,
                    List.of(),
                    RuleComparison.sentence(
                            versions.oldRules().base().pack(),
                            versions.newRules().base().pack())));
        }
        return new ChangeGroups(List.copyOf(changes), facts);
    }

    /** Index of the change of that kind, of which there is at most one; below 0 if there is none. */
    int indexOf(Change.Kind kind) {
        return changes.stream().map(Change::kind).toList().indexOf(kind);
    }

    private static List<List<FactChange>> byType(List<FactChange> single, BothReadings versions) {
        Map<String, List<FactChange>> groups = new TreeMap<>();
        single.forEach(one -> groups.computeIfAbsent(
                        one.kind().ordinal() + " " + fact(one, versions).type().name(), key -> new ArrayList<>())
                .add(one));
        return List.copyOf(groups.values());
    }

    private static Change change(List<FactChange> group, BothReadings versions) {
        FactChange first = group.get(0);
        String type = fact(first, versions).type().name();
        String word = first.kind().word();
        List<String> ids = group.stream().map(FactChange::id).sorted().toList();
        return ids.size() == 1
                ? new Change(first.id(), first.kind(), ids, first.id() + " (" + type + ") is " + word + ".")
                : new Change(
                        type + ":" + word.replace(' ', '_'),
                        first.kind(),
                        ids,
                        ids.size() + " facts of type " + type + " are " + word + ".");
    }

    private static PostedFact fact(FactChange change, BothReadings versions) {
        PostedFact after = versions.newRules().after().get(change.id());
        return after == null
                ? Objects.requireNonNull(versions.oldRules().before().get(change.id()))
                : after;
    }
}
