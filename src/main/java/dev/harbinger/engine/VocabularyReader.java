package dev.harbinger.engine;

import dev.harbinger.fact.EnumType;
import dev.harbinger.fact.FactType;
import dev.harbinger.fact.FieldType;
import dev.harbinger.fact.Places;
import dev.harbinger.fact.Tally;
import dev.harbinger.fact.Validity;
import dev.harbinger.fact.ValueSet;
import dev.harbinger.fact.Vocabulary;
import dev.harbinger.rule.Position;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AbstractClassTypeDeclarationDescr;
import org.drools.drl.ast.descr.EnumDeclarationDescr;
import org.drools.drl.ast.descr.EnumLiteralDescr;
import org.drools.drl.ast.descr.TypeDeclarationDescr;
import org.jspecify.annotations.Nullable;

/** Reads the declarations of vocabulary.drl. Not thread-safe. */
final class VocabularyReader {
    /** Name of the file in a pack. */
    static final String FILE = "vocabulary.drl";

    private static final Set<String> TYPE_ANNOTATIONS =
            Set.of("state", "event", "doc", "standard", "reporters", "halfLife", "validFor", "note");
    /** The compiler writes the number of an enumeration's constants as one signed byte. */
    private static final int MOST_CONSTANTS = Byte.MAX_VALUE;

    /** The methods of a class that the compiler makes of a fact type hold about twice as many. */
    private static final int MOST_FIELDS = 500;

    static final Pattern NAME = Pattern.compile("[A-Z][A-Za-z0-9]{0,79}");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]{0,79}");
    private static final Pattern DAYS = Pattern.compile("(\\d{1,5}) days?");

    private final DrlFile file;
    private final Places places;
    private final Set<String> faulty = new HashSet<>();
    private int reported;
    private final Map<String, EnumType> enums = new LinkedHashMap<>();
    private final Map<String, FactType> types = new LinkedHashMap<>();

    /** @param places the places that fields of that type may hold */
    VocabularyReader(DrlFile file, Places places) {
        this.places = places;
        this.file = file.reportingTo(problem -> {
            reported++;
            file.problems().accept(problem);
        });
    }

    /**
     * The enumerations by name, and the fields as {@code Type.field}, of which something wrong was told; a field of such an
     * enumeration is among them.
     */
    Set<String> faulty() {
        return faulty;
    }

    /** Reads all declarations; what is wrong with them is reported. */
    Vocabulary read(Map<String, String> aliases) {
        file.refuseOthers();
        file.tree()
                .getRules()
                .forEach(rule -> file.report(
                        rule, rule.getName(), "rule-in-vocabulary", "A rule does not belong into " + FILE + "."));
        file.tree().getEnumDeclarations().forEach(this::readEnum);
        file.tree().getTypeDeclarations().stream()
                .filter(declaration -> !TallyReader.isOne(declaration))
                .forEach(this::readType);
        Set<String> taken = Stream.concat(
                        enums.keySet().stream(),
                        file.tree().getTypeDeclarations().stream().map(TypeDeclarationDescr::getTypeName))
                .collect(Collectors.toSet());
        Map<String, ValueSet> sets = new SetReader(file, enums, places).read(taken);
        Vocabulary countable = new Vocabulary(types, enums, aliases, sets, Map.of(), places);
        Map<String, Tally> tallies = new LinkedHashMap<>();
        file.tree().getTypeDeclarations().stream()
                .filter(TallyReader::isOne)
                .forEach(declaration -> readTally(declaration, countable, tallies));
        return new Vocabulary(types, enums, aliases, sets, tallies, places);
    }

    private void readTally(TypeDeclarationDescr declaration, Vocabulary countable, Map<String, Tally> tallies) {
        checkName(declaration);
        refuseParents(declaration);
        if (tallies.containsKey(declaration.getTypeName())) {
            reportTwice(declaration);
        }
        checkCount(declaration, declaration.getFields().size(), MOST_FIELDS, "fields");
        Tally tally = new TallyReader(file, declaration, countable).read();
        if (tally != null) {
            tallies.put(declaration.getTypeName(), tally);
        }
    }

    private void refuseParents(TypeDeclarationDescr declaration) {
        if (declaration.isTrait() || !declaration.getSuperTypes().isEmpty()) {
            refuse(declaration, "A fact type must not be a trait or extend another.");
        }
    }

    private void readEnum(EnumDeclarationDescr declaration) {
        int before = reported;
        checkName(declaration);
        Annotations annotations = Annotations.read(file, declaration, null, Set.of("doc", "acronyms", "ordered"));
        if (!declaration.getFields().isEmpty()) {
            refuse(declaration, "An enumeration must hold constants only.");
        }
        checkCount(declaration, declaration.getLiterals().size(), MOST_CONSTANTS, "constants");
        declaration.getLiterals().forEach(literal -> checkLiteral(declaration, literal));
        List<String> constants = declaration.getLiterals().stream()
                .map(EnumLiteralDescr::getName)
                .toList();
        if (Set.copyOf(constants).size() < constants.size()) {
            refuse(declaration, "The enumeration (" + declaration.getTypeName() + ") has a constant twice.");
        }
        enums.put(
                declaration.getTypeName(),
                new EnumType(
                        declaration.getTypeName(),
                        constants,
                        annotations.has("acronyms"),
                        annotations.has("ordered"),
                        annotations.text("doc")));
        if (reported > before) {
            faulty.add(declaration.getTypeName());
        }
    }

    private void checkLiteral(EnumDeclarationDescr declaration, EnumLiteralDescr literal) {
        if (!literal.getConstructorArgs().isEmpty() || !literal.getAnnotations().isEmpty()) {
            refuse(declaration, literal, "The constant (" + literal.getName() + ") must be a bare name.");
        }
        if (!CONSTANT.matcher(literal.getName()).matches()) {
            refuse(declaration, literal, "The constant (" + literal.getName() + ") is not in UPPER_SNAKE_CASE.");
        }
    }

    private void readType(TypeDeclarationDescr declaration) {
        checkName(declaration);
        refuseParents(declaration);
        Annotations annotations = Annotations.read(file, declaration, null, TYPE_ANNOTATIONS);
        if (annotations.has("state") == annotations.has("event")) {
            file.report(
                    declaration,
                    null,
                    "missing-annotation",
                    "The fact type (" + declaration.getTypeName() + ") must be marked either @state or @event.");
        }
        checkCount(declaration, declaration.getFields().size(), MOST_FIELDS, "fields");
        List<FieldType> fields = new FieldDeclarations(file, declaration, enums, places, faulty).read();
        types.put(
                declaration.getTypeName(),
                new FactType(
                        declaration.getTypeName(),
                        annotations.has("event") ? FactType.Kind.EVENT : FactType.Kind.STATE,
                        fields,
                        halfLife(annotations),
                        validity(annotations, fields),
                        annotations.required("doc"),
                        annotations.text("standard"),
                        annotations.text("reporters")));
    }

    private static @Nullable Integer halfLife(Annotations annotations) {
        String text = annotations.text("halfLife");
        Matcher days = DAYS.matcher(text);
        if (days.matches() && Integer.parseInt(days.group(1)) > 0) {
            return Integer.valueOf(days.group(1));
        }
        if (!text.isEmpty()) {
            annotations.report(
                    "halfLife",
                    "annotation-value",
                    "The annotation (@halfLife) holds (" + text + "), not a number of days.",
                    "Maybe write @halfLife( \"180 days\" ).");
        }
        return null;
    }

    private static Validity validity(Annotations annotations, List<FieldType> fields) {
        String text = annotations.text("validFor");
        if (text.isEmpty()) {
            return new Validity(List.of(), null);
        }
        try {
            return ValidityText.parse(text, fields);
        } catch (IllegalArgumentException fault) {
            annotations.report(
                    "validFor",
                    "annotation-value",
                    Objects.requireNonNull(fault.getMessage()),
                    "Maybe write @validFor( \"24 months; level local: 12 months\" ).");
            return new Validity(List.of(), null);
        }
    }

    private void checkCount(AbstractClassTypeDeclarationDescr declaration, int count, int most, String what) {
        if (count > most) {
            String text = "The declaration (" + declaration.getTypeName() + ") has " + count + " " + what + "; at most "
                    + most + " are allowed.";
            file.report(nameOf(declaration), null, "not-allowed", text, null);
        }
    }

    private void checkName(AbstractClassTypeDeclarationDescr declaration) {
        String name = declaration.getTypeName();
        if (!NAME.matcher(name).matches() || ReservedNames.isOfType(name)) {
            file.report(
                    nameOf(declaration),
                    null,
                    "type-name",
                    "The name (" + name + ") is not allowed for a declaration.",
                    "Maybe use UpperCamelCase, and no name of Java itself or of findings.");
        }
        if (types.containsKey(name) || enums.containsKey(name)) {
            reportTwice(declaration);
        }
        if (!declaration.getNamespace().isEmpty()) {
            refuse(declaration, "A declaration must not name a package.");
        }
    }

    private void reportTwice(AbstractClassTypeDeclarationDescr declaration) {
        String text = "The name (" + declaration.getTypeName() + ") is declared twice.";
        file.report(nameOf(declaration), null, "duplicate-type", text, null);
    }

    private Position nameOf(AbstractClassTypeDeclarationDescr declaration) {
        return file.places().word(file.position(declaration), declaration.getTypeName());
    }

    private void refuse(EnumDeclarationDescr declaration, EnumLiteralDescr literal, String text) {
        Position name = file.places().word(file.position(declaration), literal.getName());
        file.report(name, null, "not-allowed", text, null);
    }

    private void refuse(AbstractClassTypeDeclarationDescr declaration, String text) {
        file.report(declaration, null, "not-allowed", text);
    }
}
