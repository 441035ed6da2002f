package dev.harbinger.engine;

import dev.harbinger.fact.Fact;
import dev.harbinger.fact.FactType;
import dev.harbinger.fact.FieldType;
import dev.harbinger.fact.Tally;
import dev.harbinger.fact.TallyMeasure;
import dev.harbinger.fact.Validity;
import dev.harbinger.fact.ValueType;
import dev.harbinger.fact.Vocabulary;
import dev.harbinger.rule.Advice;
import dev.harbinger.rule.Constraint;
import dev.harbinger.rule.ConstraintFault;
import dev.harbinger.rule.ConstraintParser;
import dev.harbinger.rule.FactFilter;
import dev.harbinger.rule.FilterCheck;
import dev.harbinger.rule.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.TypeDeclarationDescr;
import org.drools.drl.ast.descr.TypeFieldDescr;
import org.jspecify.annotations.Nullable;

/** Reads one tally of vocabulary.drl: a declaration with {@code @tally( "FactType" )}. Not thread-safe. */
final class TallyReader {
    static final Set<String> ANNOTATIONS = Set.of("tally", "within", "where", "doc", "note");
    private static final Set<String> FIELD_ANNOTATIONS = Set.of("key", "count", "distinct", "sum", "unit", "doc");
    private static final List<String> MEASURES = List.of("count", "distinct", "sum");
    private static final Pattern DAYS = Pattern.compile("([1-9]\\d{0,4}) days?");

    private final DrlFile file;
    private final TypeDeclarationDescr declaration;
    private final Vocabulary vocabulary;
    private final List<FieldType> fields = new ArrayList<>();
    private final List<TallyMeasure> measures = new ArrayList<>();

    /** @param vocabulary the fact types, enumerations and sets that a tally may name */
    TallyReader(DrlFile file, TypeDeclarationDescr declaration, Vocabulary vocabulary) {
        this.file = file;
        this.declaration = declaration;
        this.vocabulary = vocabulary;
    }

    static boolean isOne(TypeDeclarationDescr declaration) {
        return declaration.getAnnotation("tally") != null;
    }

    /** The tally; what is wrong with it is reported, and null if the facts that it counts are unknown. */
    @Nullable
    Tally read() {
        Annotations annotations = Annotations.read(file, declaration, null, ANNOTATIONS);
        String name = annotations.required("tally");
        FactType counted = vocabulary.types().get(name);
        if (counted == null) {
            if (!name.isEmpty()) {
                annotations.report(
                        "tally",
                        "unknown-fact-type",
                        "The fact type (" + name + ") is unknown.",
                        Advice.nearest(name, vocabulary.types().keySet()));
            }
            return null;
        }
        boolean keyed = declaration.getFields().values().stream().anyMatch(field -> field.getAnnotation("key") != null);
        declaration.getFields().values().forEach(field -> read(field, counted, keyed));
        boolean measured = declaration.getFields().values().stream()
                .anyMatch(field -> MEASURES.stream().anyMatch(kind -> field.getAnnotation(kind) != null));
        if (!measured) {
            file.report(
                    declaration,
                    null,
                    "missing-annotation",
                    "The tally (" + declaration.getTypeName() + ") counts nothing.",
                    "Maybe add a field such as count : Integer @count.");
        }
        FactType type = new FactType(
                declaration.getTypeName(),
                FactType.Kind.TALLY,
                fields,
                null,
                new Validity(List.of(), null),
                annotations.required("doc"),
                "",
                counted.reporters());
        return new Tally(type, counted, within(annotations), where(annotations, counted), measures);
    }

    private void read(TypeFieldDescr field, FactType counted, boolean keyed) {
        FieldDeclarations.checkName(file, field);
        if (field.getInitExpr() != null && !field.getInitExpr().isBlank()) {
            file.report(
                    field,
                    null,
                    "not-allowed",
                    "The field (" + field.getFieldName() + ") must not have an initial value.");
        }
        Annotations annotations = Annotations.read(file, field, null, FIELD_ANNOTATIONS);
        List<String> kinds = Stream.concat(Stream.of("key"), MEASURES.stream())
                .filter(annotations::has)
                .toList();
        if (kinds.size() != 1) {
            file.report(
                    field,
                    null,
                    "missing-annotation",
                    "The field (" + field.getFieldName()
                            + ") of a tally must have exactly one of @key, @count, @distinct and @sum.");
            return;
        }
        String kind = kinds.get(0);
        String of = kind.equals("key") ? field.getFieldName() : kind.equals("count") ? "" : annotations.required(kind);
        FieldType source = of.isEmpty() ? null : source(of, kind, field, counted, annotations);
        if (source == null && !kind.equals("count")) {
            return;
        }
        ValueType wanted = kind.equals("key") || kind.equals("sum")
                ? Objects.requireNonNull(source).type()
                : new ValueType.WholeNumber();
        checkType(field, wanted);
        FieldType declared = new FieldType(
                field.getFieldName(),
                wanted,
                false,
                kind.equals("key"),
                true,
                annotations.has("unit")
                        ? annotations.text("unit")
                        : source == null || kind.equals("distinct") ? null : source.unit(),
                least(kind, source, keyed),
                source != null && kind.equals("key") ? source.max() : null,
                annotations.text("doc"));
        fields.add(declared);
        if (!kind.equals("key")) {
            measures.add(new TallyMeasure(declared, TallyMeasure.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), of));
        }
    }

    /** The smallest number that a row can have: with keys there is a row only where something counts. */
    private static @Nullable Double least(String kind, @Nullable FieldType source, boolean keyed) {
        if (kind.equals("key")) {
            return source == null ? null : source.min();
        }
        if (kind.equals("sum")) {
            return source != null && source.min() != null && source.min() >= 0 ? 0.0 : null;
        }
        return kind.equals("count") && keyed ? 1.0 : 0.0;
    }

    private @Nullable FieldType source(
            String of, String kind, TypeFieldDescr field, FactType counted, Annotations annotations) {
        FieldType source = counted.field(of);
        if (source == null) {
            String text = "The field (" + of + ") of " + counted.name() + " is unknown.";
            String advice = Advice.nearest(
                    of, counted.fields().stream().map(FieldType::name).toList());
            if (kind.equals("key")) {
                file.report(FieldDeclarations.nameOf(file, field), null, "unknown-field", text, advice);
            } else {
                annotations.report(kind, "unknown-field", text, advice);
            }
            return null;
        }
        boolean number = source.type() instanceof ValueType.WholeNumber || source.type() instanceof ValueType.Decimal;
        if (source.list() || kind.equals("sum") && !number) {
            String text = "The field (" + of + ") of " + counted.name() + " cannot be "
                    + (kind.equals("sum") ? "added up." : "told apart: it is a list.");
            file.report(FieldDeclarations.nameOf(file, field), null, "unlike-types", text, null);
            return null;
        }
        return source;
    }

    private void checkType(TypeFieldDescr field, ValueType wanted) {
        String name = TypeWords.of(wanted);
        String given = field.getPattern().getObjectType();
        if (!given.equals(name)) {
            file.report(
                    field,
                    null,
                    "unlike-types",
                    "The field (" + field.getFieldName() + ") of a tally holds " + name + ", not " + given + ".",
                    "Maybe write " + field.getFieldName() + " : " + name + ".");
        }
    }

    private static @Nullable Integer within(Annotations annotations) {
        String text = annotations.text("within");
        Matcher days = DAYS.matcher(text);
        if (days.matches()) {
            return Integer.valueOf(days.group(1));
        }
        if (annotations.has("within")) {
            annotations.report(
                    "within",
                    "annotation-value",
                    "The annotation (@within) holds (" + text + "), not a number of days.",
                    "Maybe write @within( \"30 days\" ).");
        }
        return null;
    }

    private Predicate<Fact> where(Annotations annotations, FactType counted) {
        String text = annotations.text("where");
        if (text.isEmpty()) {
            return fact -> true;
        }
        Position begin = file.places().annotation(file.position(declaration), "where");
        int start = file.places().offset(begin);
        try {
            Constraint constraint = ConstraintParser.parse(
                    text,
                    name -> RuleReader.members(vocabulary.sets(), name),
                    (part, offset) -> file.places().mark(part, file.places().at(file.path(), start + offset)));
            new FilterCheck(vocabulary, file.places(), file.problems()).check(counted, constraint, begin);
            return new FactFilter(List.of(constraint));
        } catch (ConstraintFault fault) {
            file.report(
                    file.places().at(file.path(), start + fault.offset()),
                    null,
                    "constraint",
                    Objects.requireNonNull(fault.getMessage()),
                    "Maybe write field == value, and && between comparisons.");
            return fact -> true;
        }
    }
}
