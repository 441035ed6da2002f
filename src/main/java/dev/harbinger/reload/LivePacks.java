package dev.harbinger.reload;

import dev.harbinger.assessment.RuleBases;
import dev.harbinger.engine.RuleBase;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The rule bases in force, which change while the service runs. Ask once a request, and keep what you got. Thread-safe;
 * a change is one step, so nobody sees half of it.
 */
public final class LivePacks {
    private final String defaultPack;
    private volatile View view;

    /**
     * Puts the first rule bases in force.
     *
     * @param bases one a pack
     * @param defaultPack id of the pack for fact sets that name none
     * @param loadedAt when they were loaded
     */
    public LivePacks(Collection<RuleBase> bases, String defaultPack, Instant loadedAt) {
        this.defaultPack = defaultPack;
        SortedMap<String, PackState> states = new TreeMap<>();
        Attempt attempt = new Attempt(loadedAt, AttemptOutcome.LOADED, List.of());
        bases.forEach(base -> states.put(idOf(base), PackState.inForce(idOf(base), base.digest(), attempt)));
        this.view = new View(new RuleBases(bases, defaultPack), states);
    }

    /** The rule bases in force at this moment. */
    public RuleBases current() {
        return view().ruleBases();
    }

    /** Rule bases and states of one moment. */
    public View view() {
        return view;
    }

    /** Puts a rule base in the place of that of the same pack, or beside the others if the pack is new. */
    synchronized void put(RuleBase base, Attempt attempt) {
        SortedMap<String, RuleBase> bases = new TreeMap<>(current().all());
        bases.put(idOf(base), base);
        view = new View(
                new RuleBases(bases.values(), defaultPack),
                view.with(PackState.inForce(idOf(base), base.digest(), attempt)));
    }

    /** Notes an attempt that left in force what was. */
    synchronized void note(String pack, Attempt attempt) {
        PackState state = view.states().get(pack);
        PackState changed = state == null ? PackState.neverInForce(pack, attempt) : state.after(attempt);
        view = new View(current(), view.with(changed));
    }

    /** Takes a pack out of force and forgets how it stood with it. */
    synchronized void remove(String pack) {
        SortedMap<String, RuleBase> bases = new TreeMap<>(current().all());
        bases.remove(pack);
        SortedMap<String, PackState> rest = new TreeMap<>(view.states());
        rest.remove(pack);
        view = new View(new RuleBases(bases.values(), defaultPack), rest);
    }

    private static String idOf(RuleBase base) {
        return base.pack().manifest().id();
    }

    /**
     * What is in force at one moment.
     *
     * @param ruleBases the rule bases
     * @param states how it stands with each pack, by id; also with packs whose files were never sound
     */
    public record View(RuleBases ruleBases, SortedMap<String, PackState> states) {
        public View {
            states = Collections.unmodifiableSortedMap(new TreeMap<>(states));
        }

        private SortedMap<String, PackState> with(PackState state) {
            SortedMap<String, PackState> changed = new TreeMap<>(states);
            changed.put(state.pack(), state);
            return changed;
        }
    }
}
