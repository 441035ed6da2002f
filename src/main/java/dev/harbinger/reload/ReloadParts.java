package dev.harbinger.reload;

import dev.harbinger.assessment.AssessmentStore;
import dev.harbinger.engine.RuleBase;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;

/**
 * What packs are loaded with.
 *
 * @param folder where the packs are
 * @param packs what is in force
 * @param store keeps the files of what comes into force
 * @param tests what a pack must pass
 * @param warmUp runs a rule base a few times before requests meet it; may be slow
 * @param clock tells when an attempt ended
 * @param listener hears of attempts
 */
public record ReloadParts(
        Path folder,
        LivePacks packs,
        AssessmentStore store,
        ReloadTests tests,
        Consumer<RuleBase> warmUp,
        Clock clock,
        ReloadListener listener) {}
