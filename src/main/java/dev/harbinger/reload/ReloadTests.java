package dev.harbinger.reload;

import dev.harbinger.engine.RuleBase;
import dev.harbinger.rule.RuleProblem;
import java.nio.file.Path;
import java.util.List;

/** The tests that a pack must pass before it comes into force. Called by one thread at a time. */
@FunctionalInterface
public interface ReloadTests {
    /** Lets every pack pass. */
    ReloadTests NONE = (folder, base) -> List.of();

    /**
     * Runs the tests of a pack.
     *
     * @param folder where its files are
     * @param base what was compiled from them
     * @return what failed, each at the place of the test; empty if all passed
     */
    List<RuleProblem> failures(Path folder, RuleBase base);
}
