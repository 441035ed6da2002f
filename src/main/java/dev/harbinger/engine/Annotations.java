package dev.harbinger.engine;

import dev.harbinger.rule.Advice;
import dev.harbinger.rule.Position;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.drools.drl.ast.descr.AnnotatedBaseDescr;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.jspecify.annotations.Nullable;

/**
 * The annotations of a rule, a declaration or a field: each a name with at most one text in quotes. Anything else is
 * refused, since the compiler would evaluate it. Not thread-safe.
 */
final class Annotations {
    private static final int MOST = 50;

    private final DrlFile file;
    private final AnnotatedBaseDescr owner;
    private final @Nullable String rule;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Set<String> malformed = new HashSet<>();

    private Annotations(DrlFile file, AnnotatedBaseDescr owner, @Nullable String rule) {
        this.file = file;
        this.owner = owner;
        this.rule = rule;
    }

    /** Reads the annotations; unknown, repeated and malformed ones are reported. */
    static Annotations read(DrlFile file, AnnotatedBaseDescr owner, @Nullable String rule, Set<String> known) {
        Annotations annotations = new Annotations(file, owner, rule);
        if (owner.getAnnotations().size() > MOST) {
            // Each would be looked for in the text, which takes time with the square of their number.
            String text =
                    "There are " + owner.getAnnotations().size() + " annotations; at most " + MOST + " are allowed.";
            file.report(owner, rule, "unknown-annotation", text);
            return annotations;
        }
        for (AnnotationDescr annotation : owner.getAnnotations()) {
            if (!known.contains(annotation.getName())) {
                annotations.report(
                        annotation,
                        "unknown-annotation",
                        "The annotation (@" + annotation.getName() + ") is unknown.",
                        Advice.nearest(annotation.getName(), known));
            } else {
                annotations.add(annotation);
            }
        }
        return annotations;
    }

    private void add(AnnotationDescr annotation) {
        if (annotation.isDuplicated()) {
            report(
                    annotation,
                    "duplicate-annotation",
                    "The annotation (@" + annotation.getName() + ") is given twice.",
                    null);
        }
        Map<String, Object> members = annotation.getValueMap();
        if (members.isEmpty()) {
            values.put(annotation.getName(), "");
        } else if (members.size() == 1 && members.get("value") instanceof String quoted && isQuoted(quoted)) {
            values.put(
                    annotation.getName(),
                    quoted.substring(1, quoted.length() - 1).strip().replaceAll("\\s+", " "));
        } else {
            malformed.add(annotation.getName());
            report(
                    annotation,
                    "annotation-value",
                    "The annotation (@" + annotation.getName() + ") must hold one text in double quotes.",
                    "Maybe write @" + annotation.getName() + "( \"...\" ).");
        }
    }

    private static boolean isQuoted(@Nullable Object value) {
        return value instanceof String text
                && text.length() >= 2
                && text.startsWith("\"")
                && text.endsWith("\"")
                && text.indexOf('"', 1) == text.length() - 1;
    }

    private void report(AnnotationDescr annotation, String code, String text, @Nullable String advice) {
        Position sign = file.places().sign(file.position(owner), annotation.getName());
        file.report(sign, rule, code, text, advice);
    }

    /** Reports a problem with an annotation's text, where it begins. */
    void report(String name, String code, String text, @Nullable String advice) {
        file.report(file.places().annotation(file.position(owner), name), rule, code, text, advice);
    }

    /** Whether it is given, with or without a text. */
    boolean has(String name) {
        return values.containsKey(name);
    }

    /** The text, or empty if it is not given. */
    String text(String name) {
        return values.getOrDefault(name, "");
    }

    /** The text of one that must be given; its absence is reported. */
    String required(String name) {
        String text = text(name);
        if (text.isEmpty() && !malformed.contains(name)) {
            file.report(owner, rule, "missing-annotation", "The annotation (@" + name + ") is missing or empty.");
        }
        return text;
    }

    /** The number, or null if it is not given; another text is reported. */
    @Nullable
    Double number(String name) {
        String text = text(name);
        if (text.isEmpty()) {
            return null;
        }
        try {
            double number = Double.parseDouble(text);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // Reported below, together with numbers that are not finite.
        }
        report(name, "annotation-value", "The annotation (@" + name + ") holds (" + text + "), not a number.", null);
        return null;
    }

    /** The constant of that name in any case; null if it is not given or, reported, unknown. */
    <T extends Enum<T>> @Nullable T constant(String name, Class<T> type) {
        String text = text(name);
        if (text.isEmpty()) {
            return null;
        }
        for (T constant : type.getEnumConstants()) {
            if (constant.name().equals(text.toUpperCase(Locale.ROOT))) {
                return constant;
            }
        }
        Set<String> known = new java.util.TreeSet<>();
        for (T constant : type.getEnumConstants()) {
            known.add(constant.name().toLowerCase(Locale.ROOT));
        }
        report(name, "unknown-" + name, "The " + name + " (" + text + ") is unknown.", Advice.nearest(text, known));
        return null;
    }
}
