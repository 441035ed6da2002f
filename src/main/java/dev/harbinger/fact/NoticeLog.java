package dev.harbinger.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Collects the notices about one fact set. Confined to one thread. */
final class NoticeLog {
    private static final Comparator<Notice> ORDER = Comparator.comparing(Notice::code)
            .thenComparing(notice -> String.join(" ", notice.facts()))
            .thenComparing(Notice::text);

    private final List<Notice> notices = new ArrayList<>();

    /** Adds a notice about the facts of those ids, in any order. */
    void add(Notice.Code code, Collection<String> ids, String text) {
        notices.add(new Notice(code, ids.stream().distinct().sorted().toList(), text));
    }

    /** Adds the notice that a denial speaks of other values than those that prevailed. */
    void addOtherDenial(Rated denial) {
        add(
                Notice.Code.DENIAL_SET_ASIDE,
                List.of(denial.id()),
                denial.id() + " denies nothing that holds: it denies other values than those reported.");
    }

    /** All notices by code, facts and text. */
    List<Notice> all() {
        return notices.stream().sorted(ORDER).toList();
    }

    /** "f1", "f1 and f2", "f1, f2 and f3"; at most ten are named. */
    static String names(Collection<String> ids) {
        List<String> sorted = ids.stream().distinct().sorted().toList();
        if (sorted.size() > 10) {
            return String.join(", ", sorted.subList(0, 9)) + " and " + (sorted.size() - 9) + " more";
        } else if (sorted.size() < 2) {
            return String.join("", sorted);
        }
        return String.join(", ", sorted.subList(0, sorted.size() - 1)) + " and " + sorted.get(sorted.size() - 1);
    }
}
