package dev.harbinger.cli;

import dev.harbinger.assessment.RuleBases;
import dev.harbinger.cli.report.LocatedProblem;
import dev.harbinger.cli.report.ProblemFormat;
import dev.harbinger.engine.Loaded;
import dev.harbinger.engine.PackFolders;
import dev.harbinger.engine.PackLoader;
import dev.harbinger.engine.RuleBase;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** Which rule packs a command works with. */
final class PackOptions {
    @Option(
            names = "--rules",
            paramLabel = "FOLDER",
            defaultValue = "${env:HARBINGER_RULES:-rules}",
            description = "Folder of the rule packs, or one pack. Default: ${DEFAULT-VALUE}")
    @SuppressWarnings("NullAway.Init")
    private Path rules;

    @Option(
            names = "--default-pack",
            paramLabel = "PACK",
            defaultValue = "${env:HARBINGER_DEFAULT_PACK:-tajikistan}",
            description = "The pack of a fact set that names none. Default: ${DEFAULT-VALUE}")
    @SuppressWarnings("NullAway.Init")
    private String defaultPack;

    /** The rule bases of the folder; ends the command if a pack has a fault. */
    RuleBases load() {
        return load(rules);
    }

    private RuleBases load(Path folder) {
        return new RuleBases(load(packs(folder)), defaultPack);
    }

    private static List<RuleBase> load(List<Path> packs) {
        List<RuleBase> bases = new ArrayList<>();
        List<LocatedProblem> problems = new ArrayList<>();
        for (Path pack : packs) {
            Loaded loaded = PackLoader.load(pack.toAbsolutePath().normalize());
            if (loaded instanceof Loaded.Ready ready) {
                bases.add(ready.ruleBase());
            } else if (loaded instanceof Loaded.Faulty faulty) {
                faulty.problems().forEach(problem -> problems.add(LocatedProblem.of(pack, problem)));
            }
        }
        if (!problems.isEmpty()) {
            throw CommandRefused.findings(told(problems));
        }
        return bases;
    }

    /** The rule base of one pack; ends the command if it has a fault. */
    static RuleBase one(Path pack) {
        if (!PackFolders.isPack(pack)) {
            throw CommandRefused.usage("The folder (" + pack + ") is no rule pack, a folder with a pack.yaml.");
        }
        return load(List.of(pack)).get(0);
    }

    private static List<Path> packs(Path folder) {
        List<Path> packs = PackFolders.isPack(folder) ? List.of(folder) : PackFolders.under(folder);
        if (packs.isEmpty()) {
            throw CommandRefused.usage("The folder (" + folder
                    + ") holds no rule pack, which is a folder with a pack.yaml.\nMaybe name another with --rules.");
        }
        return packs;
    }

    private static String told(List<LocatedProblem> problems) {
        StringWriter text = new StringWriter();
        ProblemFormat.TEXT.write(List.of(), problems, new PrintWriter(text), Ansi.OFF);
        return text + "The rules have problems, so nothing was done.";
    }
}
