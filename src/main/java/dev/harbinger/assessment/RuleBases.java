package dev.harbinger.assessment;

import dev.harbinger.engine.RuleBase;
import dev.harbinger.fact.PackFacts;
import dev.harbinger.fact.PackLookup;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The rule bases in force, one a pack. Immutable and thread-safe; a reload makes a new one. */
public final class RuleBases implements PackLookup {
    private final SortedMap<String, RuleBase> byPack = new TreeMap<>();
    private final SortedMap<String, PackFacts> facts = new TreeMap<>();
    private final SortedMap<String, PackInForce> inForce = new TreeMap<>();
    private final @Nullable String defaultPack;

    /**
     * Puts rule bases in force.
     *
     * @param bases one a pack
     * @param defaultPack id of the pack for fact sets that name none; if no such pack is in force, it is the only one, else
     *     none
     */
    public RuleBases(Collection<RuleBase> bases, String defaultPack) {
        for (RuleBase base : bases) {
            String pack = base.pack().manifest().id();
            byPack.put(pack, base);
            facts.put(
                    pack,
                    new PackFacts(
                            base.pack().vocabulary(), base.pack().manifest().subjects()));
            inForce.put(pack, new PackInForce(base.pack(), base.digest(), base.files()));
        }
        String only = byPack.size() == 1 ? byPack.firstKey() : null;
        this.defaultPack = byPack.containsKey(defaultPack) ? defaultPack : only;
    }

    /** The rule bases by pack id. */
    public SortedMap<String, RuleBase> all() {
        return Collections.unmodifiableSortedMap(byPack);
    }

    /** The rule base of a pack, if it is in force. */
    public Optional<RuleBase> find(String pack) {
        return Optional.ofNullable(byPack.get(pack));
    }

    /** The packs in force, to be read, by id. */
    public SortedMap<String, PackInForce> inForce() {
        return Collections.unmodifiableSortedMap(inForce);
    }

    @Override
    public SortedMap<String, PackFacts> packs() {
        return Collections.unmodifiableSortedMap(facts);
    }

    @Override
    public @Nullable String defaultPack() {
        return defaultPack;
    }
}
