package dev.harbinger.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The places of a pack: what each is called, what it lies in, and what it borders. Immutable. */
public final class Places {
    /** The type of fields that hold a place, and of its constants in rules. */
    public static final String TYPE = "Place";

    /** No places. */
    public static final Places NONE = new Places(List.of());

    private final Map<String, Place> byCode = new LinkedHashMap<>();
    private final Map<String, String> codes = new LinkedHashMap<>();
    private final Map<String, List<String>> around = new LinkedHashMap<>();
    private final Map<String, List<String>> neighbours = new LinkedHashMap<>();

    /**
     * Places whose codes and names are all different, and of which none lies in itself.
     *
     * @param places in the order in which people are shown them; what they refer to must be among them
     */
    public Places(Collection<Place> places) {
        places.forEach(place -> {
            byCode.put(place.code(), place);
            codes.put(Names.folded(place.code()), place.code());
            place.names().forEach(name -> codes.put(Names.folded(name), place.code()));
        });
        byCode.keySet().forEach(code -> around.put(code, outwards(code)));
        byCode.keySet().forEach(code -> neighbours.put(code, bordering(code)));
    }

    /** The places by code, in order. */
    public Map<String, Place> byCode() {
        return Collections.unmodifiableMap(byCode);
    }

    /** The code of a place that is given by its code or one of its names, in any case; null if there is none. */
    public @Nullable String code(String text) {
        return codes.get(Names.folded(text));
    }

    /** Every code and name by which a place may be given. */
    public List<String> spellings() {
        return byCode.values().stream()
                .flatMap(place -> Stream.concat(Stream.of(place.code()), place.names().stream()))
                .toList();
    }

    /** The code of the place that a constant in a rule stands for, such as TJ_GB; null if there is none. */
    public @Nullable String ofConstant(String constant) {
        String code = coded(constant);
        return byCode.containsKey(code) ? code : null;
    }

    /** The code that a constant in a rule stands for, whether there is such a place or not. */
    public static String coded(String constant) {
        return constant.replace('_', '-');
    }

    /** The constant that stands for a place in a rule. */
    public static String constant(String code) {
        return code.replace('-', '_');
    }

    /** The form in which two spellings of a place's name are compared. */
    public static String folded(String name) {
        return Names.folded(name);
    }

    /** The constants that rules may use, with their type. */
    public List<String> constants() {
        return byCode.keySet().stream().map(code -> TYPE + "." + constant(code)).toList();
    }

    /** The usual name of a place; the text itself if it is the code of none. */
    public String name(String code) {
        Place place = byCode.get(code);
        return place == null ? code : place.name();
    }

    /** A place and all that it lies in, from the inside to the outside; empty if the place is unknown. */
    public List<String> around(String code) {
        return around.getOrDefault(code, List.of());
    }

    /** Whether a place is another, or lies in it. */
    public boolean liesIn(String code, String other) {
        return around(code).contains(other);
    }

    /**
     * The places that a place borders, sorted. What borders a part of a place borders the place, unless it lies in it; so
     * that a country borders what its provinces do.
     */
    public List<String> neighbours(String code) {
        return neighbours.getOrDefault(code, List.of());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Places places && byCode.equals(places.byCode);
    }

    @Override
    public int hashCode() {
        return byCode.hashCode();
    }

    @Override
    public String toString() {
        return byCode.values().toString();
    }

    private List<String> outwards(String code) {
        return Stream.iterate(byCode.get(code), place -> place != null, this::outer)
                .map(Place::code)
                .toList();
    }

    private @Nullable Place outer(Place place) {
        return place.within() == null ? null : byCode.get(place.within());
    }

    private List<String> bordering(String code) {
        SortedSet<String> found = new TreeSet<>();
        byCode.values()
                .forEach(place -> place.borders().forEach(other -> {
                    addSide(code, place.code(), other, found);
                    addSide(code, other, place.code(), found);
                }));
        return new ArrayList<>(found);
    }

    /** Adds the far side of a border and all that it lies in, if the near side lies in the place. */
    private void addSide(String code, String near, String far, Collection<String> into) {
        if (liesIn(near, code)) {
            around(far).stream()
                    .filter(outer -> !liesIn(near, outer) && !liesIn(outer, code))
                    .forEach(into::add);
        }
    }
}
