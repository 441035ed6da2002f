package dev.harbinger.cli;

import dev.harbinger.engine.PackFolders;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
            defaultValue = "${env:HARBINGER_DEFAULT_PACK}",
            description = "The pack. Default: the only one, or HARBINGER_DEFAULT_PACK of the environment")
    private @Nullable String pack;

    /** The folder of the pack; ends the command if there is none. */
    Path folder() {
        List<String> packs = PackFolders.under(rules).stream()
                .map(known -> known.getFileName().toString())
                .toList();
        String name = pack == null && packs.size() == 1 ? packs.get(0) : pack;
        if (name == null) {
            throw CommandRefused.usage("The pack is not named, and the folder (" + rules + ") holds "
                    + (packs.isEmpty()
                            ? "none.\nMaybe begin one: harbinger new pack NAME"
                            : packs + ".\nMaybe add --pack " + packs.get(0) + "."));
        }
        Path folder = rules.resolve(name);
        if (PackFolders.isPack(folder)) {
            return folder;
        }
        throw CommandRefused.usage("There is no pack (" + name + ") in the folder (" + rules + ").\nMaybe "
                + (packs.isEmpty() ? "name another with --rules." : "use one of " + packs + "."));
    }
}
