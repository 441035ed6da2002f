package dev.harbinger.engine;

import dev.harbinger.rule.RuleProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** A small sound pack, and variants of it. Immutable. */
public record TinyPack(SortedMap<String, String> files) {
    /** A head for rules that raise {@code war}, all of it on four lines. */
    private static final String HEAD = """
            rule "%s"
                @title( "T" ) @claims( "S-1" ) @raises( "war" ) @mechanism( "raid" )
                @likelihood( "likely" ) @firmness( "high" ) @status( "stable" ) @because( "B" )
            when
            %s
            then
                conclude( drools );
            end
            """;

    public TinyPack {
        files = new TreeMap<>(files);
    }

    /** The pack as it stands in the resources. */
    public static TinyPack sound() {
        SortedMap<String, String> files = new TreeMap<>();
        for (String name : List.of("pack.yaml", "claims.yaml", "vocabulary.drl", "theme.drl")) {
            files.put(name, resource("packs/tiny/" + name));
        }
        return new TinyPack(files);
    }

    /** Text of a rule that raises {@code war} by {@code raid}; its first pattern stands on line 5. */
    public static String rule(String name, String patterns) {
        return HEAD.formatted(name, patterns);
    }

    /** Text of a rule that defines a finding; its first pattern stands on line 4. */
    public static String definition(String name, String finding, String patterns) {
        return """
                rule "%s"
                    @title( "T" ) @defines( "%s" ) @status( "stable" ) @because( "B" )
                when
                %s
                then
                    conclude( drools );
                end
                """.formatted(name, finding, patterns);
    }

    /** The pack with one file more, or another in its place. */
    public TinyPack with(String file, String text) {
        SortedMap<String, String> changed = new TreeMap<>(files);
        changed.put(file, text);
        return new TinyPack(changed);
    }

    /** The pack without a file. */
    public TinyPack without(String file) {
        SortedMap<String, String> changed = new TreeMap<>(files);
        changed.remove(file);
        return new TinyPack(changed);
    }

    /** The pack with a text in a file replaced; the text must be there. */
    public TinyPack replacing(String file, String text, String replacement) {
        String before = Objects.requireNonNull(files.get(file));
        if (!before.contains(text)) {
            throw new IllegalArgumentException("The file (" + file + ") has no (" + text + ").");
        }
        return with(file, before.replace(text, replacement));
    }

    /** Loads the pack. */
    public Loaded load() {
        return PackLoader.load("tiny", files);
    }

    /** Loads the pack, which must be sound. */
    public RuleBase ruleBase() {
        Loaded loaded = load();
        if (loaded instanceof Loaded.Faulty faulty) {
            throw new AssertionError("The pack has faults: " + faulty.problems());
        }
        return ((Loaded.Ready) loaded).ruleBase();
    }

    /** What is wrong with the pack. */
    public List<RuleProblem> problems() {
        return load() instanceof Loaded.Faulty faulty ? faulty.problems() : List.of();
    }

    /** Writes the pack into a folder of its name below another and returns that. */
    public Path writeBelow(Path parent) {
        try {
            Path folder = Files.createDirectories(parent.resolve("tiny"));
            for (var file : files.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
            return folder;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String resource(String path) {
        try {
            return Files.readString(Path.of("src/test/resources/dev/harbinger/engine", path));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
