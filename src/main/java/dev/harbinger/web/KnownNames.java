package dev.harbinger.web;

import dev.harbinger.assessment.PackInForce;
import dev.harbinger.assessment.RuleBases;
import dev.harbinger.belief.FindingId;
import dev.harbinger.fact.PackFacts;
import dev.harbinger.web.problem.Parameters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads parameters that name a pack or something of it, by the packs in force; what none of them knows is a fault of the
 * request. For one request and one thread.
 */
public final class KnownNames {
    private final Parameters parameters;
    private final RuleBases inForce;
    private final @Nullable String pack;

    /**
     * Reads the pack.
     *
     * @param otherwise the pack of requests that name none, or null for all
     */
    public KnownNames(Parameters parameters, RuleBases inForce, @Nullable String otherwise) {
        this.parameters = parameters;
        this.inForce = inForce;
        String named = parameters.choice("pack", List.copyOf(inForce.inForce().keySet()));
        this.pack = named == null ? otherwise : named;
    }

    /** The pack that a subject is of: the default pack, unless it does not know the subject and another does. */
    public static @Nullable String packOf(String subject, RuleBases inForce) {
        String otherwise = inForce.defaultPack();
        PackFacts facts = otherwise == null ? null : inForce.packs().get(otherwise);
        return facts != null && facts.subject(subject) != null
                ? otherwise
                : inForce.packs().entrySet().stream()
                        .filter(pack -> pack.getValue().subject(subject) != null)
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(otherwise);
    }

    /** The pack, or null for all. */
    public @Nullable String pack() {
        return pack;
    }

    /** The outcome that the request names, or null if it names none. */
    public @Nullable String outcome() {
        return parameters.choice(
                "outcome",
                among(inForce.inForce())
                        .map(PackInForce::pack)
                        .flatMap(one -> one.manifest().outcomes().keySet().stream())
                        .map(FindingId::value)
                        .distinct()
                        .toList());
    }

    /** The subject that the request names, by any of its names, or null if it names none. */
    public @Nullable String subject() {
        return parameters.named("subject", subjects(), this::subject);
    }

    /** The subject of that name, or null if it is unknown. */
    public @Nullable String subject(String name) {
        return among(inForce.packs())
                .map(facts -> facts.subject(name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The subjects that are known, by the names that assessments hold, and by their others. */
    public List<String> subjects() {
        return among(inForce.packs())
                .map(PackFacts::subjects)
                .flatMap(KnownNames::names)
                .distinct()
                .toList();
    }

    private static Stream<String> names(Map<String, List<String>> subjects) {
        return Stream.concat(
                subjects.keySet().stream(), subjects.values().stream().flatMap(Collection::stream));
    }

    /** That of the pack, or of all. */
    private <T> Stream<T> among(SortedMap<String, T> byPack) {
        return pack == null ? byPack.values().stream() : Stream.ofNullable(byPack.get(pack));
    }
}
