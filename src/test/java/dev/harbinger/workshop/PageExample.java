package dev.harbinger.workshop;

import dev.harbinger.engine.Checked;
import dev.harbinger.engine.Loaded;
import dev.harbinger.engine.PackLoader;
import dev.harbinger.engine.TinyPack;
import dev.harbinger.fact.ChangeReading;
import dev.harbinger.fact.FactLimits;
import dev.harbinger.fact.FactProblem;
import dev.harbinger.fact.FactSetReader;
import dev.harbinger.fact.PackFacts;
import dev.harbinger.fact.PackLookup;
import dev.harbinger.fact.Reading;
import dev.harbinger.rule.Position;
import dev.harbinger.rule.RulePack;
import dev.harbinger.rule.RuleProblem;
import dev.harbinger.rule.lint.Lint;
import dev.harbinger.workshop.test.RuleTestRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * An example of a page: blocks that name, after their language, what they are a part of. A part of pack.yaml, claims.yaml
 * or vocabulary.drl goes into that file of a small sound pack; {@code when} is the middle of a rule and
 * {@code annotations} its head; {@code fact}, {@code facts}, {@code document} and {@code changes} are posted; any other
 * name is that of a whole file.
 */
record PageExample(List<Block> blocks) {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+) (\\S+)\\n(.*?)^```$");
    private static final Pattern DECLARATION = Pattern.compile("(?m)^declare (?:enum )?(\\w+)$");
    private static final FactSetReader READER = new FactSetReader(FactLimits.DEFAULT);
    private static final String DOCUMENT = "{\"subject\": \"Atlantis\", \"asOf\": \"2021-05-02\", \"facts\": %s}";
    private static final String ONE_FACT = DOCUMENT.formatted("[{\"id\": \"f1\", \"type\": \"Talks\", \"held\": true,"
            + " \"evidence\": {\"occurredOn\": \"2021-04-01\", \"origin\": \"Courier\"}}]");

    /** A sound pack that gives no warning but of tests. */
    static final TinyPack SOUND = TinyPack.sound()
            .replacing("pack.yaml", "[Attack, Control]\n", "[Attack, Control]\n    needsFindings: [weak_spot]\n");

    /** A block: the name behind its language, and its lines. */
    record Block(String name, String text) {}

    static PageExample of(String section) {
        return new PageExample(BLOCK.matcher(section)
                .results()
                .map((MatchResult found) -> new Block(found.group(2), found.group(3)))
                .toList());
    }

    /** What check, test and a service say of it. */
    List<RuleProblem> problems(Path folder) throws IOException {
        List<RuleProblem> problems = new ArrayList<>();
        for (Block block : blocks) {
            posted(block).stream().map(PageExample::told).forEach(problems::add);
        }
        problems.addAll(checked(files(), folder.resolve("tiny")));
        return problems;
    }

    private static RuleProblem told(FactProblem problem) {
        return new RuleProblem(new Position("facts", 0, 0), null, problem.code(), problem.text(), null);
    }

    private static List<FactProblem> posted(Block block) {
        return switch (block.name()) {
            case "fact" -> read(DOCUMENT.formatted("[" + block.text() + "]"));
            case "facts" -> read(DOCUMENT.formatted(block.text()));
            case "document" -> read(block.text());
            case "changes" ->
                READER.readChanged(bytes(ONE_FACT), bytes(block.text()), new Tiny())
                                instanceof ChangeReading.Rejected rejected
                        ? rejected.problems()
                        : List.of();
            default -> List.of();
        };
    }

    private static List<FactProblem> read(String document) {
        return READER.read(bytes(document), new Tiny()) instanceof Reading.Rejected rejected
                ? rejected.problems()
                : List.of();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<RuleProblem> checked(SortedMap<String, String> files, Path folder) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.createDirectories(folder.resolve(file.getKey()).getParent());
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        Checked checked = PackLoader.check(folder);
        List<RuleProblem> problems = new ArrayList<>(checked.problems());
        RulePack pack = checked.pack();
        if (pack != null) {
            problems.addAll(Lint.copied(pack, below("documents/", files)));
        }
        if (!below("tests/", files).isEmpty() && PackLoader.load(folder) instanceof Loaded.Ready ready) {
            problems.addAll(RuleTestRun.failures(folder, ready.ruleBase()));
        }
        return problems;
    }

    private static SortedMap<String, String> below(String folder, SortedMap<String, String> files) {
        SortedMap<String, String> found = new TreeMap<>(files);
        found.keySet().removeIf(name -> !name.startsWith(folder));
        return found;
    }

    private SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>(SOUND.files());
        for (Block block : blocks) {
            switch (block.name()) {
                case "when" -> files.put("zz.drl", TinyPack.rule("zz_x", block.text()));
                case "annotations" -> files.put("zz.drl", annotated(block.text()));
                case "pack.yaml", "claims.yaml" -> files.merge(block.name(), block.text(), YamlFragment::into);
                case "vocabulary.drl" -> files.merge(block.name(), block.text(), PageExample::declared);
                case "fact", "facts", "document", "changes" -> {}
                default -> files.put(block.name(), block.text());
            }
        }
        return files;
    }

    private static String annotated(String annotations) {
        return "rule \"zz_x\"\n" + annotations + "when\n    Attack()\nthen\n    conclude( drools );\nend\n";
    }

    private static String declared(String file, String declarations) {
        String rest = file;
        for (MatchResult found : DECLARATION.matcher(declarations).results().toList()) {
            rest = rest.replaceFirst("(?ms)^declare (enum )?" + found.group(1) + "$.*?^end$", "");
        }
        return rest + "\n" + declarations;
    }

    /** The pack that facts are posted to. */
    private record Tiny() implements PackLookup {
        @Override
        public Map<String, PackFacts> packs() {
            RulePack pack = SOUND.ruleBase().pack();
            return Map.of(
                    "tiny", new PackFacts(pack.vocabulary(), pack.manifest().subjects()));
        }

        @Override
        public String defaultPack() {
            return "tiny";
        }
    }
}
