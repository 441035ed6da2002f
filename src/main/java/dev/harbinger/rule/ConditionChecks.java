package dev.harbinger.rule;

import dev.harbinger.belief.FindingId;
import dev.harbinger.fact.EnumType;
import dev.harbinger.fact.FactType;
import dev.harbinger.fact.FieldType;
import dev.harbinger.fact.Names;
import dev.harbinger.fact.Places;
import dev.harbinger.fact.ValueType;
import dev.harbinger.fact.Vocabulary;
import dev.harbinger.rule.Constraint.Operand;
import dev.harbinger.rule.Constraint.Operator;
import dev.harbinger.rule.RuleCondition.OverFacts;
import dev.harbinger.rule.RuleCondition.OverFinding;
import dev.harbinger.rule.RuleCondition.Quantifier;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Checks a rule's patterns against the vocabulary and the findings of its pack: the compiler would let a text be
 * compared with a number, and would never tell.
 */
final class ConditionChecks {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Set<Operator> ORDERINGS =
            Set.of(Operator.LESS, Operator.AT_MOST, Operator.GREATER, Operator.AT_LEAST);
    private static final Set<Operator> LOOKS_INTO_LIST = Set.of(Operator.CONTAINS, Operator.NOT_CONTAINS);

    private static final Set<Operator> ABOUT_PLACES = Set.of(Operator.BORDERS, Operator.NOT_BORDERS);

    private final Vocabulary vocabulary;
    private final Set<String> faulty;
    private final Collection<FindingId> findings;
    private final ProblemsOfRule problems;
    private final Scope scope = new Scope();

    ConditionChecks(
            Vocabulary vocabulary, Set<String> faulty, Collection<FindingId> findings, ProblemsOfRule problems) {
        this.vocabulary = vocabulary;
        this.faulty = faulty;
        this.findings = findings;
        this.problems = problems;
    }

    /** Checks the patterns in order and returns the variables that they bind. */
    Scope check(Collection<RuleCondition> conditions) {
        for (RuleCondition condition : conditions) {
            problems.at(condition.position());
            if (condition instanceof OverFacts facts) {
                checkFacts(facts);
            } else if (condition instanceof OverFinding finding) {
                checkFinding(finding);
            }
        }
        return scope;
    }

    private void checkFacts(OverFacts condition) {
        FactType type = vocabulary.matchable(condition.factType());
        if (type == null) {
            problems.atWord(condition.factType());
            problems.unknown("fact type", condition.factType(), vocabulary.matchableNames());
            bindToFaulty(condition);
            return;
        }
        condition.constraints().forEach(constraint -> check(constraint, type, condition));
        problems.at(condition.position());
        bind(condition, condition.variable(), new Scope.Bound.ToFact(type));
    }

    private void bindToFaulty(OverFacts condition) {
        if (condition.variable() != null) {
            scope.bind(condition.variable(), new Scope.Bound.ToFaulty());
        }
        condition.constraints().stream()
                .flatMap(constraint -> ConstraintVariables.boundBy(constraint).stream())
                .forEach(variable -> scope.bind(variable, new Scope.Bound.ToFaulty()));
    }

    private void checkFinding(OverFinding condition) {
        if (!condition.finding().value().isEmpty() && !findings.contains(condition.finding())) {
            problems.atWord(condition.finding().value());
            problems.unknown(
                    "finding",
                    condition.finding().value(),
                    findings.stream().map(FindingId::value).toList());
        }
        condition.constraints().forEach(this::checkArea);
        problems.at(condition.position());
        bind(condition, condition.variable(), new Scope.Bound.ToFinding());
    }

    private void checkArea(Constraint constraint) {
        if (constraint instanceof Constraint.Compare compare
                && compare.operand() instanceof Operand.Reference reference) {
            typeOf(reference);
        }
    }

    private void bind(RuleCondition condition, @Nullable String variable, Scope.Bound bound) {
        if (variable == null) {
            return;
        }
        problems.atWord(variable);
        if (condition.quantifier() != Quantifier.EACH) {
            scope.bind(variable, new Scope.Bound.ToFaulty());
            problems.add("lost-variable", "The variable (" + variable + ") has no value outside not or exists.", null);
        } else if (!scope.bind(variable, bound)) {
            problems.add("rebound-variable", "The variable (" + variable + ") is bound twice.", null);
        }
    }

    private void check(Constraint constraint, FactType type, OverFacts condition) {
        problems.atPart(constraint);
        if (constraint instanceof Constraint.All all) {
            all.parts().forEach(part -> check(part, type, condition));
        } else if (constraint instanceof Constraint.Any any) {
            any.parts().forEach(part -> check(part, type, condition));
        } else if (constraint instanceof Constraint.Bind bind) {
            FieldType field = field(type, bind.field());
            bind(
                    condition,
                    bind.variable(),
                    field == null ? new Scope.Bound.ToFaulty() : new Scope.Bound.ToValue(field.type()));
        } else if (constraint instanceof Constraint.Distinct distinct) {
            checkDistinct(distinct, type, condition);
        } else if (constraint instanceof Constraint.Compare compare) {
            checkCompare(compare, type);
        } else if (constraint instanceof Constraint.Membership membership) {
            FieldType field = field(type, membership.field());
            if (field != null && field.list()) {
                refuseList(field, "in");
            } else if (field != null) {
                checkMembers(field, membership);
            }
        }
    }

    private void checkMembers(FieldType field, Constraint.Membership membership) {
        String set = membership.set();
        if (set == null) {
            membership.operands().forEach(operand -> checkOperand(field, operand));
        } else if (!vocabulary.sets().containsKey(set)) {
            problems.atWord(set);
            boolean place = vocabulary.places().ofConstant(set) != null;
            String nearest = place
                    ? "Maybe write " + Places.TYPE + "." + set + "."
                    : Advice.nearest(set, vocabulary.sets().keySet());
            problems.add(
                    "unknown-set",
                    "The set (" + set + ") is unknown.",
                    nearest == null ? "Maybe declare it, or write in ( A, B )." : nearest);
        } else {
            // All members are alike: one speaks for them, so that one mistake is told once.
            membership.operands().stream().limit(1).forEach(operand -> checkOperand(field, operand));
        }
    }

    private void checkDistinct(Constraint.Distinct distinct, FactType type, OverFacts condition) {
        Scope.Bound bound = scope.bound(distinct.variable());
        if (bound instanceof Scope.Bound.ToFaulty) {
            return;
        }
        if (bound == null) {
            problems.unknown("variable", distinct.variable(), scope.names());
        } else if (!(bound instanceof Scope.Bound.ToFact fact) || !fact.type().equals(type)) {
            problems.add(
                    "unlike-types",
                    "The variable (" + distinct.variable() + ") is not bound to a fact of type " + type.name() + ".",
                    null);
        } else if (condition.quantifier() == Quantifier.EXISTS) {
            problems.add(
                    "distinct-exists", "The comparison this != does not go with exists.", "Maybe use a bare pattern.");
        }
    }

    private void checkCompare(Constraint.Compare compare, FactType type) {
        FieldType field = field(type, compare.field());
        if (field != null && isComparable(field, compare)) {
            checkOperand(field, compare.operand());
        }
    }

    /** Whether the operator suits the field; what it is compared with does not matter if not. */
    private boolean isComparable(FieldType field, Constraint.Compare compare) {
        if (LOOKS_INTO_LIST.contains(compare.operator()) && !field.list()) {
            problems.add("no-list", "The field (" + field.name() + ") is no list to look into.", "Maybe use == or in.");
            return false;
        }
        if (field.list()
                && !LOOKS_INTO_LIST.contains(compare.operator())
                && !(compare.operand() instanceof Operand.Nothing)) {
            refuseList(field, compare.operator().symbol());
            return false;
        }
        if (ABOUT_PLACES.contains(compare.operator()) && !(field.type() instanceof ValueType.Location)) {
            problems.add(
                    "unlike-types",
                    "The field (" + field.name() + ") holds " + kindOf(field.type())
                            + ", and only places have borders.",
                    "Maybe declare it as " + field.name() + " : " + Places.TYPE + ".");
            return false;
        }
        if (ORDERINGS.contains(compare.operator()) && !isOrdered(field.type())) {
            problems.add(
                    "no-order",
                    "The values of the field (" + field.name() + ") have no order to compare with "
                            + compare.operator().symbol() + ".",
                    field.type() instanceof ValueType.Choice
                            ? "Maybe use == or in, or mark "
                                    + kindOf(field.type()).replace("constants of ", "") + " with @ordered."
                            : "Maybe use == or in.");
            return false;
        }
        return true;
    }

    private void refuseList(FieldType field, String operator) {
        problems.add(
                "list-compared",
                "The field (" + field.name() + ") is a list and cannot be compared with " + operator + ".",
                "Maybe use contains.");
    }

    private static boolean isOrdered(ValueType type) {
        return isNumber(type)
                || type instanceof ValueType.Day
                || type instanceof ValueType.Choice choice && choice.type().ordered();
    }

    private static boolean isNumber(@Nullable ValueType type) {
        return type instanceof ValueType.WholeNumber || type instanceof ValueType.Decimal;
    }

    private @Nullable FieldType field(FactType type, String name) {
        FieldType field = type.readable(name);
        if (faulty.contains(type.name() + "." + name)) {
            return null;
        }
        if (field == null) {
            problems.atWord(name);
            problems.unknown("field", name, type.readableNames());
        }
        return field;
    }

    private void checkOperand(FieldType field, Operand operand) {
        if (operand instanceof Operand.Nothing) {
            return;
        }
        problems.atPart(operand);
        if (operand instanceof Operand.Constant constant) {
            checkConstant(field, constant);
            return;
        }
        if (operand instanceof Operand.Computed computed) {
            ValueType type = typeOf(computed.refersTo());
            checkFits(field, operand, isNumber(field.type()) && (type == null || isNumber(type)));
            return;
        }
        if (operand instanceof Operand.Reference reference) {
            ValueType type = typeOf(reference);
            boolean area = field.type() instanceof ValueType.Location
                    && scope.bound(reference.variable()) instanceof Scope.Bound.ToFinding;
            checkFits(field, operand, type == null || type.equals(field.type()) || area);
            return;
        }
        boolean fits = fits(field.type(), operand);
        checkFits(field, operand, fits);
        if (fits && operand instanceof Operand.Number number) {
            checkSize(field, number.value());
        } else if (fits && operand instanceof Operand.Text text && field.type() instanceof ValueType.Day) {
            checkDate(text.value());
        } else if (fits && operand instanceof Operand.Text text) {
            checkTidy(field, text.value());
        }
    }

    /** The engine makes an int of a whole number, and fails when a fact is compared with one that is none. */
    private void checkSize(FieldType field, double value) {
        if (field.type() instanceof ValueType.WholeNumber && Math.abs(value) > Integer.MAX_VALUE) {
            problems.add(
                    "number-too-large",
                    "The number is larger than the field (" + field.name() + ") can hold: at most " + Integer.MAX_VALUE
                            + ".",
                    null);
        }
    }

    private void checkTidy(FieldType field, String text) {
        String tidy = Names.tidy(text);
        if (!tidy.equals(text)) {
            problems.add(
                    "untidy-text",
                    "The field (" + field.name() + ") never holds this text: facts lose white space around a text and"
                            + " all but one space inside, and are brought to the Unicode form NFC.",
                    tidy.isEmpty() ? "Maybe write " + field.name() + " == null." : "Maybe write \"" + tidy + "\".");
        }
    }

    private void checkDate(String text) {
        if (!DATE.matcher(text).matches()) {
            problems.add(
                    "wrong-format",
                    "The date (" + text + ") is not of the form yyyy-mm-dd.",
                    "Maybe write \"2026-01-31\".");
            return;
        }
        try {
            LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            problems.add("impossible-date", "The date (" + text + ") is no day of the calendar.", null);
        }
    }

    private void checkFits(FieldType field, Operand operand, boolean fits) {
        if (!fits) {
            problems.add(
                    "unlike-types",
                    "The field (" + field.name() + ") holds " + kindOf(field.type())
                            + " and is compared with something else.",
                    OperandAdvice.of(field.type(), operand));
        }
    }

    private static boolean fits(ValueType type, Operand operand) {
        if (operand instanceof Operand.Number number) {
            return type instanceof ValueType.Decimal || type instanceof ValueType.WholeNumber && number.whole();
        }
        return operand instanceof Operand.Text && (type instanceof ValueType.Text || type instanceof ValueType.Day)
                || operand instanceof Operand.Flag && type instanceof ValueType.Flag;
    }

    private static String kindOf(ValueType type) {
        if (type instanceof ValueType.Choice choice) {
            return "constants of " + choice.type().name();
        }
        if (type instanceof ValueType.Text) {
            return "text";
        }
        if (type instanceof ValueType.Location) {
            return "places";
        }
        if (type instanceof ValueType.Flag) {
            return "true or false";
        }
        if (type instanceof ValueType.WholeNumber) {
            return "a whole number";
        }
        return type instanceof ValueType.Day ? "a date" : "a number";
    }

    private void checkConstant(FieldType field, Operand.Constant constant) {
        if (constant.type().isEmpty()) {
            problems.add(
                    "constraint",
                    "The name (" + constant.name() + ") stands where a value is expected.",
                    OperandAdvice.of(field.type(), constant));
            return;
        }
        if (Operand.Constant.isPlace(constant)) {
            checkPlace(field, constant);
            return;
        }
        EnumType known = vocabulary.enums().get(constant.type());
        if (known == null) {
            problems.unknown("enumeration", constant.type(), vocabulary.enums().keySet());
        } else if (!known.constants().contains(constant.name())) {
            problems.atWord(constant.name());
            problems.unknown("constant", constant.type() + "." + constant.name(), qualified(known));
        } else if (!(field.type() instanceof ValueType.Choice choice)
                || !choice.type().equals(known)) {
            problems.add(
                    "unlike-types",
                    "The field (" + field.name() + ") holds " + kindOf(field.type()) + ", not constants of "
                            + known.name() + ".",
                    null);
        }
    }

    private void checkPlace(FieldType field, Operand.Constant constant) {
        if (vocabulary.places().ofConstant(constant.name()) == null) {
            problems.atWord(constant.name());
            problems.unknown(
                    "place",
                    Places.TYPE + "." + constant.name(),
                    vocabulary.places().constants());
        } else {
            checkFits(field, constant, field.type() instanceof ValueType.Location);
        }
    }

    private static Collection<String> qualified(EnumType type) {
        return type.constants().stream()
                .map(constant -> type.name() + "." + constant)
                .toList();
    }

    private @Nullable ValueType typeOf(Operand.Reference reference) {
        if (scope.isFaulty(reference.variable()) || isFaultyField(reference)) {
            return null;
        }
        problems.atPart(reference);
        ValueType type = scope.typeOf(reference.variable(), reference.field());
        if (scope.bound(reference.variable()) == null) {
            problems.unknown("variable", reference.variable(), scope.names());
        } else if (type == null) {
            problems.atWord(reference.field());
            problems.unknown("field", reference.field(), scope.fieldsOf(reference.variable()));
        }
        return type;
    }

    private boolean isFaultyField(Operand.Reference reference) {
        return scope.bound(reference.variable()) instanceof Scope.Bound.ToFact fact
                && faulty.contains(fact.type().name() + "." + reference.field());
    }
}
