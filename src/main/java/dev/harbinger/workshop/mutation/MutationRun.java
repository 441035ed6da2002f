package dev.harbinger.workshop.mutation;

import dev.harbinger.belief.RuleId;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.rule.PackChecks;
import dev.harbinger.rule.PackParts;
import dev.harbinger.rule.RuleDefinition;
import dev.harbinger.rule.RulePack;
import dev.harbinger.rule.RuleProblem;
import dev.harbinger.workshop.Progress;
import dev.harbinger.workshop.test.RuleTest;
import dev.harbinger.workshop.test.RuleTestRun;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Tries mutants of rules one at a time against the tests of a pack. Exact: each mutant is in force alone, and only tests
 * whose result it cannot change are left out; many are compiled together only because compiling is what costs. For one
 * run, not thread-safe.
 */
public final class MutationRun {
    private static final int BATCH = 150;

    private final RuleBase base;
    private final List<Baseline> baselines;
    private final List<Mutant> survivors = new ArrayList<>();
    private final Progress progress;
    private final int all;
    private final AtomicInteger judged = new AtomicInteger();
    private int tried;
    private int killed;
    private int refused;

    private MutationRun(RuleBase base, List<RuleTest> tests, int all, Progress progress) {
        this.base = base;
        this.all = all;
        this.progress = progress;
        this.baselines = tests.parallelStream()
                .filter(test -> RuleTestRun.passes(base, test))
                .map(test -> Baseline.of(base, test))
                .toList();
    }

    /** Tries mutants; tests that fail without any change are left out. */
    public static MutationReport of(RuleBase base, List<RuleTest> tests, MutationPlan plan) {
        return of(base, tests, plan, Progress.NONE);
    }

    /** The same, telling how many mutants are judged. */
    public static MutationReport of(RuleBase base, List<RuleTest> tests, MutationPlan plan, Progress progress) {
        List<Mutant> possible = mutants(base, plan);
        List<Mutant> chosen = possible.stream()
                .sorted(Comparator.comparing(MutationRun::hash))
                .limit(plan.limit())
                .toList();
        MutationRun run = new MutationRun(base, tests, chosen.size(), progress);
        for (int from = 0; from < chosen.size() && plan.goOn().getAsBoolean(); from += BATCH) {
            run.tryAll(chosen.subList(from, Math.min(chosen.size(), from + BATCH)));
        }
        return new MutationReport(
                possible.size(),
                chosen.size(),
                run.tried,
                run.killed,
                run.refused,
                run.survivors.stream().sorted().toList());
    }

    private static List<Mutant> mutants(RuleBase base, MutationPlan plan) {
        RuleMutations mutations = new RuleMutations(base.pack());
        return base.pack().rules().values().stream()
                .filter(plan.rules())
                .flatMap(rule -> mutations.of(rule).stream())
                .toList();
    }

    /** An order that depends on nothing but the mutant, and scatters the mutants of one rule. */
    private static String hash(Mutant mutant) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest((mutant.definition().id() + "\n" + mutant.change() + "\n" + mutant.position())
                                    .getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException("Every Java platform has SHA-256.", fault);
        }
    }

    private void tryAll(List<Mutant> batch) {
        List<Mutant> sound = batch.parallelStream().filter(this::isSound).toList();
        tried += batch.size();
        refused += batch.size() - sound.size();
        progress.at(judged.addAndGet(batch.size() - sound.size()), all);
        tryCompiled(sound);
    }

    /** Whether the checks of packs let a mutant through. */
    private boolean isSound(Mutant mutant) {
        RulePack pack = base.pack();
        SortedMap<RuleId, RuleDefinition> rules = new TreeMap<>(pack.rules());
        rules.put(mutant.definition().id(), mutant.definition());
        List<RuleProblem> problems = new ArrayList<>();
        PackParts parts = new PackParts(pack.manifest(), pack.claims(), pack.vocabulary(), Set.of(), pack.places());
        new PackChecks(parts, problems::add).check(rules.values());
        return problems.stream().noneMatch(problem -> problem.severity() == RuleProblem.Severity.ERROR);
    }

    /** If the compiler refuses a batch, its halves are compiled apart, down to the one that is at fault. */
    private void tryCompiled(List<Mutant> mutants) {
        if (mutants.isEmpty()) {
            return;
        }
        List<RuleBase> variants;
        try {
            variants = base.variants(mutants.stream().map(Mutant::definition).toList());
        } catch (IllegalStateException fault) {
            int half = mutants.size() / 2;
            if (half == 0) {
                refused++;
            } else {
                tryCompiled(mutants.subList(0, half));
                tryCompiled(mutants.subList(half, mutants.size()));
            }
            return;
        }
        judge(mutants, variants);
    }

    private void judge(List<Mutant> mutants, List<RuleBase> variants) {
        List<Boolean> survives = IntStream.range(0, mutants.size())
                .parallel()
                .mapToObj(i -> survives(mutants.get(i).definition(), variants.get(i)))
                .peek(one -> progress.at(judged.incrementAndGet(), all))
                .toList();
        for (int i = 0; i < mutants.size(); i++) {
            if (survives.get(i)) {
                survivors.add(mutants.get(i));
            } else {
                killed++;
            }
        }
    }

    private boolean survives(RuleDefinition changed, RuleBase variant) {
        return baselines.stream()
                .filter(baseline -> baseline.couldNotice(changed))
                .allMatch(baseline -> RuleTestRun.passes(variant, baseline.test()));
    }
}
