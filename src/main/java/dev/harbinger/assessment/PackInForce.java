package dev.harbinger.assessment;

import dev.harbinger.rule.RulePack;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A pack that assessments are made with at the moment, to be read.
 *
 * @param pack what it says
 * @param digest SHA-256 of its files, in hex; names the rule base
 * @param files contents of its files by path within the pack
 */
public record PackInForce(RulePack pack, String digest, SortedMap<String, String> files) {
    public PackInForce {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }
}
