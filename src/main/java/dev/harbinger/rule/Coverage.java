package dev.harbinger.rule;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How much of what the documents claim is encoded as rules.
 *
 * @param claims distinct claims in the catalogue
 * @param encoded those that rules are to cite
 * @param cited those that some rule cites
 * @param bySource the same counts for each document, by id
 * @param byKind the same counts for each kind of claim, by name
 * @param notEncoded the claims that are not, each with its reason, by id
 */
public record Coverage(
        int claims,
        int encoded,
        int cited,
        Map<String, Count> bySource,
        Map<String, Count> byKind,
        List<NotEncoded> notEncoded) {
    /**
     * Counts of one group of claims.
     *
     * @param claims distinct claims
     * @param encoded those that rules are to cite
     * @param cited those that some rule cites
     */
    public record Count(int claims, int encoded, int cited) {}

    /**
     * A claim that is not encoded.
     *
     * @param claim its id
     * @param kind its kind
     * @param reason why
     */
    public record NotEncoded(String claim, String kind, String reason) {}

    /** The coverage of a pack. */
    public static Coverage of(RulePack pack) {
        List<Claim> claims = pack.claims().values().stream().distinct().toList();
        Set<Claim> cited = new HashSet<>();
        pack.rules()
                .values()
                .forEach(rule ->
                        rule.claims().forEach(id -> cited.add(pack.claims().get(id))));
        Count all = count(claims, cited);
        return new Coverage(
                all.claims(),
                all.encoded(),
                all.cited(),
                grouped(claims, cited, Claim::source),
                grouped(claims, cited, Claim::kind),
                claims.stream()
                        .filter(claim -> !claim.encoded())
                        .map(claim -> new NotEncoded(claim.id(), claim.kind(), claim.reason()))
                        .toList());
    }

    private static Map<String, Count> grouped(Collection<Claim> claims, Set<Claim> cited, Function<Claim, String> by) {
        Map<String, Count> counts = new TreeMap<>();
        claims.stream()
                .collect(Collectors.groupingBy(by))
                .forEach((group, members) -> counts.put(group, count(members, cited)));
        return counts;
    }

    private static Count count(Collection<Claim> claims, Set<Claim> cited) {
        int encoded = (int) claims.stream().filter(Claim::encoded).count();
        return new Count(claims.size(), encoded, (int)
                claims.stream().filter(cited::contains).count());
    }
}
