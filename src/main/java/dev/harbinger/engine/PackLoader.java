package dev.harbinger.engine;

import dev.harbinger.belief.RuleId;
import dev.harbinger.fact.ValueSet;
import dev.harbinger.fact.Vocabulary;
import dev.harbinger.rule.Claim;
import dev.harbinger.rule.ClaimsReader;
import dev.harbinger.rule.FolderTexts;
import dev.harbinger.rule.Manifest;
import dev.harbinger.rule.ManifestReader;
import dev.harbinger.rule.PackChecks;
import dev.harbinger.rule.PackParts;
import dev.harbinger.rule.Position;
import dev.harbinger.rule.RuleDefinition;
import dev.harbinger.rule.RulePack;
import dev.harbinger.rule.RuleProblem;
import dev.harbinger.rule.SourceMap;
import dev.harbinger.rule.lint.Lint;
import dev.harbinger.rule.lint.TestedRules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Loads packs: reads, checks and compiles. Collects every fault of a pack before it gives up. Not thread-safe. */
public final class PackLoader {
    private static final Pattern PACK_NAME = Pattern.compile("[a-z][a-z0-9_]{0,59}");

    /** More than an author reads at once; a hostile file has one on every character. */
    private static final int MOST_PROBLEMS = 1_000;

    /** What is said of a text of which not all could be read. */
    private static final Set<String> UNPARSED = Set.of("syntax", "text-refused", "unreadable-file", "missing-file");

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
     * among it that none of the folder's tests names. The contents of the tests are not checked.
     */
    public static Checked check(Path folder) {
        PackLoader loader = new PackLoader(folder.getFileName().toString());
        Checked checked = loader.check(PackFiles.read(folder, loader.problems::add));
        RulePack pack = checked.pack();
        if (pack == null) {
            return checked;
        }
        SortedMap<String, String> tests =
                FolderTexts.read(folder, "tests", name -> name.endsWith(".yaml"), loader.problems::add);
        loader.problems.addAll(Lint.untested(pack, TestedRules.in(tests)));
        return new Checked(loader.sorted(), pack);
    }

    /** Checks a pack from the contents of its files by name, without compiling it; says nothing of tests. */
    public static Checked check(String pack, SortedMap<String, String> texts) {
        return new PackLoader(pack).check(new PackFiles(texts));
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

    private List<RuleProblem> sorted() {
        return problems.stream().distinct().sorted().limit(MOST_PROBLEMS).toList();
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
        Manifest manifest = new ManifestReader(problems::add).read(text(files, ManifestReader.FILE), name);
        if (manifest == null) {
            rules(files, places, Map.of());
            return null;
        }
        Map<String, Claim> claims =
                new ClaimsReader(manifest.sources(), problems::add).read(text(files, ClaimsReader.FILE));
        text(files, VocabularyReader.FILE);
        List<DrlFile> declarations = DrlFile.parse(VocabularyReader.FILE, places, problems::add);
        if (declarations.isEmpty() || isUnparsed(VocabularyReader.FILE)) {
            rules(files, places, Map.of());
            return null;
        }
        Vocabulary vocabulary = new VocabularyReader(declarations.get(0)).read(manifest.aliases());
        List<RuleDefinition> rules = rules(files, places, vocabulary.sets());
        if (rules.isEmpty() && problems.isEmpty()) {
            report("", "no-rules", "The pack has no rules.");
        }
        PackParts parts = new PackParts(manifest, claims, vocabulary, places);
        boolean unparsed = problems.stream().map(RuleProblem::code).anyMatch(UNPARSED::contains);
        return new PackChecks(parts, problem -> addUnlessItFollows(problem, unparsed)).check(rules);
    }

    /** A claim may be cited by a rule that could not be read: while there are such, nothing is said about claims. */
    private void addUnlessItFollows(RuleProblem problem, boolean unparsed) {
        if (!unparsed || !problem.code().equals("uncited-claim")) {
            problems.add(problem);
        }
    }

    private boolean isUnparsed(String file) {
        return problems.stream()
                .anyMatch(problem -> problem.position().file().equals(file) && UNPARSED.contains(problem.code()));
    }

    private String text(PackFiles files, String file) {
        String text = files.texts().get(file);
        if (text == null) {
            report(file, "missing-file", "The file is missing.");
            return "";
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
