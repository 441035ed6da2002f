package dev.harbinger.fact;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The packs that a fact set may name, as they are at the moment of reading. */
public interface PackLookup {
    /** What facts of each pack may say, by pack id; must not change while a fact set is read. */
    Map<String, PackFacts> packs();

    /** Id of the pack for sets that name none, or null if they must name one. */
    @Nullable
    String defaultPack();

    /** The look-up of a pack that is the only one. */
    static PackLookup only(String pack, PackFacts facts) {
        return new PackLookup() {
            @Override
            public Map<String, PackFacts> packs() {
                return Map.of(pack, facts);
            }

            @Override
            public String defaultPack() {
                return pack;
            }
        };
    }
}
