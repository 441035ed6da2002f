package dev.harbinger.belief;

import dev.harbinger.belief.Contribution.Defines;
import dev.harbinger.belief.Contribution.Lowers;
import dev.harbinger.belief.Contribution.Raises;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
                raising.computeIfAbsent(raises.mechanism(), id -> new ArrayList<>())
                        .add(argument);
            } else if (argument.contribution() instanceof Lowers lowers) {
                lowering.computeIfAbsent(lowers.family(), id -> new ArrayList<>())
                        .add(argument);
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
        return new Score(value, 0, List.of(), List.of(), WeighedArgument.firings(defining));
    }

    private Score score() {
        double total = total(lowering);
        double value = valueOf(total);
        return new Score(
                value, total == 0 ? 0 : leakHazard / total, mechanismScores(total), mitigatorScores(value), List.of());
    }

    private double total(SortedMap<MitigatorId, List<WeighedArgument>> families) {
        double total = leakHazard;
        for (Map.Entry<MechanismId, List<WeighedArgument>> mechanism : raising.entrySet()) {
            total += hazard(mechanism, families);
        }
        return total;
    }

    private static double hazard(
            Map.Entry<MechanismId, List<WeighedArgument>> mechanism,
            SortedMap<MitigatorId, List<WeighedArgument>> families) {
        double strongest = mechanism.getValue().get(0).strength();
        return -StrictMath.log1p(-strongest * remainder(mechanism.getKey(), families));
    }

    private static double remainder(MechanismId mechanism, SortedMap<MitigatorId, List<WeighedArgument>> families) {
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

    private static double valueOf(double totalHazard) {
        return rounded(-StrictMath.expm1(-totalHazard));
    }

    private static double rounded(double score) {
        return Math.min(LARGEST_SCORE, Rounding.toMillionths(score));
    }

    private List<MechanismScore> mechanismScores(double total) {
        return raising.entrySet().stream()
                .map(mechanism -> mechanismScore(mechanism, total))
                .sorted(Comparator.comparingDouble(MechanismScore::share)
                        .reversed()
                        .thenComparing(MechanismScore::id))
                .toList();
    }

    private MechanismScore mechanismScore(Map.Entry<MechanismId, List<WeighedArgument>> mechanism, double total) {
        List<WeighedArgument> arguments = mechanism.getValue();
        double share = total == 0 ? 0 : hazard(mechanism, lowering) / total;
        return new MechanismScore(
                mechanism.getKey(), share, arguments.get(0).strength(), WeighedArgument.firings(arguments));
    }

    private List<MitigatorScore> mitigatorScores(double value) {
        return lowering.entrySet().stream()
                .map(entry -> mitigatorScore(entry.getKey(), entry.getValue(), value))
                .sorted(Comparator.comparingDouble(MitigatorScore::effect)
                        .reversed()
                        .thenComparing(MitigatorScore::family))
                .toList();
    }

    private MitigatorScore mitigatorScore(MitigatorId family, List<WeighedArgument> arguments, double value) {
        SortedMap<MitigatorId, List<WeighedArgument>> others = new TreeMap<>(lowering);
        others.remove(family);
        double effect = Rounding.toMillionths(valueOf(total(others)) - value);
        return new MitigatorScore(family, effect, mitigation(arguments.get(0)), WeighedArgument.firings(arguments));
    }
}
