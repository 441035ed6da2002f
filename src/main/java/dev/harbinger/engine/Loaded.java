package dev.harbinger.engine;

import dev.harbinger.rule.RuleProblem;
import java.util.List;

/** What came of loading a pack. */
public sealed interface Loaded {
    /** It is sound and compiled. */
    record Ready(RuleBase ruleBase) implements Loaded {}

    /**
     * It has faults; nothing of it is in force.
     *
     * @param pack name of the pack's folder
     * @param problems every fault, by file, line and column
     */
    record Faulty(String pack, List<RuleProblem> problems) implements Loaded {
        public Faulty {
            problems = List.copyOf(problems);
        }
    }
}
