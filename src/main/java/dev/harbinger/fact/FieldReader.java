package dev.harbinger.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Binds the value of a field to its declared type. For one document, confined to one thread. */
final class FieldReader {
    private final Scalars scalars;
    private final int maxListLength;
    private final Vocabulary vocabulary;
    private final ProblemLog problems;

    FieldReader(Scalars scalars, int maxListLength, Vocabulary vocabulary, ProblemLog problems) {
        this.scalars = scalars;
        this.maxListLength = maxListLength;
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /** The value, see {@link ValueType}; null after a problem, or if an optional text is empty. */
    @Nullable
    Object read(FieldType field, JsonNode node, DocumentPath at) {
        return field.list() ? list(field, node, at) : scalar(field, node, at);
    }

    private @Nullable Object list(FieldType field, JsonNode node, DocumentPath at) {
        if (!node.isArray()) {
            scalars.wrongKind(node, at, "a list");
            return null;
        }
        if (node.size() > maxListLength) {
            problems.add(() -> FactProblem.at(
                    at,
                    "list-too-long",
                    "The " + at.name() + " has " + node.size() + " elements; at most " + maxListLength
                            + " are allowed."));
            return null;
        }
        if (node.isEmpty() && field.required()) {
            problems.add(() -> FactProblem.at(at, "empty-list", "The " + at.name() + " is empty."));
        }
        return node.isEmpty() ? null : elements(field, node, at);
    }

    private List<Object> elements(FieldType field, JsonNode node, DocumentPath at) {
        TreeSet<Object> sorted = new TreeSet<>();
        for (int i = 0; i < node.size(); i++) {
            DocumentPath place = at.child(i);
            JsonNode element = node.get(i);
            Object value = field.type() instanceof ValueType.Text
                    ? resolved(scalars.text(element, place))
                    : scalar(field, element, place);
            if (value != null) {
                sorted.add(value);
            }
        }
        return List.copyOf(sorted);
    }

    private @Nullable Object scalar(FieldType field, JsonNode node, DocumentPath at) {
        ValueType type = field.type();
        if (type instanceof ValueType.Choice choice) {
            return scalars.choice(node, at, choice.type(), vocabulary);
        } else if (type instanceof ValueType.Location location) {
            return scalars.place(node, at, location.places(), vocabulary);
        } else if (type instanceof ValueType.WholeNumber) {
            return withinBounds(field, scalars.whole(node, at), at);
        } else if (type instanceof ValueType.Decimal) {
            return withinBounds(field, scalars.decimal(node, at), at);
        } else if (type instanceof ValueType.Flag) {
            return scalars.flag(node, at);
        } else if (type instanceof ValueType.Day) {
            return scalars.day(node, at);
        }
        return resolved(field.required() ? scalars.text(node, at) : scalars.textOrNothing(node, at));
    }

    private @Nullable String resolved(@Nullable String text) {
        return text == null ? null : vocabulary.resolve(text);
    }

    private @Nullable Object withinBounds(FieldType field, @Nullable Number value, DocumentPath at) {
        if (value == null) {
            return null;
        }
        boolean tooSmall = field.min() != null && value.doubleValue() < field.min();
        boolean tooLarge = field.max() != null && value.doubleValue() > field.max();
        if (tooSmall || tooLarge) {
            problems.add(() -> FactProblem.at(
                            at,
                            "out-of-range",
                            "The " + at.name() + " (" + ValueFormat.number(value) + ") is not "
                                    + ValueFormat.range(field) + ".")
                    .of(ValueFormat.number(value)));
            return null;
        }
        return value;
    }
}
