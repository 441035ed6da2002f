package dev.harbinger.rule.lint;

import dev.harbinger.rule.RulePack;
import dev.harbinger.rule.RuleProblem;
import java.util.List;
import java.util.Map;

/** Tells what is doubtful in a pack that has no errors. Stateless and thread-safe. */
public final class Lint {
    private static final List<LintCheck> CHECKS = List.of(
            new ConstantCondition(),
            new Reachability(),
            new FindingUse(),
            new VocabularyUse(),
            new TallyWindows(),
            new CrossJoins(),
            new SelfJoins(),
            new AreaUse(),
            new BareSlots(),
            new LadderGaps(),
            new LeftTodos(),
            new DuplicateRules(),
            new LikelihoodMismatch(),
            new RuleNames());

    private Lint() {}

    /** The warnings of a pack, by file, line and column. */
    public static List<RuleProblem> of(RulePack pack) {
        Warnings warnings = new Warnings();
        CHECKS.forEach(check -> check.check(pack, warnings));
        return warnings.sorted();
    }

    /**
     * The rules that no test expects to fire or to stay quiet.
     *
     * @param tests the rules that the pack's tests name
     */
    public static List<RuleProblem> untested(RulePack pack, TestedRules tests) {
        Warnings warnings = new Warnings();
        tests.check(pack, warnings);
        return warnings.sorted();
    }

    /**
     * Sentences of a pack that repeat a document's words: METHOD and copyright ask for our own.
     *
     * @param documents the texts of documents by the name to report them under
     */
    public static List<RuleProblem> copied(RulePack pack, Map<String, String> documents) {
        Warnings warnings = new Warnings();
        new CopiedText(documents).check(pack, warnings);
        return warnings.sorted();
    }
}
