package dev.harbinger.cli;

import dev.harbinger.engine.PackFolders;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Which pack a command adds to. */
final class PackFolderOptions {
    @Option(
            names = "--rules",
            paramLabel = "FOLDER",
            defaultValue = "${env:HARBINGER_RULES:-rules}",
            description = "Folder of the rule packs. Default: ${DEFAULT-VALUE}")
    @SuppressWarnings("NullAway.Init")
    private Path rules;

    @Option(
            names = "--pack",
            paramLabel = "PACK",
            defaultValue = "${env:HARBINGER_DEFAULT_PACK:-tajikistan}",
            description = "The pack. Default: ${DEFAULT-VALUE}")
    @SuppressWarnings("NullAway.Init")
    private String pack;

    /** The folder of the pack; ends the command if there is none. */
    Path folder() {
        Path folder = rules.resolve(pack);
        if (PackFolders.isPack(folder)) {
            return folder;
        }
        List<String> packs = PackFolders.under(rules).stream()
                .map(known -> known.getFileName().toString())
                .toList();
        throw CommandRefused.usage("There is no pack (" + pack + ") in the folder (" + rules + ").\nMaybe "
                + (packs.isEmpty() ? "name another with --rules." : "use one of " + packs + "."));
    }
}
