package dev.harbinger.assessment;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files that a rule base was compiled from.
 *
 * @param digest SHA-256 over paths and contents, in hex
 * @param pack id of the pack
 * @param files contents by path within the pack
 */
public record RuleBaseFiles(String digest, String pack, SortedMap<String, String> files) {
    public RuleBaseFiles {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }
}
