package dev.harbinger.fact;

import java.util.ArrayList;
import java.util.List;

/** Tells where a report differs from what prevailed. */
final class Differences {
    private Differences() {}

    /** Adds a notice that names each differing field with both values; none if the report agrees. */
    static void note(String code, Rated report, Merged merged, NoticeLog notices) {
        List<String> parts = new ArrayList<>();
        FactType type = report.posted().type();
        for (String field : Values.differing(merged.values(), report.values())) {
            parts.add("its " + field + " ("
                    + Values.shown(type, field, report.values().get(field)) + ") gives way to "
                    + Values.shown(type, field, merged.values().get(field)));
        }
        if (!parts.isEmpty()) {
            List<String> ids = new ArrayList<>(merged.supporting().stream().map(Rated::id).toList());
            String others = NoticeLog.names(ids);
            ids.add(report.id());
            notices.add(code, ids, report.id() + " differs from " + others + ": " + String.join(", ", parts) + ".");
        }
    }

    /** Adds a notice that a denial speaks of other values than those that prevailed. */
    static void noteOtherDenial(Rated denial, NoticeLog notices) {
        notices.add(
                "denial_set_aside",
                List.of(denial.id()),
                denial.id() + " denies nothing that holds: it denies other values than those reported.");
    }
}
