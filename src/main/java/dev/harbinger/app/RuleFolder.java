package dev.harbinger.app;

import dev.harbinger.engine.Loaded;
import dev.harbinger.engine.PackFolders;
import dev.harbinger.engine.PackLoader;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.rule.ManifestReader;
import dev.harbinger.rule.RuleProblem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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

    /** Loads every pack of the folder; a pack is a folder that holds a pack.yaml. */
    static RuleFolder load(Path folder) {
        List<RuleBase> ruleBases = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        List<Path> packs = PackFolders.under(folder);
        if (packs.isEmpty()) {
            problems.add("The folder (" + folder + ") holds no rule pack, which is a folder with a "
                    + ManifestReader.FILE + ".\nMaybe set harbinger.rules.");
        }
        for (Path pack : packs) {
            Loaded loaded = PackLoader.load(pack);
            if (loaded instanceof Loaded.Ready ready) {
                ruleBases.add(ready.ruleBase());
            } else if (loaded instanceof Loaded.Faulty faulty) {
                faulty.problems().stream().sorted().map(p -> located(pack, p)).forEach(problems::add);
            }
        }
        return new RuleFolder(ruleBases, problems);
    }

    /** As much of a digest as people need to tell it from others. */
    static String brief(String digest) {
        return digest.substring(0, SHORT);
    }

    private static String located(Path pack, RuleProblem problem) {
        return pack + "/" + problem;
    }
}
