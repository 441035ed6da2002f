package dev.harbinger.rule;

import dev.harbinger.fact.Place;
import dev.harbinger.fact.Places;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/** Reads places.yaml. Not thread-safe. */
public final class PlacesReader {
    /** Name of the file in a pack; a pack without places has none. */
    public static final String FILE = "places.yaml";

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{0,9}(-[A-Z0-9]{1,10}){0,4}");

    private final Consumer<RuleProblem> problems;
    private final Map<String, YamlMapping> entries = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, String> owners = new HashMap<>();

    /** @param problems takes whatever is wrong with the file */
    public PlacesReader(Consumer<RuleProblem> problems) {
        this.problems = problems;
    }

    /** The places in the order of the file; what cannot be read is reported and left out. */
    public Places read(String text) {
        Node root = YamlFile.parse(FILE, text, problems);
        if (root == null) {
            return Places.NONE;
        }
        YamlMapping file = new YamlMapping(FILE, root, problems);
        for (String code : file.names()) {
            YamlMapping entry = file.mapping(code);
            if (entry != null) {
                entries.put(code, entry);
                if (!CODE.matcher(code).matches()) {
                    file.report(
                            file.key(code),
                            "place-code",
                            "The code (" + code + ") of a place is not of the form of ISO 3166: capitals, digits and"
                                    + " hyphens.",
                            "Maybe write " + code.toUpperCase(Locale.ROOT).replace('_', '-') + ".");
                }
            }
        }
        entries.keySet().forEach(code -> own(code, code, file.positionOfName(code)));
        entries.forEach(this::readPlace);
        return new Places(places.values().stream().map(this::withoutLoop).toList());
    }

    private void readPlace(String code, YamlMapping entry) {
        List<String> names = entry.texts("names").stream()
                .filter(name -> !name.isEmpty() && own(name, code, entry.position("names", name)))
                .toList();
        String within = entry.optionalText("in");
        List<String> borders = entry.texts("borders").stream()
                .filter(other -> isKnown(other, entry.position("borders", other)))
                .toList();
        entry.refuseOthers();
        boolean known = within != null && isKnown(within, entry.position("in"));
        places.put(code, new Place(code, names, known ? within : null, borders));
    }

    /** Whether a name is free for a place; if it is another's, that is reported. */
    private boolean own(String name, String code, Position position) {
        String other = owners.putIfAbsent(Places.folded(name), code);
        if (other == null) {
            return true;
        }
        String text = other.equals(code)
                ? "The place (" + code + ") has the name (" + name + ") twice."
                : "The name (" + name + ") stands for two places: " + other + " and " + code + ".";
        problems.accept(new RuleProblem(position, null, "duplicate-place", text, null));
        return false;
    }

    private boolean isKnown(String code, Position position) {
        boolean known = entries.containsKey(code);
        if (!known) {
            problems.accept(new RuleProblem(
                    position,
                    null,
                    "unknown-place",
                    "The place (" + code + ") is unknown.",
                    Advice.nearest(code, entries.keySet())));
        }
        return known;
    }

    /** The place; if it lies in itself, that is reported, and it lies in nothing. */
    private Place withoutLoop(Place place) {
        Set<String> seen = new HashSet<>(Set.of(place.code()));
        String outer = place.within();
        while (outer != null && seen.add(outer)) {
            outer = outer(outer);
        }
        if (outer == null) {
            return place;
        }
        YamlMapping entry = entries.get(place.code());
        if (entry != null && outer.equals(place.code())) {
            problems.accept(new RuleProblem(
                    entry.position("in"),
                    null,
                    "place-in-itself",
                    "The place (" + place.code() + ") lies in itself, by way of " + place.within() + ".",
                    null));
        }
        return new Place(place.code(), place.names(), null, place.borders());
    }

    private @Nullable String outer(String code) {
        Place place = places.get(code);
        return place == null ? null : place.within();
    }
}
