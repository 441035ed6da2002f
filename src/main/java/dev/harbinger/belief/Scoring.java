package dev.harbinger.belief;

import dev.harbinger.belief.Contribution.Defines;
import dev.harbinger.belief.Contribution.Lowers;
import dev.harbinger.belief.Contribution.Raises;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The score of one finding in one place: grouped leaky noisy-OR with inhibitors (METHOD.md §3). Sums and products run
 * in the order of ids, so that the order of the arguments changes no bit.
 */
final class Scoring {
    /** The largest multiple of 1e-6 below 1: rounding must not turn an index below 1 into certainty. */
    static final double LARGEST_SCORE = .999999;

    private static final double LARGEST_MITIGATION = .90;
    private static final double LEAST_REMAINDER = .10;

    private final double leakHazard;
    private final SortedMap<MechanismId, List<WeighedArgument>> raising = new TreeMap<>();
    private final SortedMap<MitigatorId, List<WeighedArgument>> lowering = new TreeMap<>();

    private Scoring(double leak, List<WeighedArgument> arguments) {
        leakHazard = -StrictMath.log1p(-leak);
        for (WeighedArgument argument : arguments) {
            if (argument.contribution() instanceof Raises raises) {
                raising.computeIfAbsent(raises.mechanism(), id -> new ArrayList<>()).add(argument);
            } else if (argument.contribution() instanceof Lowers lowers) {
                lowering.computeIfAbsent(lowers.family(), id -> new ArrayList<>()).add(argument);
            }
        }
    }

    /**
     * Scores a finding. If an argument defines it, then only the defining arguments count, and neither leak nor
     * mitigators act.
     *
     * @param leak base rate, 0 to .10
     * @param arguments the arguments that count, in any order
     */
    static Score score(double leak, List<WeighedArgument> arguments) {
        List<WeighedArgument> sorted = arguments.stream().sorted().toList();
        List<WeighedArgument> defining = sorted.stream()
                .filter(argument -> argument.contribution() instanceof Defines)
                .toList();
        return defining.isEmpty() ? new Scoring(leak, sorted).score() : ofDefinition(defining);
    }

    private static Score ofDefinition(List<WeighedArgument> defining) {
        double value = rounded(defining.get(0).strength());
        return new Score(value, List.of(), List.of(), WeighedArgument.firings(defining));
    }

    private Score score() {
        SortedMap<MechanismId, Double> hazards = hazards(lowering);
        double total = total(hazards);
        double value = valueOf(total);
        return new Score(value, mechanismScores(hazards, total), mitigatorScores(value), List.of());
    }

    private SortedMap<MechanismId, Double> hazards(SortedMap<MitigatorId, List<WeighedArgument>> families) {
        SortedMap<MechanismId, Double> hazards = new TreeMap<>();
        raising.forEach((mechanism, arguments) -> {
            double strength = arguments.get(0).strength() * remainder(mechanism, families);
            hazards.put(mechanism, -StrictMath.log1p(-strength));
        });
        return hazards;
    }

    private static double remainder(
            MechanismId mechanism, SortedMap<MitigatorId, List<WeighedArgument>> families) {
        double left = 1;
        for (List<WeighedArgument> family : families.values()) {
            left *= 1 - mitigation(mechanism, family);
        }
        return Math.max(LEAST_REMAINDER, left);
    }

    /** The strongest argument of the family that acts on this mechanism; they may act on different ones. */
    private static double mitigation(MechanismId mechanism, List<WeighedArgument> family) {
        return family.stream()
                .filter(argument -> actsOn(mechanism, argument))
                .findFirst()
                .map(Scoring::mitigation)
                .orElse(0.0);
    }

    private static boolean actsOn(MechanismId mechanism, WeighedArgument argument) {
        return argument.contribution() instanceof Lowers lowers
                && (lowers.mechanisms().isEmpty() || lowers.mechanisms().contains(mechanism));
    }

    private static double mitigation(WeighedArgument strongest) {
        return Math.min(LARGEST_MITIGATION, strongest.strength());
    }

    private double total(SortedMap<MechanismId, Double> hazards) {
        double total = leakHazard;
        for (double hazard : hazards.values()) {
            total += hazard;
        }
        return total;
    }

    private static double valueOf(double totalHazard) {
        return rounded(-StrictMath.expm1(-totalHazard));
    }

    private static double rounded(double score) {
        return Math.min(LARGEST_SCORE, Rounding.toMillionths(score));
    }

    private List<MechanismScore> mechanismScores(SortedMap<MechanismId, Double> hazards, double total) {
        return raising.entrySet().stream()
                .map(entry -> mechanismScore(entry.getKey(), entry.getValue(), share(hazards.get(entry.getKey()), total)))
                .sorted(Comparator.comparingDouble(MechanismScore::share).reversed().thenComparing(MechanismScore::id))
                .toList();
    }

    private static double share(double hazard, double total) {
        return total == 0 ? 0 : hazard / total;
    }

    private static MechanismScore mechanismScore(MechanismId id, List<WeighedArgument> arguments, double share) {
        return new MechanismScore(id, share, arguments.get(0).strength(), WeighedArgument.firings(arguments));
    }

    private List<MitigatorScore> mitigatorScores(double value) {
        return lowering.entrySet().stream()
                .map(entry -> mitigatorScore(entry.getKey(), entry.getValue(), value))
                .sorted(Comparator.comparingDouble(MitigatorScore::effect).reversed().thenComparing(MitigatorScore::family))
                .toList();
    }

    private MitigatorScore mitigatorScore(MitigatorId family, List<WeighedArgument> arguments, double value) {
        SortedMap<MitigatorId, List<WeighedArgument>> others = new TreeMap<>(lowering);
        others.remove(family);
        double effect = Rounding.toMillionths(valueOf(total(hazards(others))) - value);
        return new MitigatorScore(
                family, effect, mitigation(arguments.get(0)), WeighedArgument.firings(arguments));
    }
}
