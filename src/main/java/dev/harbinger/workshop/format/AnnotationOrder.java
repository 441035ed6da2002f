package dev.harbinger.workshop.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order of annotations, and which of them share a line.
 *
 * @param lines the annotations by line, in order; unknown ones come last, each on a line of its own
 */
record AnnotationOrder(List<List<String>> lines) {
    /** Of rules. */
    static final AnnotationOrder RULE = new AnnotationOrder(List.of(
            List.of("title"),
            List.of("claims"),
            List.of("raises", "lowers", "defines", "mechanism", "mitigator", "weakens"),
            List.of("area"),
            List.of("likelihood", "firmness", "status"),
            List.of("because"),
            List.of("note")));

    /** Of fact types and enumerations. */
    static final AnnotationOrder TYPE = new AnnotationOrder(List.of(
            List.of("state"),
            List.of("event"),
            List.of("tally", "within", "where"),
            List.of("acronyms"),
            List.of("ordered"),
            List.of("doc"),
            List.of("standard"),
            List.of("reporters"),
            List.of("halfLife"),
            List.of("validFor")));

    /** Of fields, which have one line for all. */
    static final AnnotationOrder FIELD = new AnnotationOrder(
            List.of(List.of("of", "key", "count", "distinct", "sum", "required", "min", "max", "unit", "doc")));

    AnnotationOrder {
        lines = lines.stream().map(List::copyOf).toList();
    }

    /** The annotations in order; as they stand if there is a comment among them, which nobody can tell what it is about. */
    List<Annotation> sort(List<Annotation> annotations) {
        if (annotations.stream().anyMatch(Annotation::hasComment)) {
            return annotations;
        }
        List<String> order = lines.stream().flatMap(List::stream).toList();
        List<Annotation> sorted = new ArrayList<>(annotations);
        sorted.sort(Comparator.comparingInt(one -> rank(order, one.name())));
        return sorted;
    }

    private static int rank(List<String> order, String name) {
        int index = order.indexOf(name);
        return index < 0 ? order.size() : index;
    }

    /** Whether two annotations share a line. Only before @weakens, which can be long, is that left to the author. */
    boolean sharesLine(Annotation one, Annotation next) {
        boolean together = lines.stream().anyMatch(line -> line.contains(one.name()) && line.contains(next.name()));
        return together && !(next.name().equals("weakens") && next.beganLine());
    }
}
