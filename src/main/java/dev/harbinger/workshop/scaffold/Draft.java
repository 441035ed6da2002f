package dev.harbinger.workshop.scaffold;

import dev.harbinger.engine.Loaded;
import dev.harbinger.engine.PackLoader;
import dev.harbinger.engine.PackSource;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.rule.FolderBounds;
import dev.harbinger.rule.ManifestReader;
import dev.harbinger.rule.Position;
import dev.harbinger.rule.RulePack;
import dev.harbinger.rule.RuleProblem;
import dev.harbinger.workshop.FileChanges;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A pack as it stands on disk, and the texts that it is to have. Not thread-safe. */
final class Draft {
    private final Path folder;
    private final PackSource source;
    private final RulePack pack;
    private final SortedMap<String, String> texts = new TreeMap<>();
    private final TreeSet<String> changed = new TreeSet<>();
    private final List<Plan.Place> places = new ArrayList<>();
    private final List<RuleProblem> problems = new ArrayList<>();
    private int left;

    /** @param pack what the source says */
    Draft(Path folder, PackSource source, RulePack pack) {
        this.folder = folder;
        this.source = source;
        this.pack = pack;
        texts.putAll(source.files());
    }

    RulePack pack() {
        return pack;
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
        // An empty list of YAML, behind which nothing may be written.
        String before =
                text(file).stripTrailing().replaceFirst("(?m)^\\[ *]\\z", "").stripTrailing();
        String head = before.isEmpty() ? "" : before + gap;
        int line = (int) head.chars().filter(c -> c == '\n').count() + 1;
        replace(file, head + addition.text());
        places.add(new Plan.Place(file, line, addition.what()));
    }

    /** Adds to the end of a block of pack.yaml, such as {@code findings}; the lines are indented as its others are. */
    void addTo(String block, Addition addition) {
        YamlBlock found = YamlBlock.of(text(ManifestReader.FILE), block);
        if (found == null) {
            problem(
                    "The member (" + block + ") of " + ManifestReader.FILE + " is not written as a block.",
                    "Maybe write each of its entries on a line of its own, below it.");
            return;
        }
        replace(ManifestReader.FILE, found.with(addition.text()));
        places.add(new Plan.Place(ManifestReader.FILE, found.line(), addition.what()));
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

    /**
     * The rules as they would be. Null if they are not sound: then every problem is noted, unless the pack had faults, some of
     * them are mended, and what is left was there before.
     */
    @Nullable
    RuleBase load() {
        SortedMap<String, String> rules = new TreeMap<>(texts);
        rules.keySet().removeIf(file -> file.contains("/"));
        Loaded loaded = PackLoader.load(pack().manifest().id(), rules);
        if (loaded instanceof Loaded.Faulty faulty) {
            judge(faulty.problems());
            return null;
        }
        return ((Loaded.Ready) loaded).ruleBase();
    }

    private void judge(List<RuleProblem> after) {
        Set<List<@Nullable String>> known = kinds(source.errors());
        // That other claims are not cited yet comes to light when the first rule is written.
        List<RuleProblem> fresh = after.stream()
                .filter(problem -> !known.contains(kind(problem)))
                .filter(problem -> known.isEmpty() || !problem.code().equals("uncited-claim"))
                .toList();
        if (!fresh.isEmpty()) {
            // Places in a text that is not on disk help nobody.
            fresh.forEach(problem -> problem(problem.text(), problem.advice()));
        } else if (kinds(after).containsAll(known) && !isOnlyUnfinished()) {
            problems.addAll(source.errors());
        } else {
            left = after.size();
        }
    }

    /** Whether the pack had no fault but that it has no rules yet: everything else may be written before them. */
    private boolean isOnlyUnfinished() {
        return source.errors().stream().allMatch(problem -> problem.code().equals("no-rules"));
    }

    private static Set<List<@Nullable String>> kinds(List<RuleProblem> problems) {
        return problems.stream().map(Draft::kind).collect(Collectors.toSet());
    }

    /** What tells a problem from others wherever it has moved in its file. */
    private static List<@Nullable String> kind(RuleProblem problem) {
        return Arrays.asList(problem.position().file(), problem.rule(), problem.code(), problem.text());
    }

    /** The plan: everything that was added, or every problem. */
    Plan plan(List<String> advice) {
        if (!problems.isEmpty()) {
            return new Plan.Refused(problems.stream().distinct().toList());
        }
        FileChanges changes = new FileChanges();
        changed.forEach(file -> changes.put(folder, folder.resolve(file), texts.getOrDefault(file, "")));
        List<String> next = new ArrayList<>(advice);
        if (left > 0) {
            next.add("Mend the problems that were there before (" + left + "): harbinger check " + folder);
        }
        return new Plan.Ready(changes, places, next);
    }
}
