package dev.harbinger.fact;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fact types and enumerations of a pack, in the order of declaration.
 *
 * @param types by name
 * @param enums by name
 * @param aliases other spellings of names to the spelling that rules use; the keys are held in lower case with white
 *     space folded, of two that are then equal the first holds
 * @param sets by name
 * @param tallies by name
 * @param places the places that facts may name
 */
public record Vocabulary(
        Map<String, FactType> types,
        Map<String, EnumType> enums,
        Map<String, String> aliases,
        Map<String, ValueSet> sets,
        Map<String, Tally> tallies,
        Places places) {
    public Vocabulary {
        types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
        enums = Collections.unmodifiableMap(new LinkedHashMap<>(enums));
        Map<String, String> folded = new LinkedHashMap<>();
        aliases.forEach((other, name) -> folded.putIfAbsent(Names.folded(other), name));
        aliases = Collections.unmodifiableMap(folded);
        sets = Collections.unmodifiableMap(new LinkedHashMap<>(sets));
        tallies = Collections.unmodifiableMap(new LinkedHashMap<>(tallies));
    }

    /** A vocabulary without sets, tallies and places. */
    public Vocabulary(Map<String, FactType> types, Map<String, EnumType> enums, Map<String, String> aliases) {
        this(types, enums, aliases, Map.of(), Map.of(), Places.NONE);
    }

    /** The spelling that rules use for a name in any case, or the name itself if it is no alias. */
    public String resolve(String name) {
        return aliases.isEmpty() ? name : aliases.getOrDefault(Names.folded(name), name);
    }

    /** The type that patterns may be over: a fact type or the rows of a tally; null if there is none of that name. */
    public @Nullable FactType matchable(String name) {
        FactType type = types.get(name);
        Tally tally = tallies.get(name);
        return type == null && tally != null ? tally.type() : type;
    }

    /** The names of all that patterns may be over. */
    public Set<String> matchableNames() {
        Set<String> names = new LinkedHashSet<>(types.keySet());
        names.addAll(tallies.keySet());
        return names;
    }

    /** The type of the facts that a pattern looks at: of a tally, that which it counts. */
    public String postedType(String name) {
        Tally tally = tallies.get(name);
        return tally == null ? name : tally.counted().name();
    }

    /** Counts every tally over the facts that hold. */
    public List<TallyRow> count(Collection<Fact> live) {
        return tallies.values().stream()
                .flatMap(tally -> tally.rows(live).stream())
                .toList();
    }
}
