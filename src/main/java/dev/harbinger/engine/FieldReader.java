package dev.harbinger.engine;

import dev.harbinger.fact.EnumType;
import dev.harbinger.fact.FieldType;
import dev.harbinger.fact.ValueType;
import dev.harbinger.rule.Advice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.TypeDeclarationDescr;
import org.drools.drl.ast.descr.TypeFieldDescr;
import org.jspecify.annotations.Nullable;

/** Reads the fields of one fact type. */
final class FieldReader {
    private static final Set<String> ANNOTATIONS = Set.of("key", "required", "doc", "unit", "min", "max", "of");
    /** Names that a posted fact uses for itself. */
    private static final Set<String> RESERVED = Set.of("id", "type", "evidence", "class");

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,79}");
    private static final Map<String, ValueType> PLAIN_TYPES = Map.of(
            "String", new ValueType.Text(),
            "Integer", new ValueType.WholeNumber(),
            "Double", new ValueType.Decimal(),
            "Boolean", new ValueType.Flag(),
            "LocalDate", new ValueType.Day());

    private final DrlFile file;
    private final TypeDeclarationDescr declaration;
    private final Map<String, EnumType> enums;

    FieldReader(DrlFile file, TypeDeclarationDescr declaration, Map<String, EnumType> enums) {
        this.file = file;
        this.declaration = declaration;
        this.enums = enums;
    }

    List<FieldType> read() {
        return declaration.getFields().values().stream().map(this::read).toList();
    }

    private FieldType read(TypeFieldDescr field) {
        check(field);
        Annotations annotations = Annotations.read(file, field, null, ANNOTATIONS);
        String typeName = field.getPattern().getObjectType();
        boolean list = typeName.equals("List");
        if (!list && annotations.has("of")) {
            file.report(field, null, "annotation-value", "The annotation (@of) belongs to fields of type List only.");
        }
        ValueType type = type(field, list ? annotations.required("of") : typeName);
        return new FieldType(
                field.getFieldName(),
                type,
                list,
                annotations.has("key"),
                annotations.has("required"),
                annotations.has("unit") ? annotations.text("unit") : null,
                bound(field, type, annotations, "min"),
                bound(field, type, annotations, "max"),
                annotations.text("doc"));
    }

    private void check(TypeFieldDescr field) {
        String name = field.getFieldName();
        if (!NAME.matcher(name).matches() || RESERVED.contains(name)) {
            file.report(
                    field,
                    null,
                    "field-name",
                    "The name (" + name + ") is not allowed for a field.",
                    "Maybe use lowerCamelCase, and none of "
                            + RESERVED.stream().sorted().toList() + ".");
        }
        if (field.getInitExpr() != null && !field.getInitExpr().isBlank()) {
            file.report(field, null, "not-allowed", "The field (" + name + ") must not have an initial value.");
        }
    }

    private ValueType type(TypeFieldDescr field, String name) {
        ValueType plain = PLAIN_TYPES.get(name);
        if (plain != null) {
            return plain;
        }
        EnumType type = enums.get(name);
        if (type != null) {
            return new ValueType.Choice(type);
        }
        if (!name.isEmpty()) {
            file.report(
                    field,
                    null,
                    "unknown-type",
                    "The type (" + name + ") of field (" + field.getFieldName() + ") is unknown.",
                    Advice.nearest(name, known()));
        }
        return new ValueType.Text();
    }

    private Collection<String> known() {
        List<String> known = new ArrayList<>(PLAIN_TYPES.keySet());
        known.add("List");
        known.addAll(enums.keySet());
        return known;
    }

    private @Nullable Double bound(TypeFieldDescr field, ValueType type, Annotations annotations, String name) {
        boolean number = type instanceof ValueType.WholeNumber || type instanceof ValueType.Decimal;
        if (annotations.has(name) && !number) {
            file.report(
                    field,
                    null,
                    "annotation-value",
                    "The annotation (@" + name + ") belongs to fields that hold numbers only.");
            return null;
        }
        return annotations.number(name);
    }
}
