package dev.harbinger.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads single JSON values. Each method gives the value, or null after recording why there is none. For one document,
 * confined to one thread.
 */
final class Scalars {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private final int maxTextLength;
    private final ProblemLog problems;

    Scalars(int maxTextLength, ProblemLog problems) {
        this.maxTextLength = maxTextLength;
        this.problems = problems;
    }

    /** A tidy text; an empty one is null without a problem, since it says nothing. */
    @Nullable
    String textOrNothing(JsonNode node, DocumentPath at) {
        String raw = raw(node, at);
        String tidy = raw == null ? "" : Names.tidy(raw);
        return tidy.isEmpty() ? null : tidy;
    }

    /** A tidy text that must not be empty. */
    @Nullable
    String text(JsonNode node, DocumentPath at) {
        String raw = raw(node, at);
        if (raw == null) {
            return null;
        }
        String tidy = Names.tidy(raw);
        if (tidy.isEmpty()) {
            problems.add(() -> FactProblem.at(at, "empty-text", "The " + at.name() + " is empty.")
                    .of(raw));
            return null;
        }
        return tidy;
    }

    /** A text as it was posted. */
    @Nullable
    String raw(JsonNode node, DocumentPath at) {
        if (!node.isTextual()) {
            wrongKind(node, at, "a text");
            return null;
        }
        String text = node.textValue();
        if (text.length() > maxTextLength) {
            problems.add(() -> FactProblem.at(
                            at,
                            "text-too-long",
                            "The " + at.name() + " has " + text.length() + " characters; at most " + maxTextLength
                                    + " are allowed.")
                    .of(text));
            return null;
        }
        return hasControlCharacter(text) ? controlCharacter(text, at) : text;
    }

    /** True or false. */
    @Nullable
    Boolean flag(JsonNode node, DocumentPath at) {
        if (!node.isBoolean()) {
            wrongKind(node, at, "true or false");
            return null;
        }
        return node.booleanValue();
    }

    /** A whole number; 3.0 is one. */
    @Nullable
    Integer whole(JsonNode node, DocumentPath at) {
        Double value = decimal(node, at);
        if (value == null) {
            return null;
        } else if (value != Math.rint(value)) {
            problems.add(() -> numberProblem("not-whole", node, at, "is not a whole number"));
            return null;
        } else if (Math.abs(value) > Integer.MAX_VALUE) {
            problems.add(() -> numberProblem("number-too-large", node, at, "is too large"));
            return null;
        }
        return value.intValue();
    }

    /** A finite number. */
    @Nullable
    Double decimal(JsonNode node, DocumentPath at) {
        if (!node.isNumber()) {
            wrongKind(node, at, "a number");
            return null;
        }
        double value = node.doubleValue();
        if (!Double.isFinite(value)) {
            problems.add(() -> numberProblem("number-too-large", node, at, "is too large"));
            return null;
        }
        return value + 0.0;
    }

    /** A day of the calendar, yyyy-mm-dd. */
    @Nullable
    LocalDate day(JsonNode node, DocumentPath at) {
        String text = raw(node, at);
        if (text == null) {
            return null;
        }
        String tidy = Names.tidy(text);
        return hasFormOfDay(tidy) ? dayOf(tidy, at) : badDay(tidy, at, "wrong-format", "is not of the form yyyy-mm-dd");
    }

    /** One of some constants, in any case; aliases are resolved first. */
    @Nullable
    String choice(JsonNode node, DocumentPath at, EnumType type, Vocabulary vocabulary) {
        String text = text(node, at);
        if (text == null) {
            return null;
        }
        String resolved = Names.constant(vocabulary.resolve(text));
        if (type.constants().contains(resolved)) {
            return resolved;
        }
        String direct = Names.constant(text);
        return type.constants().contains(direct)
                ? direct
                : unknownChoice(
                        text, at, type.constants().stream().map(Names::lower).toList());
    }

    /** The code of one of some places, given by its code or one of its names in any case; aliases are resolved first. */
    @Nullable
    String place(JsonNode node, DocumentPath at, Places places, Vocabulary vocabulary) {
        String text = text(node, at);
        if (text == null) {
            return null;
        }
        String code = places.code(vocabulary.resolve(text));
        return code == null ? unknownChoice(text, at, places.spellings()) : code;
    }

    /** One of some constants, in any case; written in lower case. */
    @Nullable
    String choice(JsonNode node, DocumentPath at, List<String> constants) {
        return choice(node, at, constants, constants.stream().map(Names::lower).toList());
    }

    /** One of some letters, in any case; written in upper case. */
    @Nullable
    String letter(JsonNode node, DocumentPath at, List<String> letters) {
        return choice(node, at, letters, letters);
    }

    private @Nullable String choice(JsonNode node, DocumentPath at, List<String> constants, List<String> written) {
        String text = text(node, at);
        if (text == null) {
            return null;
        }
        String constant = Names.constant(text);
        return constants.contains(constant) ? constant : unknownChoice(text, at, written);
    }

    /** Records that the value is of another kind than expected. */
    void wrongKind(JsonNode node, DocumentPath at, String expected) {
        problems.add(() -> {
            FactProblem problem = FactProblem.at(
                    at, "wrong-kind", "The " + at.name() + " is " + kindOf(node) + " but must be " + expected + ".");
            return node.isContainerNode() ? problem : problem.of(node);
        });
    }

    private @Nullable String unknownChoice(String text, DocumentPath at, List<String> written) {
        problems.add(() -> FactProblem.at(
                        at, "unknown-value", "The " + at.name() + " (" + Excerpt.of(text) + ") is unknown.")
                .of(text)
                .allowing(written, text));
        return null;
    }

    private @Nullable String controlCharacter(String text, DocumentPath at) {
        problems.add(
                () -> FactProblem.at(at, "control-character", "The " + at.name() + " contains a control character.")
                        .of(text));
        return null;
    }

    private static FactProblem numberProblem(String code, JsonNode node, DocumentPath at, String fault) {
        String value = node.asText();
        return FactProblem.at(at, code, "The " + at.name() + " (" + Excerpt.of(value) + ") " + fault + ".")
                .of(node);
    }

    /** White space is folded later; other control characters and halves of characters have no place in a text. */
    private static boolean hasControlCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isSpace = c == '\t' || c == '\n' || c == '\r';
            if (isHalf(text, i) || (Character.isISOControl(c) && !isSpace)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHalf(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    private static boolean hasFormOfDay(String text) {
        if (text.length() != 10) {
            return false;
        }
        for (int i = 0; i < 10; i++) {
            char c = text.charAt(i);
            boolean isDigit = c >= '0' && c <= '9';
            boolean isFine = i == 4 || i == 7 ? c == '-' : isDigit;
            if (!isFine) {
                return false;
            }
        }
        return true;
    }

    private @Nullable LocalDate dayOf(String text, DocumentPath at) {
        int year = Integer.parseInt(text, 0, 4, 10);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return badDay(text, at, "out-of-range", "is not within the years " + FIRST_YEAR + " to " + LAST_YEAR);
        }
        try {
            return LocalDate.of(year, Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10));
        } catch (DateTimeException e) {
            return badDay(text, at, "impossible-date", "is not a day of the calendar");
        }
    }

    private @Nullable LocalDate badDay(String text, DocumentPath at, String code, String fault) {
        problems.add(() -> FactProblem.at(at, code, "The " + at.name() + " (" + Excerpt.of(text) + ") " + fault + ".")
                .of(text));
        return null;
    }

    private static String kindOf(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> "a list";
            case OBJECT -> "an object";
            case STRING -> "a text";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            default -> "null";
        };
    }
}
