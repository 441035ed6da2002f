package dev.harbinger.workshop.scaffold;

import dev.harbinger.engine.Loaded;
import dev.harbinger.engine.PackLoader;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.rule.FolderBounds;
import dev.harbinger.rule.Position;
import dev.harbinger.rule.RulePack;
import dev.harbinger.rule.RuleProblem;
import dev.harbinger.workshop.FileChanges;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A sound pack as it stands on disk, and the texts that it is to have. Not thread-safe. */
final class Draft {
    private final Path folder;
    private final RuleBase base;
    private final SortedMap<String, String> texts = new TreeMap<>();
    private final TreeSet<String> changed = new TreeSet<>();
    private final List<Plan.Place> places = new ArrayList<>();
    private final List<RuleProblem> problems = new ArrayList<>();

    Draft(Path folder, RuleBase base) {
        this.folder = folder;
        this.base = base;
        texts.putAll(base.files());
    }

    RulePack pack() {
        return base.pack();
    }

    /** The text of a file as it is to be; empty if there is none. Files that are no rules are read from disk. */
    String text(String file) {
        return texts.computeIfAbsent(file, this::onDisk);
    }

    private String onDisk(String file) {
        try {
            Path path = folder.resolve(file);
            if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                return "";
            }
            String refusal = FolderBounds.of(folder).refusalToRead(path);
            if (refusal == null) {
                return Files.readString(path);
            }
            problem("The file (" + file + ") of the pack is not read. " + refusal, null);
            return "";
        } catch (IOException fault) {
            problem("The file (" + file + ") of the pack cannot be read.", null);
            return "";
        }
    }

    /** Replaces the text of a file. */
    void replace(String file, String text) {
        texts.put(file, text);
        changed.add(file);
    }

    /** Adds to the end of a file, after {@code gap} if there is anything before. */
    void append(String file, String gap, Addition addition) {
        String before = text(file).stripTrailing();
        String head = before.isEmpty() ? "" : before + gap;
        int line = (int) head.chars().filter(c -> c == '\n').count() + 1;
        replace(file, head + addition.text());
        places.add(new Plan.Place(file, line, addition.what()));
    }

    /**
     * Something to be added.
     *
     * @param what what it is
     * @param text its lines
     */
    record Addition(String what, String text) {}

    /** Notes a fault of what was asked for. */
    void problem(String text, @Nullable String advice) {
        problems.add(new RuleProblem(new Position("", 0, 0), null, "usage", text, advice));
    }

    /** Notes that something exists already. */
    void exists(String what, String id, Position position) {
        problems.add(new RuleProblem(
                position,
                null,
                "exists-already",
                "The " + what + " (" + id + ") exists already.",
                "Maybe change it there, or choose another name."));
    }

    /** Whether nothing speaks against it so far. */
    boolean isFine() {
        return problems.isEmpty();
    }

    /** The rules as they would be; null, with every problem noted, if they are not sound. */
    @Nullable
    RuleBase load() {
        SortedMap<String, String> rules = new TreeMap<>(texts);
        rules.keySet().removeIf(file -> file.contains("/"));
        Loaded loaded = PackLoader.load(pack().manifest().id(), rules);
        if (loaded instanceof Loaded.Faulty faulty) {
            // Places in a text that is not on disk help nobody.
            faulty.problems().forEach(fault -> problem(fault.text(), fault.advice()));
            return null;
        }
        return ((Loaded.Ready) loaded).ruleBase();
    }

    /** The plan: everything that was added, or every problem. */
    Plan plan(List<String> advice) {
        if (!problems.isEmpty()) {
            return new Plan.Refused(problems.stream().distinct().toList());
        }
        FileChanges changes = new FileChanges();
        changed.forEach(file -> changes.put(folder, folder.resolve(file), texts.getOrDefault(file, "")));
        return new Plan.Ready(changes, places, advice);
    }
}
