package dev.harbinger.engine;

import dev.harbinger.belief.RuleId;
import dev.harbinger.fact.Places;
import dev.harbinger.fact.ValueSet;
import dev.harbinger.fact.Vocabulary;
import dev.harbinger.rule.Claim;
import dev.harbinger.rule.ClaimsReader;
import dev.harbinger.rule.FolderTexts;
import dev.harbinger.rule.Manifest;
import dev.harbinger.rule.ManifestReader;
import dev.harbinger.rule.PackChecks;
import dev.harbinger.rule.PackParts;
import dev.harbinger.rule.PlacesReader;
import dev.harbinger.rule.Position;
import dev.harbinger.rule.RuleDefinition;
import dev.harbinger.rule.RulePack;
import dev.harbinger.rule.RuleProblem;
import dev.harbinger.rule.RuleProblem.Severity;
import dev.harbinger.rule.SourceMap;
import dev.harbinger.rule.lint.Lint;
import dev.harbinger.rule.lint.TestedRules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Loads packs: reads, checks and compiles. Collects every fault of a pack before it gives up. Not thread-safe. */
public final class PackLoader {
    private static final Pattern PACK_NAME = Pattern.compile("[a-z][a-z0-9_]{0,59}");

    /** More than an author reads at once; a hostile file has one on every character. */
    private static final int MOST_ERRORS = 1_000;

    private final String name;
    private final List<RuleProblem> problems = new ArrayList<>();

    private PackLoader(String name) {
        this.name = name;
    }

    /** Loads the pack in a folder, whose name is the pack's id. */
    public static Loaded load(Path folder) {
        PackLoader loader = new PackLoader(folder.getFileName().toString());
        return loader.load(PackFiles.read(folder, loader.problems::add));
    }

    /** Loads a pack from the contents of its files by name, such as those stored with an old assessment. */
    public static Loaded load(String pack, SortedMap<String, String> texts) {
        return new PackLoader(pack).load(new PackFiles(texts));
    }

    /** The digest that the pack in a folder would have; empty if a file cannot be read. Compiles nothing. */
    public static Optional<String> digest(Path folder) {
        List<RuleProblem> unreadable = new ArrayList<>();
        PackFiles files = PackFiles.read(folder, unreadable::add);
        return unreadable.isEmpty() ? Optional.of(files.digest()) : Optional.empty();
    }

    /**
     * Checks the pack in a folder without compiling it: its errors or, if it has none, what is doubtful in it, the rules
     * among it that none of the folder's tests names; in any case the files that are not read. The contents of the tests
     * are not checked.
     */
    public static Checked check(Path folder) {
        return check(folder, new TreeMap<>());
    }

    /**
     * The same with texts that stand in an editor in the place of files, which may not be there yet.
     *
     * @param unsaved texts by path within the pack
     */
    public static Checked check(Path folder, SortedMap<String, String> unsaved) {
        PackLoader loader = new PackLoader(folder.getFileName().toString());
        PackFiles files = PackFiles.read(folder, loader.problems::add);
        Checked checked = loader.check(files.with(unsaved));
        loader.problems.addAll(UnreadFiles.in(folder));
        RulePack pack = checked.pack();
        if (pack != null) {
            SortedMap<String, String> tests =
                    FolderTexts.read(folder, "tests", name -> name.endsWith(".yaml"), loader.problems::add);
            tests.putAll(unsaved.subMap("tests/", "tests0"));
            loader.problems.addAll(Lint.untested(pack, TestedRules.in(tests)));
        }
        return new Checked(loader.sorted(), pack);
    }

    /** Checks a pack from the contents of its files by name, without compiling it; says nothing of tests. */
    public static Checked check(String pack, SortedMap<String, String> texts) {
        return new PackLoader(pack).check(new PackFiles(texts));
    }

    /** Reads the pack in a folder as far as it can be read, without compiling it. */
    public static PackSource source(Path folder) {
        PackLoader loader = new PackLoader(folder.getFileName().toString());
        PackFiles files = PackFiles.read(folder, loader.problems::add);
        RulePack pack = loader.read(files);
        return new PackSource(files.texts(), loader.sorted(), pack);
    }

    private Checked check(PackFiles files) {
        RulePack pack = read(files);
        if (pack == null || !problems.isEmpty()) {
            return new Checked(sorted(), null);
        }
        problems.addAll(Lint.of(pack));
        return new Checked(sorted(), pack);
    }

    private Loaded load(PackFiles files) {
        RulePack pack = read(files);
        return pack == null || !problems.isEmpty() ? new Loaded.Faulty(name, sorted()) : compile(pack, files);
    }

    /** Every problem, by place; of very many errors the first, and how many there are. */
    private List<RuleProblem> sorted() {
        List<RuleProblem> all = problems.stream().distinct().sorted().toList();
        List<RuleProblem> errors = all.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
        if (errors.size() <= MOST_ERRORS) {
            return all;
        }
        List<RuleProblem> first = new ArrayList<>(errors.subList(0, MOST_ERRORS));
        first.add(new RuleProblem(
                new Position("", 0, 0),
                null,
                "too-many-problems",
                "The pack has " + errors.size() + " problems, of which the first " + MOST_ERRORS + " are listed.",
                "Maybe mend the first few, and check again."));
        return first;
    }

    private Loaded compile(RulePack pack, PackFiles files) {
        try {
            return new Loaded.Ready(new RuleBase(pack, files));
        } catch (RuntimeException | LinkageError | StackOverflowError fault) {
            // A fault of the checks, but the packs in force must outlive it all the same.
            report("", "compiler", "The pack cannot be compiled: " + fault.getMessage());
            return new Loaded.Faulty(name, problems);
        }
    }

    private @Nullable RulePack read(PackFiles files) {
        if (!PACK_NAME.matcher(name).matches()) {
            report("", "pack-name", "The name of the pack's folder (" + name + ") is not in snake_case.");
        }
        SourceMap places = new SourceMap(files.texts());
        String manifestText = text(files, ManifestReader.FILE);
        Manifest manifest = manifestText == null ? null : new ManifestReader(problems::add).read(manifestText, name);
        if (manifest == null) {
            rules(files, places, Map.of());
            return null;
        }
        String claimsText = text(files, ClaimsReader.FILE);
        Map<String, Claim> claims =
                claimsText == null ? Map.of() : new ClaimsReader(manifest.sources(), problems::add).read(claimsText);
        String placesText = files.texts().get(PlacesReader.FILE);
        Places known = placesText == null ? Places.NONE : new PlacesReader(problems::add).read(placesText);
        text(files, VocabularyReader.FILE);
        List<DrlFile> declarations = DrlFile.parse(VocabularyReader.FILE, places, problems::add);
        if (declarations.isEmpty() || isUnparsed(VocabularyReader.FILE)) {
            rules(files, places, Map.of());
            return null;
        }
        VocabularyReader reader = new VocabularyReader(declarations.get(0), known);
        Vocabulary vocabulary = reader.read(manifest.aliases());
        List<RuleDefinition> rules = rules(files, places, vocabulary.sets());
        if (rules.isEmpty() && problems.isEmpty()) {
            problems.add(new RuleProblem(
                    new Position(ManifestReader.FILE, 1, 1),
                    null,
                    "no-rules",
                    "The pack has no rules.",
                    "Maybe begin one: harbinger new rule."));
        }
        PackParts parts = new PackParts(manifest, claims, vocabulary, reader.faulty(), places);
        Consequences consequences = new Consequences(problems);
        return new PackChecks(parts, problem -> {
                    if (!consequences.include(problem)) {
                        problems.add(problem);
                    }
                })
                .check(rules);
    }

    private boolean isUnparsed(String file) {
        return problems.stream()
                .anyMatch(problem -> problem.position().file().equals(file) && Consequences.isUnread(problem));
    }

    private @Nullable String text(PackFiles files, String file) {
        String text = files.texts().get(file);
        if (text == null) {
            report(file, "missing-file", "The file is missing.");
        }
        return text;
    }

    private List<RuleDefinition> rules(PackFiles files, SourceMap places, Map<String, ValueSet> sets) {
        Map<RuleId, RuleDefinition> rules = new HashMap<>();
        List<RuleDefinition> all = new ArrayList<>();
        for (String file : files.texts().keySet()) {
            if (file.endsWith(".drl") && !file.equals(VocabularyReader.FILE)) {
                DrlFile.parse(file, places, problems::add).stream()
                        .flatMap(piece -> new RuleReader(piece, sets).read().stream())
                        .forEach(rule -> add(rule, rules, all, places));
            }
        }
        return all;
    }

    private void add(
            RuleDefinition rule, Map<RuleId, RuleDefinition> rules, List<RuleDefinition> all, SourceMap places) {
        RuleDefinition other = rules.putIfAbsent(rule.id(), rule);
        if (other == null) {
            all.add(rule);
        } else {
            problems.add(new RuleProblem(
                    places.name(rule),
                    rule.id().value(),
                    "duplicate-rule",
                    "A rule of that name stands in " + other.position().file() + " at line "
                            + other.position().line() + ".",
                    null));
        }
    }

    private void report(String file, String code, String text) {
        problems.add(new RuleProblem(new Position(file, 0, 0), null, code, text, null));
    }
}
