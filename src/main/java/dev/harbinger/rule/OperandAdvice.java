package dev.harbinger.rule;

import dev.harbinger.fact.DidYouMean;
import dev.harbinger.fact.Places;
import dev.harbinger.fact.ValueType;
import dev.harbinger.rule.Constraint.Operand;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Advises what may have been meant by a value that a field cannot be compared with. */
final class OperandAdvice {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");

    private OperandAdvice() {}

    /** A sentence that starts with "Maybe", or null if there is nothing to advise. */
    static @Nullable String of(ValueType type, Operand operand) {
        if (type instanceof ValueType.Choice choice) {
            return ofChoice(choice, operand);
        }
        if (type instanceof ValueType.Location location) {
            return ofPlace(location.places(), operand);
        }
        if (Operand.Constant.isPlace(operand)) {
            return "Maybe declare the field as " + Places.TYPE + ".";
        }
        if (operand instanceof Operand.Text text) {
            return ofText(type, text.value());
        }
        if (operand instanceof Operand.Number number && type instanceof ValueType.WholeNumber) {
            return "Maybe write " + (long) number.value() + ".";
        }
        boolean text = type instanceof ValueType.Text && !(operand instanceof Operand.Reference);
        return text ? "Maybe put the value in double quotes." : null;
    }

    private static @Nullable String ofChoice(ValueType.Choice choice, Operand operand) {
        String given = word(operand);
        if (given == null) {
            return null;
        }
        String type = choice.type().name();
        String nearest = DidYouMean.nearest(given, choice.type().constants());
        List<String> qualified = choice.type().constants().stream()
                .map(constant -> type + "." + constant)
                .toList();
        return nearest == null ? Advice.nearest(given, qualified) : "Maybe write " + type + "." + nearest + ".";
    }

    private static @Nullable String ofPlace(Places places, Operand operand) {
        String given = word(operand);
        if (given == null) {
            return null;
        }
        String code = places.code(given);
        return code == null
                ? Advice.nearest(Places.TYPE + "." + Places.constant(given), places.constants())
                : "Maybe write " + Places.TYPE + "." + Places.constant(code) + ".";
    }

    private static @Nullable String word(Operand operand) {
        if (operand instanceof Operand.Text text) {
            return text.value();
        }
        return operand instanceof Operand.Constant constant ? constant.name() : null;
    }

    private static @Nullable String ofText(ValueType type, String text) {
        boolean number = type instanceof ValueType.Decimal || type instanceof ValueType.WholeNumber;
        boolean flag = type instanceof ValueType.Flag;
        boolean meant = number && NUMBER.matcher(text).matches()
                || flag && List.of("true", "false").contains(text);
        return meant ? "Maybe write " + text + ", without quotes." : null;
    }
}
