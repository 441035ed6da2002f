package dev.harbinger.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.harbinger.rule.Constraint.Operand;
import dev.harbinger.rule.Constraint.Operator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstraintTextTest {
    @Property
    void aConstraintIsReadBackAsItWasWritten(@ForAll("constraints") Constraint constraint) {
        assertThat(ConstraintParser.parse(ConstraintText.of(constraint))).isEqualTo(constraint);
    }

    @Property
    void whateverIsReadIsWrittenToWhatReadsTheSame(@ForAll("almostConstraints") String text) {
        Constraint constraint;
        try {
            constraint = ConstraintParser.parse(text);
        } catch (ConstraintFault fault) {
            assertThat(fault.offset()).isBetween(0, text.length());
            return;
        }
        assertThat(ConstraintParser.parse(ConstraintText.of(constraint))).isEqualTo(constraint);
    }

    @Test
    void aRestWithoutFieldTakesTheFieldBefore() {
        assertThat(ConstraintParser.parse("status == A.B || == A.C"))
                .isEqualTo(ConstraintParser.parse("status == A.B || status == A.C"));
    }

    @Test
    void anotherFactIsReadBackAsItWasWritten() {
        Constraint another = new Constraint.Distinct("$first");

        assertThat(ConstraintParser.parse("this!=$first")).isEqualTo(another);
        assertThat(ConstraintText.of(another)).isEqualTo("this != $first");
    }

    @Test
    void aNumberMayStandOnEitherSideOfAProductOrSum() {
        assertThat(ConstraintParser.parse("price >= 2 * $x.price"))
                .isEqualTo(ConstraintParser.parse("price >= $x.price*2"));
        assertThat(ConstraintText.of(ConstraintParser.parse("a == $x.b -14"))).isEqualTo("a == $x.b - 14");
    }

    @Test
    void andBindsTighterThanOr() {
        assertThat(ConstraintParser.parse("a == 1 || b == 2 && c == 3"))
                .isEqualTo(ConstraintParser.parse("a == 1 || ( b == 2 && c == 3 )"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a == b|5",
                "a|1",
                "== 3|0",
                "a == 3 )|7",
                "( a == 3|8",
                "a in ( 1,|9",
                "a == 1.5.5|5",
                "a == $x.y.z|9",
                "not a == 1|0",
                "this == $x|5",
                "this != $x.y|8",
                "a == $x.y + 1 + 1|14",
                "a == $x.y / 0|12",
                "a == 2 - $x.y|7",
                "a == 2 + 3|7",
                "a == \"t\" + 1|9",
                "a == $x.since.year|13",
                "since.year == 1|0",
            })
    void aFaultTellsWhereItIs(String text, int offset) {
        assertThatThrownBy(() -> ConstraintParser.parse(text))
                .isInstanceOfSatisfying(
                        ConstraintFault.class,
                        fault -> assertThat(fault.offset()).isEqualTo(offset));
    }

    @Provide
    Arbitrary<String> almostConstraints() {
        return Arbitraries.of(
                        "a",
                        "b1",
                        "==",
                        "!=",
                        "<=",
                        ">",
                        "not",
                        "in",
                        "contains",
                        "(",
                        ")",
                        "&&",
                        "||",
                        ",",
                        ":",
                        "$x",
                        "$x.y",
                        "A.B",
                        "3",
                        "-2.5",
                        "\"t\"",
                        "true",
                        "null",
                        ";",
                        "'",
                        "eval",
                        "this",
                        "!",
                        "+",
                        "-",
                        "*",
                        "/",
                        "x.age",
                        "\u00a0")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join(" ", parts));
    }

    @Provide
    Arbitrary<Constraint> constraints() {
        Arbitrary<Constraint> binds = Combinators.combine(variables(), fields()).as(Constraint.Bind::new);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(1, binds), net.jqwik.api.Tuple.of(9, compound(3)));
    }

    private static Arbitrary<Constraint> compound(int depth) {
        if (depth == 0) {
            return leaves();
        }
        Arbitrary<List<Constraint>> parts =
                compound(depth - 1).list().ofMinSize(2).ofMaxSize(3);
        return Arbitraries.oneOf(leaves(), parts.map(Constraint.All::new), parts.map(Constraint.Any::new));
    }

    private static Arbitrary<Constraint> leaves() {
        Arbitrary<Constraint> compares = Combinators.combine(fields(), Arbitraries.of(Operator.class), operands())
                .as(Constraint.Compare::new);
        Arbitrary<Constraint> memberships = Combinators.combine(
                        fields(),
                        Arbitraries.of(true, false),
                        operands().list().ofMinSize(1).ofMaxSize(4))
                .as(Constraint.Membership::new);
        return Arbitraries.oneOf(compares, memberships);
    }

    private static Arbitrary<String> fields() {
        return Arbitraries.of(
                "a", "status", "numberOfDead", "x1", "inside", "notice", "container", "since.age", "goods.size");
    }

    private static Arbitrary<String> variables() {
        return Arbitraries.of("$a", "$Ab", "$x_1");
    }

    private static Arbitrary<Operand> operands() {
        Arbitrary<Operand> texts = Arbitraries.strings()
                .withChars("abcXYZ 0123:,()&|'$.{}@/-äß漢")
                .ofMaxLength(12)
                .map(Operand.Text::new);
        Arbitrary<Operand> wholes = Arbitraries.longs()
                .between(-999_999_999_999_999L, 999_999_999_999_999L)
                .map(number -> new Operand.Number(number, true));
        Arbitrary<Operand> decimals = Arbitraries.bigDecimals()
                .between(java.math.BigDecimal.valueOf(-1_000_000), java.math.BigDecimal.valueOf(1_000_000))
                .ofScale(6)
                .map(number -> new Operand.Number(number.doubleValue(), false));
        Arbitrary<Operand> constants = Combinators.combine(
                        Arbitraries.of("Colour", "A", "LegalStatus"), Arbitraries.of("RED", "A1", "NOT_IN"))
                .as(Operand.Constant::new);
        Arbitrary<Operand> references = Combinators.combine(
                        variables(), Arbitraries.of("", "field", "in", "since.age", "goods.size"))
                .as(Operand.Reference::new);
        Arbitrary<Operand> computed = Combinators.combine(
                        references, Arbitraries.of(Constraint.Arithmetic.class), Arbitraries.oneOf(wholes, decimals))
                .filter((reference, sign, number) -> ((Operand.Number) number).value() != 0)
                .as((reference, sign, number) ->
                        new Operand.Computed((Operand.Reference) reference, sign, (Operand.Number) number));
        return Arbitraries.oneOf(
                computed,
                texts,
                wholes,
                decimals,
                constants,
                references,
                Arbitraries.of(new Operand.Flag(true), new Operand.Flag(false), new Operand.Nothing()));
    }
}
