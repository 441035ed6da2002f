package dev.harbinger.fact;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Gathers where the reports of one thing differ from what prevails, to tell it once. Confined to one thread. */
final class Differences {
    private static final int MAX_SHOWN = 5;

    private final FactType type;
    private final SortedSet<String> ids = new TreeSet<>();
    private final Map<String, SortedSet<String>> overruled = new TreeMap<>();

    Differences(FactType type) {
        this.type = type;
    }

    /** Remembers the fields in which the report differs from what has been merged before it. */
    void compare(Rated report, Merged merged) {
        for (String field : ValueEquality.differing(merged.values(), report.values())) {
            ids.add(report.id());
            overruled
                    .computeIfAbsent(field, key -> new TreeSet<>())
                    .add(ValueEquality.shown(type, field, report.values().get(field)));
        }
    }

    /** Adds one notice that names the reports, each field and the values; none if nothing differs. */
    void note(Notice.Code code, Merged merged, NoticeLog notices) {
        if (ids.isEmpty()) {
            return;
        }
        ids.add(merged.supporting().get(0).id());
        StringBuilder text = new StringBuilder(NoticeLog.names(ids) + " differ on " + type.name() + ":");
        String separator = " ";
        for (Map.Entry<String, SortedSet<String>> field : overruled.entrySet()) {
            text.append(separator).append(sentence(field, merged));
            separator = ", ";
        }
        notices.add(code, ids, text.append(".").toString());
    }

    private String sentence(Map.Entry<String, SortedSet<String>> field, Merged merged) {
        String prevailing =
                ValueEquality.shown(type, field.getKey(), merged.values().get(field.getKey()));
        String others =
                String.join(", ", field.getValue().stream().limit(MAX_SHOWN).toList());
        String more = field.getValue().size() > MAX_SHOWN ? " and others" : "";
        return field.getKey() + " " + prevailing + " prevails over " + others + more;
    }
}
