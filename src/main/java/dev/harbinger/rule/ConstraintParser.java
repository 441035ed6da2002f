package dev.harbinger.rule;

import dev.harbinger.fact.Places;
import dev.harbinger.rule.Constraint.Arithmetic;
import dev.harbinger.rule.Constraint.Operand;
import dev.harbinger.rule.Constraint.Operator;
import dev.harbinger.rule.ConstraintTokens.Kind;
import dev.harbinger.rule.ConstraintTokens.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.stream.Collectors;

/**
 * Parses one constraint of a pattern. The language is an allow-list: comparisons of a field with literals, constants
 * and bound variables, joined by {@code &&}, {@code ||} and parentheses; one step of arithmetic on a variable; no calls,
 * no method, no nested access but one field of a variable and the age or size of a field.
 *
 * <pre>
 * constraint := or | variable ':' field
 * or         := and { '||' and }          and := one { '&amp;&amp;' one }
 * one        := '(' or ')' | field rest | rest of the field before | 'this' '!=' variable
 * operand    := literal | variable [sign number] | number sign variable
 * rest       := op operand | [not] in ( set | place | '(' operand {',' operand} ')' ) | [not] (contains | borders) operand
 * place      := constant | variable
 * </pre>
 */
public final class ConstraintParser {
    private static final int DEEPEST = 20;
    private static final Map<String, Operator> OPERATORS = Map.of(
            "==", Operator.EQUAL,
            "!=", Operator.NOT_EQUAL,
            "<", Operator.LESS,
            "<=", Operator.AT_MOST,
            ">", Operator.GREATER,
            ">=", Operator.AT_LEAST);

    private static final Map<String, Arithmetic> ARITHMETIC =
            Arrays.stream(Arithmetic.values()).collect(Collectors.toMap(Arithmetic::symbol, sign -> sign));

    private final List<Token> tokens;
    private final Function<String, List<Operand>> sets;
    private final ObjIntConsumer<Object> marks;
    private int next;
    private int depth;
    private String lastField = "";

    private ConstraintParser(List<Token> tokens, Function<String, List<Operand>> sets, ObjIntConsumer<Object> marks) {
        this.tokens = tokens;
        this.sets = sets;
        this.marks = marks;
    }

    /**
     * Parses a constraint.
     *
     * @param text what stands between two commas of a pattern
     * @throws ConstraintFault if it is not of the language
     */
    public static Constraint parse(String text) {
        return parse(text, name -> List.of(), (part, offset) -> {});
    }

    /**
     * Parses a constraint, and tells where its parts stand.
     *
     * @param text what stands between two commas of a pattern
     * @param sets the members of a set by its name; none of one that is unknown
     * @param marks takes each comparison and each operand with its offset in the text, from 0; a comparison stands at
     *     its field, or at its operator if the field is that of the comparison before
     * @throws ConstraintFault if it is not of the language
     */
    public static Constraint parse(String text, Function<String, List<Operand>> sets, ObjIntConsumer<Object> marks) {
        ConstraintParser parser = new ConstraintParser(ConstraintTokens.cut(text), sets, marks);
        Constraint constraint = parser.isBinding() ? parser.binding() : parser.or();
        parser.expectEnd();
        return constraint;
    }

    private boolean isBinding() {
        return peek().kind() == Kind.VARIABLE && tokens.get(next + 1).is(":");
    }

    private Constraint binding() {
        Token variable = take();
        if (variable.text().indexOf('.') >= 0) {
            throw fault(variable, "A variable's name must not have a point.");
        }
        take();
        return marked(new Constraint.Bind(variable.text(), field(take())), variable);
    }

    private Constraint or() {
        List<Constraint> parts = new ArrayList<>(List.of(and()));
        while (takeIf("||")) {
            parts.add(and());
        }
        return parts.size() == 1 ? parts.get(0) : new Constraint.Any(parts);
    }

    private Constraint and() {
        List<Constraint> parts = new ArrayList<>(List.of(one()));
        while (takeIf("&&")) {
            parts.add(one());
        }
        return parts.size() == 1 ? parts.get(0) : new Constraint.All(parts);
    }

    private Constraint one() {
        if (peek().is("(")) {
            return nested();
        }
        if (takeIf("this")) {
            return distinct();
        }
        if (startsRest(peek())) {
            if (lastField.isEmpty()) {
                throw fault(peek(), "A field is missing before (" + peek().text() + ").");
            }
            Token sign = peek();
            return marked(rest(lastField), sign);
        }
        Token word = take();
        lastField = field(word);
        return marked(rest(lastField), word);
    }

    private Constraint distinct() {
        expect("!=");
        Token variable = take();
        if (variable.kind() != Kind.VARIABLE || variable.text().indexOf('.') >= 0) {
            throw fault(variable, "The word this can only be compared with a variable: this != $other.");
        }
        return marked(new Constraint.Distinct(variable.text()), variable);
    }

    private Constraint nested() {
        Token open = take();
        if (++depth > DEEPEST) {
            throw fault(open, "The constraint is nested too deeply.");
        }
        Constraint inner = or();
        expect(")");
        depth--;
        return inner;
    }

    private static boolean startsRest(Token token) {
        return OPERATORS.containsKey(token.text()) && token.kind() == Kind.SIGN
                || token.is("not")
                || token.is("in")
                || token.is("contains")
                || token.is("borders");
    }

    private Constraint rest(String field) {
        boolean negated = takeIf("not");
        if (takeIf("in")) {
            if (peek().kind() == Kind.NAME) {
                String set = take().text();
                return new Constraint.Membership(field, negated, sets.apply(set), set);
            }
            if (peek().kind() == Kind.VARIABLE || peek().text().startsWith(Places.TYPE + ".")) {
                return new Constraint.Membership(field, negated, List.of(operand()));
            }
            return new Constraint.Membership(field, negated, operands());
        }
        if (takeIf("contains")) {
            return new Constraint.Compare(field, negated ? Operator.NOT_CONTAINS : Operator.CONTAINS, operand());
        }
        if (takeIf("borders")) {
            return new Constraint.Compare(field, negated ? Operator.NOT_BORDERS : Operator.BORDERS, operand());
        }
        Token sign = take();
        Operator operator = OPERATORS.get(sign.text());
        if (operator == null || negated || sign.kind() != Kind.SIGN) {
            throw fault(sign, "A comparison is expected after the field (" + field + ").");
        }
        return new Constraint.Compare(field, operator, operand());
    }

    private List<Operand> operands() {
        expect("(");
        List<Operand> operands = new ArrayList<>(List.of(operand()));
        while (takeIf(",")) {
            operands.add(operand());
        }
        expect(")");
        return operands;
    }

    private Operand operand() {
        Token token = peek();
        return marked(computed(signed()), token);
    }

    /** A literal or variable; a number may have a minus before it. */
    private Operand signed() {
        if (peek().is("-") && tokens.get(next + 1).kind() == Kind.NUMBER) {
            take();
            Operand.Number number = (Operand.Number) operand(take());
            return new Operand.Number(0.0 - number.value(), number.whole());
        }
        return operand(take());
    }

    /** An operand with what is added to it, taken from it, multiplied or divided; one such step, not more. */
    private Operand computed(Operand first) {
        Token token = peek();
        Arithmetic sign = token.kind() == Kind.SIGN ? ARITHMETIC.get(token.text()) : null;
        if (sign == null) {
            return first;
        }
        take();
        Token right = peek();
        Operand second = signed();
        if (first instanceof Operand.Reference reference && second instanceof Operand.Number number) {
            return new Operand.Computed(reference, sign, nonZero(number, sign, right));
        }
        if (first instanceof Operand.Number number
                && second instanceof Operand.Reference reference
                && (sign == Arithmetic.TIMES || sign == Arithmetic.PLUS)) {
            return new Operand.Computed(reference, sign, number);
        }
        throw fault(token, "Only a variable and a number can be reckoned with: $x.field + 1, - 1, * 2 or / 2.");
    }

    private static Operand.Number nonZero(Operand.Number number, Arithmetic sign, Token token) {
        if (sign == Arithmetic.DIVIDED_BY && number.value() == 0) {
            throw fault(token, "A number cannot be divided by 0.");
        }
        return number;
    }

    private <T> T marked(T part, Token token) {
        marks.accept(part, token.offset());
        return part;
    }

    private Operand operand(Token token) {
        switch (token.kind()) {
            case TEXT:
                return new Operand.Text(token.text());
            case NUMBER:
                // Facts hold no minus zero, which is less than zero to some comparisons.
                return new Operand.Number(
                        Double.parseDouble(token.text()) + 0.0, token.text().indexOf('.') < 0);
            case CONSTANT:
                String[] parts = token.text().split("\\.");
                return new Operand.Constant(parts[0], parts[1]);
            case VARIABLE:
                String[] path = token.text().split("\\.", 2);
                return new Operand.Reference(path[0], path.length > 1 ? path[1] : "");
            case NAME:
                if (!sets.apply(token.text()).isEmpty()) {
                    throw fault(token, "A set is asked for with in: field in " + token.text() + ".");
                }
                return new Operand.Constant("", token.text());
            default:
                return word(token);
        }
    }

    private static Operand word(Token token) {
        if (token.is("true") || token.is("false")) {
            return new Operand.Flag(token.is("true"));
        }
        if (token.is("null")) {
            return new Operand.Nothing();
        }
        throw fault(token, "A value to compare with is expected here.");
    }

    private static String field(Token token) {
        if (token.kind() != Kind.WORD || startsRest(token)) {
            throw fault(token, "A field is expected here.");
        }
        return token.text();
    }

    private Token peek() {
        return tokens.get(next);
    }

    private Token take() {
        Token token = tokens.get(next);
        if (token.kind() != Kind.END) {
            next++;
        }
        return token;
    }

    private boolean takeIf(String sign) {
        if (!peek().is(sign)) {
            return false;
        }
        next++;
        return true;
    }

    private void expect(String sign) {
        Token token = take();
        if (!token.is(sign)) {
            throw fault(token, "The sign (" + sign + ") is expected here.");
        }
    }

    private void expectEnd() {
        if (peek().kind() != Kind.END) {
            throw fault(peek(), "The constraint should end before (" + peek().text() + ").");
        }
    }

    private static ConstraintFault fault(Token token, String message) {
        return new ConstraintFault(token.offset(), message);
    }
}
