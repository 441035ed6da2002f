package dev.harbinger.question.difference;

import dev.harbinger.fact.Notice;
import dev.harbinger.fact.PostedFact;
import dev.harbinger.proof.Case;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what became of each posted fact between two examinations: by id, then by content for facts that were renamed. */
final class FactComparison {
    private final Case from;
    private final Case to;
    private final Map<String, PostedFact> before;
    private final Map<String, PostedFact> after;
    private final Set<String> renamed = new TreeSet<>();

    FactComparison(Case from, Case to) {
        this.from = from;
        this.to = to;
        this.before = byId(from.factSet().facts());
        this.after = byId(to.factSet().facts());
        findRenamed();
    }

    static Map<String, PostedFact> byId(Collection<PostedFact> facts) {
        Map<String, PostedFact> byId = new TreeMap<>();
        facts.forEach(fact -> byId.put(fact.id(), fact));
        return byId;
    }

    /** The changes, by id of the fact. */
    List<FactChange> changes() {
        Set<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        List<FactChange> changes = new ArrayList<>();
        ids.stream()
                .filter(id -> !renamed.contains(id))
                .forEach(id -> changeOf(id).forEach(changes::add));
        return changes;
    }

    private Stream<FactChange> changeOf(String id) {
        PostedFact then = before.get(id);
        PostedFact now = after.get(id);
        if (then == null) {
            return Stream.of(new FactChange(Change.Kind.ADDED, id));
        }
        if (now == null) {
            return Stream.of(new FactChange(Change.Kind.REMOVED, id));
        }
        if (!content(then).equals(content(now))) {
            return Stream.of(new FactChange(Change.Kind.CHANGED, id));
        }
        return changeByTime(id).map(kind -> new FactChange(kind, id));
    }

    private Stream<Change.Kind> changeByTime(String id) {
        boolean expiredThen = isNoted(from, Notice.Code.EXPIRED, id);
        boolean expiredNow = isNoted(to, Notice.Code.EXPIRED, id);
        boolean unknownThen = isNoted(from, Notice.Code.NOT_YET_KNOWN, id);
        boolean unknownNow = isNoted(to, Notice.Code.NOT_YET_KNOWN, id);
        boolean countedThen = !expiredThen && !unknownThen;
        boolean countsNow = !expiredNow && !unknownNow;
        if (countedThen == countsNow) {
            return Stream.of();
        }
        if (countedThen) {
            return Stream.of(expiredNow ? Change.Kind.EXPIRED : Change.Kind.NOT_YET_KNOWN);
        }
        return Stream.of(unknownThen ? Change.Kind.NEWLY_KNOWN : Change.Kind.NOT_YET_EXPIRED);
    }

    private static boolean isNoted(Case asked, Notice.Code code, String id) {
        return asked.facts().notices().stream()
                .anyMatch(notice -> notice.code() == code && notice.facts().contains(id));
    }

    /** A fact that others close by its id is not the same under another id. */
    private void findRenamed() {
        Set<String> closed = Stream.concat(before.values().stream(), after.values().stream())
                .map(fact -> String.valueOf(fact.evidence().supersedes()))
                .collect(Collectors.toSet());
        Map<List<Object>, String> added = new HashMap<>();
        after.values().stream()
                .filter(fact -> !before.containsKey(fact.id()) && !closed.contains(fact.id()))
                .forEach(fact -> added.putIfAbsent(content(fact), fact.id()));
        for (PostedFact fact : before.values()) {
            String other =
                    after.containsKey(fact.id()) || closed.contains(fact.id()) ? null : added.remove(content(fact));
            if (other != null) {
                renamed.add(fact.id());
                renamed.add(other);
            }
        }
    }

    private static List<Object> content(PostedFact fact) {
        return List.of(fact.type().name(), fact.values(), fact.evidence());
    }
}
