package dev.harbinger.engine;

import dev.harbinger.fact.EnumType;
import dev.harbinger.fact.FieldType;
import dev.harbinger.fact.Places;
import dev.harbinger.fact.ValueType;
import dev.harbinger.rule.Advice;
import dev.harbinger.rule.PlacesReader;
import dev.harbinger.rule.Position;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.TypeDeclarationDescr;
import org.drools.drl.ast.descr.TypeFieldDescr;
import org.jspecify.annotations.Nullable;

/** Reads the fields of one fact type. */
final class FieldDeclarations {
    private static final Set<String> ANNOTATIONS = Set.of("key", "required", "doc", "unit", "min", "max", "of");

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,79}");
    private static final Pattern FIELD = Pattern.compile("(?<![\\w.])(\\w+)\\s*:");
    private static final Map<String, ValueType> PLAIN_TYPES = Map.of(
            "String", new ValueType.Text(),
            "Integer", new ValueType.WholeNumber(),
            "Double", new ValueType.Decimal(),
            "Boolean", new ValueType.Flag(),
            "LocalDate", new ValueType.Day());

    private final DrlFile file;
    private final TypeDeclarationDescr declaration;
    private final Map<String, EnumType> enums;
    private final Places places;
    private final Set<String> faulty;
    private boolean faultFound;

    /**
     * @param enums the enumerations by name
     * @param places what fields of the type Place may hold
     * @param faulty names of the enumerations with faults; takes the fields with faults, and those of such an enumeration, as
     *     {@code Type.field}
     */
    FieldDeclarations(
            DrlFile file,
            TypeDeclarationDescr declaration,
            Map<String, EnumType> enums,
            Places places,
            Set<String> faulty) {
        this.file = file.reportingTo(problem -> {
            faultFound = true;
            file.problems().accept(problem);
        });
        this.declaration = declaration;
        this.enums = enums;
        this.places = places;
        this.faulty = faulty;
    }

    List<FieldType> read() {
        refuseRepeated();
        return declaration.getFields().values().stream().map(this::read).toList();
    }

    /** The tree keeps only the last of two fields of one name, so they are looked for in the text. */
    private void refuseRepeated() {
        Set<String> seen = new HashSet<>();
        String masked = file.places().masked(file.path());
        int begin = file.places().offset(file.position(declaration));
        int end = file.places().offset(new Position(file.path(), declaration.getEndLine() + file.linesBefore() + 1, 0));
        Matcher name = FIELD.matcher(masked).region(begin, end);
        while (name.find()) {
            if (!seen.add(name.group(1))) {
                Position position = file.places().at(file.path(), name.start(1));
                String text = "The field (" + name.group(1) + ") is declared twice.";
                file.report(position, null, "duplicate-field", text, null);
                faulty.add(declaration.getTypeName() + "." + name.group(1));
            }
        }
    }

    private FieldType read(TypeFieldDescr field) {
        faultFound = false;
        FieldType read = readAll(field);
        if (faultFound
                || read.type() instanceof ValueType.Choice choice
                        && faulty.contains(choice.type().name())) {
            faulty.add(declaration.getTypeName() + "." + read.name());
        }
        return read;
    }

    private FieldType readAll(TypeFieldDescr field) {
        check(field);
        Annotations annotations = Annotations.read(file, field, null, ANNOTATIONS);
        String typeName = field.getPattern().getObjectType();
        boolean list = typeName.equals("List");
        if (!list && annotations.has("of")) {
            annotations.report(
                    "of", "annotation-value", "The annotation (@of) belongs to fields of type List only.", null);
        }
        ValueType known = type(field, list ? annotations.required("of") : typeName);
        ValueType type = Objects.requireNonNullElse(known, new ValueType.Text());
        Double min = known == null ? null : bound(field, type, annotations, "min");
        Double max = known == null ? null : bound(field, type, annotations, "max");
        if (min != null && max != null && min > max) {
            annotations.report(
                    "min",
                    "annotation-value",
                    "The least value (" + min + ") is above the largest (" + max + ").",
                    null);
        }
        return new FieldType(
                field.getFieldName(),
                type,
                list,
                annotations.has("key"),
                annotations.has("required"),
                annotations.has("unit") ? annotations.text("unit") : null,
                min,
                max,
                annotations.text("doc"));
    }

    private void check(TypeFieldDescr field) {
        checkName(file, field);
        if (field.getInitExpr() != null && !field.getInitExpr().isBlank()) {
            file.report(
                    field,
                    null,
                    "not-allowed",
                    "The field (" + field.getFieldName() + ") must not have an initial value.");
        }
    }

    /** Reports a name that no field may have. */
    static void checkName(DrlFile file, TypeFieldDescr field) {
        String name = field.getFieldName();
        if (ReservedNames.isOfField(name)) {
            String text = "The name (" + name + ") of a field is reserved: it means something to rules, facts or Java.";
            file.report(nameOf(file, field), null, "field-name", text, "Maybe choose a longer name.");
        } else if (!NAME.matcher(name).matches()) {
            file.report(
                    nameOf(file, field),
                    null,
                    "field-name",
                    "The name (" + name + ") is not allowed for a field.",
                    "Maybe use lowerCamelCase.");
        }
    }

    /** Where a field's name stands: the tree says only where its type does. */
    static Position nameOf(DrlFile file, TypeFieldDescr field) {
        Position type = file.position(field);
        Position name = file.places().word(new Position(type.file(), type.line(), 1), field.getFieldName());
        return name.line() == type.line() ? name : type;
    }

    /** The type of that name; null, and told, if there is none. */
    private @Nullable ValueType type(TypeFieldDescr field, String name) {
        ValueType plain = PLAIN_TYPES.get(name);
        if (plain != null) {
            return plain;
        }
        if (name.equals(Places.TYPE) && !places.byCode().isEmpty()) {
            return new ValueType.Location(places);
        }
        EnumType type = enums.getOrDefault(name, enums.get(meant(name)));
        if (type != null) {
            return new ValueType.Choice(type);
        }
        if (!name.isEmpty()) {
            file.report(
                    field,
                    null,
                    "unknown-type",
                    "The type (" + name + ") of field (" + field.getFieldName() + ") is unknown.",
                    advice(name));
        }
        return null;
    }

    private @Nullable String advice(String name) {
        if (name.equals(Places.TYPE)) {
            return "Maybe name the places in " + PlacesReader.FILE + ".";
        }
        return TypeWords.isOther(name) ? "Maybe write " + TypeWords.meant(name) + "." : Advice.nearest(name, known());
    }

    /** An enumeration whose name has a fault that was told, if it is meant; else the name as it is. */
    private String meant(String name) {
        return faulty.stream()
                .filter(enumeration -> enumeration.equalsIgnoreCase(name))
                .findFirst()
                .orElse(name);
    }

    private Collection<String> known() {
        List<String> known = new ArrayList<>(PLAIN_TYPES.keySet());
        known.add("List");
        known.add(Places.TYPE);
        known.addAll(enums.keySet());
        return known;
    }

    private @Nullable Double bound(TypeFieldDescr field, ValueType type, Annotations annotations, String name) {
        boolean number = type instanceof ValueType.WholeNumber || type instanceof ValueType.Decimal;
        if (annotations.has(name) && !number) {
            annotations.report(
                    name,
                    "annotation-value",
                    "The annotation (@" + name + ") belongs to fields that hold numbers only.",
                    null);
            return null;
        }
        return annotations.number(name);
    }
}
