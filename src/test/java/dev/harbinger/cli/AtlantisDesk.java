package dev.harbinger.cli;

import dev.harbinger.engine.TinyPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder with the tiny pack and facts about its one subject. */
record AtlantisDesk(Path folder) {
    private static final String FACTS = """
            {
              "pack": "tiny", "subject": "Atlantis", "asOf": "2021-05-02",
              "facts": [
                {"id": "f1", "type": "Attack", "place": "Harbour", "killed": %d,
                 "evidence": {"occurredOn": "2021-05-01", "origin": "Herald", "reliability": "A", "credibility": 1}}%s
              ]
            }
            """;
    private static final String TALKS = """
            ,
                {"id": "f2", "type": "Talks", "held": true,
                 "evidence": {"occurredOn": "2021-05-01", "origin": "Envoy", "reliability": "A", "credibility": 1}}""";

    AtlantisDesk {
        TinyPack.sound().writeBelow(folder);
    }

    String pack() {
        return folder.resolve("tiny").toString();
    }

    /** A set in which an attack killed that many. */
    String attack(int killed) throws IOException {
        return write("attack-" + killed + ".json", FACTS.formatted(killed, ""));
    }

    /** The same, and there are talks. */
    String attackAndTalks(int killed) throws IOException {
        return write("talks-" + killed + ".json", FACTS.formatted(killed, TALKS));
    }

    String write(String name, String text) throws IOException {
        Path file = folder.resolve("facts").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return file.toString();
    }

    /** Runs a command with this pack. */
    Cli run(String command, String... args) {
        return Cli.run(with(command, args));
    }

    /** Runs a command with this pack and a text on its standard input. */
    Cli piped(String in, String command, String... args) {
        return Cli.piped(in, with(command, args));
    }

    private String[] with(String command, String... args) {
        String[] all = new String[args.length + 3];
        all[0] = command;
        all[1] = "--rules";
        all[2] = pack();
        System.arraycopy(args, 0, all, 3, args.length);
        return all;
    }
}
