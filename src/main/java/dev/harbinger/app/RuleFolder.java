package dev.harbinger.app;

import dev.harbinger.engine.Loaded;
import dev.harbinger.engine.PackFolders;
import dev.harbinger.engine.PackLoader;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.rule.ManifestReader;
import dev.harbinger.rule.RuleProblem;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * What was found in the folder of the rule packs.
 *
 * @param ruleBases the packs without problems, by name of folder
 * @param problems what is wrong, each with the path that leads to it; the service must not start if there are any
 */
record RuleFolder(List<RuleBase> ruleBases, List<String> problems) {
    private static final int SHORT = 12;

    RuleFolder {
        ruleBases = List.copyOf(ruleBases);
        problems = List.copyOf(problems);
    }

    /**
     * Loads every pack of the folder; a pack is a folder that holds a pack.yaml.
     *
     * @param deadline how long one pack may take; that it took longer is a problem like others
     */
    static RuleFolder load(Path folder, Duration deadline) {
        List<RuleBase> ruleBases = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        List<Path> packs = PackFolders.under(folder);
        if (packs.isEmpty()) {
            problems.add("The folder (" + folder + ") holds no rule pack, which is a folder with a "
                    + ManifestReader.FILE + ".\nMaybe set harbinger.rules.");
        }
        for (Path pack : packs) {
            Loaded loaded = load(pack, deadline, problems);
            if (loaded instanceof Loaded.Ready ready) {
                ruleBases.add(ready.ruleBase());
            } else if (loaded instanceof Loaded.Faulty faulty) {
                faulty.problems().stream().sorted().map(p -> located(pack, p)).forEach(problems::add);
            }
        }
        return new RuleFolder(ruleBases, problems);
    }

    private static @Nullable Loaded load(Path pack, Duration deadline, List<String> problems) {
        FutureTask<Loaded> task = new FutureTask<>(() -> PackLoader.load(pack));
        Thread thread = new Thread(task, "rules-load");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(deadline.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            problems.add(pack + ": The pack was not loaded within " + deadline.toMillis()
                    + " ms.\nMaybe look at what was changed last, or set harbinger.reload.deadline.");
        } catch (ExecutionException fault) {
            throw new IllegalStateException("The pack (" + pack + ") cannot be loaded.", fault.getCause());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            problems.add(pack + ": The start was interrupted while the pack was loaded.");
        }
        return null;
    }

    /** As much of a digest as people need to tell it from others. */
    static String brief(String digest) {
        return digest.substring(0, SHORT);
    }

    private static String located(Path pack, RuleProblem problem) {
        return pack + "/" + problem;
    }
}
