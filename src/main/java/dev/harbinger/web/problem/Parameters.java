package dev.harbinger.web.problem;

import dev.harbinger.fact.DidYouMean;
import dev.harbinger.fact.HarmlessText;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads query and path parameters and notes every fault, so that a client learns of all at once. Call {@link #check()}
 * when all are read. For one request and one thread.
 */
public final class Parameters {
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern UUID_TEXT = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final int LONGEST_SHOWN = 100;
    private final MultivaluedMap<String, String> query;
    private final List<Fault> faults = new ArrayList<>();

    /**
     * Reads the address of a request. A query parameter that the operation does not know, or that is given twice, is a
     * fault, and so is a control character in any parameter: no name has one, and PostgreSQL takes no NUL.
     *
     * @param known names of the query parameters that the operation knows
     */
    public Parameters(UriInfo uri, Set<String> known) {
        this.query = uri.getQueryParameters();
        controlCharacters(uri.getPathParameters());
        controlCharacters(query);
        query.keySet().stream().sorted().filter(name -> !known.contains(name)).forEach(name -> unknown(name, known));
        query.entrySet().stream()
                .filter(parameter -> parameter.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .sorted()
                .forEach(this::repeated);
    }

    /** The text of a parameter, or null if it is not given. */
    public @Nullable String text(String name) {
        return query.getFirst(name);
    }

    /** One of several words, or the default if the parameter is not given; case does not matter. */
    public <T> T choice(String name, List<T> choices, T otherwise) {
        T chosen = choice(name, choices);
        return chosen == null ? otherwise : chosen;
    }

    /** One of several words, or null if the parameter is not given; case does not matter. */
    public <T> @Nullable T choice(String name, List<T> choices) {
        return named(
                name,
                choices.stream().map(Object::toString).toList(),
                value -> choices.stream()
                        .filter(choice -> choice.toString().equalsIgnoreCase(value))
                        .findFirst()
                        .orElse(null));
    }

    /**
     * What a name stands for, or null if the parameter is not given.
     *
     * @param known the names that would do
     * @param find gives null for a name that stands for nothing
     */
    public <T> @Nullable T named(String name, List<String> known, Function<String, @Nullable T> find) {
        String value = query.getFirst(name);
        if (value == null) {
            return null;
        }
        T found = find.apply(value);
        if (found == null) {
            fault(name, ParameterFault.UNKNOWN_VALUE, "is not one of " + known + ".", known);
        }
        return found;
    }

    /** True or false, or the default if the parameter is not given. */
    public boolean flag(String name, boolean otherwise) {
        return choice(name, List.of(true, false), otherwise);
    }

    /** A day as ISO date, or null if the parameter is not given. */
    public @Nullable LocalDate day(String name) {
        return parsed(name, "is not a date such as 2021-05-02.", Parameters::parseDay);
    }

    /** A whole number from 1, or the default if the parameter is not given. */
    public int count(String name, int largest, int otherwise) {
        Integer count = parsed(name, "is not a whole number from 1 to " + largest + ".", text -> {
            int number = Integer.parseInt(text);
            return number >= 1 && number <= largest ? number : null;
        });
        return count == null ? otherwise : count;
    }

    /**
     * What a parser makes of a parameter, or null if the parameter is not given.
     *
     * @param complaint end of the sentence that says what is wrong
     * @param parser gives null or throws if the text is wrong
     */
    public <T> @Nullable T parsed(String name, String complaint, Function<String, @Nullable T> parser) {
        String value = query.getFirst(name);
        if (value == null) {
            return null;
        }
        T result = parse(value, parser);
        if (result == null) {
            fault(name, ParameterFault.INVALID_VALUE.code(), complaint, List.of());
        }
        return result;
    }

    /** The id in a path, a UUID. */
    public UUID id(String name, String value) {
        if (UUID_TEXT.matcher(value).matches()) {
            return UUID.fromString(value);
        }
        note(name, ParameterFault.INVALID_VALUE.code(), value, "is not a UUID.", List.of());
        return new UUID(0, 0);
    }

    /** Notes that two days are the wrong way round. */
    public void inOrder(String fromName, @Nullable LocalDate from, String toName, @Nullable LocalDate to) {
        if (from != null && to != null && from.isAfter(to)) {
            fault(fromName, ParameterFault.OUT_OF_ORDER.code(), "is after (" + toName + ").", List.of());
        }
    }

    /** Ends the request if any parameter was wrong. */
    public void check() {
        if (!faults.isEmpty()) {
            String detail = faults.size() == 1 ? faults.get(0).detail() : faults.size() + " parameters are wrong.";
            throw new ProblemException(ErrorCode.INVALID_PARAMETER, detail, faults);
        }
    }

    private static <T> @Nullable T parse(String value, Function<String, @Nullable T> parser) {
        try {
            return parser.apply(value);
        } catch (IllegalArgumentException | DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalDate parseDay(String text) {
        return ISO_DAY.matcher(text).matches() ? LocalDate.parse(text) : null;
    }

    private void unknown(String name, Set<String> known) {
        List<String> allowed = known.stream().sorted().toList();
        String near = DidYouMean.nearest(name, allowed);
        faults.add(new Fault(
                null,
                shown(name),
                ParameterFault.UNKNOWN_PARAMETER.code(),
                "The parameter (" + shown(name) + ") is unknown.",
                null,
                allowed,
                near));
    }

    private void controlCharacters(MultivaluedMap<String, String> parameters) {
        parameters.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(parameter -> parameter.getValue().stream()
                        .filter(value -> value.chars().anyMatch(Character::isISOControl))
                        .findFirst()
                        .ifPresent(value -> note(
                                parameter.getKey(),
                                ParameterFault.CONTROL_CHARACTER,
                                value,
                                "contains a control character.",
                                List.of())));
    }

    private void repeated(String name) {
        fault(name, ParameterFault.REPEATED_PARAMETER.code(), "is given more than once.", List.of());
    }

    private void fault(String name, String code, String complaint, List<String> allowed) {
        note(name, code, String.valueOf(query.getFirst(name)), complaint, allowed);
    }

    /** One fault a parameter: those after the first follow from it. */
    private void note(String name, String code, String value, String complaint, List<String> allowed) {
        if (faults.stream().anyMatch(known -> shown(name).equals(known.parameter()))) {
            return;
        }
        String text = "The parameter (" + shown(name) + ") with the value (" + shown(value) + ") " + complaint;
        String near = DidYouMean.nearest(value, allowed);
        faults.add(new Fault(null, shown(name), code, text, shown(value), allowed, near));
    }

    private static String shown(String text) {
        return HarmlessText.of(text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…");
    }
}
