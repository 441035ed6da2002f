package dev.harbinger.store;

import dev.harbinger.assessment.AssessmentQuery;
import dev.harbinger.belief.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The conditions of a query in Hibernate's language; only those that were asked for, so that indexes serve. */
final class Filter {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new TreeMap<>();

    private Filter() {}

    static Filter of(AssessmentQuery query) {
        Filter filter = new Filter();
        filter.where("a.pack = :pack", "pack", query.pack());
        filter.where("a.subject = :subject", "subject", query.subject());
        filter.where("a.asOf >= :from", "from", query.from());
        filter.where("a.asOf <= :to", "to", query.to());
        filter.where("a.id < :before", "before", query.before());
        filter.levels(query.outcome(), query.minLevel());
        return filter;
    }

    private void levels(@Nullable String outcome, @Nullable Level minLevel) {
        if (outcome != null) {
            outcome(outcome, minLevel);
        } else if (minLevel != null) {
            where("a.level in :levels", "levels", levelsFrom(minLevel));
        }
    }

    private void outcome(String outcome, @Nullable Level minLevel) {
        String ofLevel = minLevel == null ? "" : " and o.level in :levels";
        where("exists (select 1 from a.outcomes o where o.outcome = :outcome" + ofLevel + ")", "outcome", outcome);
        if (minLevel != null) {
            parameters.put("levels", levelsFrom(minLevel));
        }
    }

    private static List<Level> levelsFrom(Level minLevel) {
        return Arrays.stream(Level.values())
                .filter(level -> level.atLeast(minLevel))
                .toList();
    }

    private void where(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    /** The query, newest first. */
    String hql() {
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        return "from AssessmentEntity a" + where + " order by " + indexed() + "a.id desc";
    }

    /** A column that is fixed by the filter changes no order, but H2 uses its index for sorting only if it is named. */
    private String indexed() {
        if (parameters.containsKey("subject")) {
            return "a.subject desc, ";
        }
        return parameters.containsKey("pack") ? "a.pack desc, " : "";
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
