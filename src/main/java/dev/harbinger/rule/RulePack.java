package dev.harbinger.rule;

import dev.harbinger.belief.FindingId;
import dev.harbinger.belief.FindingSpec;
import dev.harbinger.belief.RuleId;
import dev.harbinger.fact.Vocabulary;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What Harbinger knows about one theme or country, checked and ready to read. Immutable.
 *
 * @param manifest what pack.yaml says
 * @param claims the claims by id; a claim that others were merged into stands under each of their ids
 * @param vocabulary the fact types and enumerations
 * @param rules the rules by id, sorted
 * @param strata the findings in dependency order: a finding stands only on findings of earlier strata; each stratum is
 *     sorted by id
 * @param places where the words of its files stand
 */
public record RulePack(
        Manifest manifest,
        Map<String, Claim> claims,
        Vocabulary vocabulary,
        SortedMap<RuleId, RuleDefinition> rules,
        List<List<FindingSpec>> strata,
        SourceMap places) {
    public RulePack {
        claims = Collections.unmodifiableMap(new LinkedHashMap<>(claims));
        rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
        strata = strata.stream().map(List::copyOf).toList();
    }

    /** The number of the stratum in which a finding is scored, from 0. */
    public int stratumOf(FindingId finding) {
        for (int i = 0; i < strata.size(); i++) {
            if (strata.get(i).stream().anyMatch(spec -> spec.id().equals(finding))) {
                return i;
            }
        }
        throw new IllegalArgumentException("The finding (" + finding + ") is not in the pack.");
    }
}
