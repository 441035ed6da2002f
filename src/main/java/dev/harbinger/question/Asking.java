package dev.harbinger.question;

import dev.harbinger.belief.FindingId;
import dev.harbinger.engine.EvaluationWatch;
import dev.harbinger.proof.Case;
import dev.harbinger.proof.Patience;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One question being asked of a case.
 *
 * @param asked the case
 * @param identity which assessment it is
 * @param counterpart what it is compared with, if the question needs that: the other case, or the case of changed facts
 * @param about the outcome or rule that the question is about, or null if it is about neither
 * @param options the options given, by name, each with an allowed word
 * @param watch stops evaluations from another thread
 * @param patience ends searches
 * @param runner runs evaluations if there are many
 */
public record Asking(
        Case asked,
        Identity identity,
        @Nullable Counterpart counterpart,
        @Nullable String about,
        Map<String, String> options,
        EvaluationWatch watch,
        Patience patience,
        EvaluationRunner runner) {
    public Asking {
        options = Map.copyOf(options);
    }

    /** A question that is worked on to its end by the calling thread. */
    public static Asking unhurried(Case asked, Identity identity) {
        return new Asking(
                asked, identity, null, null, Map.of(), new EvaluationWatch(), Patience.ENDLESS, EvaluationRunner.ALONE);
    }

    /** The same about an outcome or a rule. */
    public Asking about(@Nullable String name) {
        return new Asking(asked, identity, counterpart, name, options, watch, patience, runner);
    }

    /** The same in comparison with another case. */
    public Asking against(@Nullable Counterpart other) {
        return new Asking(asked, identity, other, about, options, watch, patience, runner);
    }

    /** The same with options. */
    public Asking with(Map<String, String> given) {
        return new Asking(asked, identity, counterpart, about, given, watch, patience, runner);
    }

    /** The case with which it is compared; only for questions that need one. */
    public Counterpart other() {
        return Objects.requireNonNull(counterpart);
    }

    /** What the answer came from, one line. */
    public String foot() {
        return Foot.of(asked.factSet().pack(), asked.base().digest(), identity);
    }

    /** The name that the question is about; only for questions that are about something. */
    public String name() {
        return Objects.requireNonNull(about);
    }

    /**
     * The outcome that the question is about.
     *
     * @throws UnknownNameException if the pack has no such outcome
     */
    public FindingId outcome() {
        return outcome(name());
    }

    /**
     * The outcome that an option names, or null if it is not given.
     *
     * @throws UnknownNameException if the pack has no such outcome
     */
    public @Nullable FindingId outcome(Option option) {
        String given = options.get(option.name());
        return given == null ? null : outcome(given);
    }

    /** The word of an option, or what holds if it is not given; only for options with allowed words. */
    public <E extends Enum<E>> E choice(Option option, Class<E> words) {
        String given = options.getOrDefault(option.name(), Objects.requireNonNull(option.otherwise()));
        for (E word : words.getEnumConstants()) {
            if (word.toString().equalsIgnoreCase(given)) {
                return word;
            }
        }
        throw new IllegalArgumentException("The option (" + option.name() + ") has an unknown word: " + given);
    }

    private FindingId outcome(String name) {
        FindingId id = new FindingId(name);
        if (!asked.pack().manifest().outcomes().containsKey(id)) {
            throw new UnknownNameException("outcome", name, outcomes());
        }
        return id;
    }

    /** Ids of the pack's outcomes, in the order of the pack. */
    public List<String> outcomes() {
        return asked.pack().manifest().outcomes().keySet().stream()
                .map(FindingId::value)
                .toList();
    }
}
