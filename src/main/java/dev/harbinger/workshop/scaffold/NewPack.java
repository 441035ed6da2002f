package dev.harbinger.workshop.scaffold;

import dev.harbinger.engine.Loaded;
import dev.harbinger.engine.PackLoader;
import dev.harbinger.rule.Position;
import dev.harbinger.rule.RuleProblem;
import dev.harbinger.workshop.FileChanges;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a small pack, sound and tested, from the templates in the jar. */
final class NewPack {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_]{0,59}");
    private static final List<String> FILES =
            List.of("README.md", "pack.yaml", "claims.yaml", "vocabulary.drl", "unrest.drl", "tests/unrest.yaml");

    private final Path folder;
    private final PackRequest request;
    private final List<RuleProblem> problems = new ArrayList<>();

    NewPack(Path rules, PackRequest request) {
        this.folder = rules.resolve(ID.matcher(request.id()).matches() ? request.id() : "invalid");
        this.request = request;
    }

    Plan plan() {
        check();
        SortedMap<String, String> texts = new TreeMap<>();
        FILES.forEach(file -> texts.put(file, template(file)));
        if (problems.isEmpty()) {
            tryOut(texts);
        }
        if (!problems.isEmpty()) {
            return new Plan.Refused(problems);
        }
        FileChanges changes = new FileChanges();
        List<Plan.Place> places = new ArrayList<>();
        for (String file : FILES) {
            changes.put(folder, folder.resolve(file), texts.getOrDefault(file, ""));
            places.add(new Plan.Place(file, 1, what(file)));
        }
        return new Plan.Ready(changes, places, advice());
    }

    private void check() {
        if (!ID.matcher(request.id()).matches()) {
            problem(
                    "The name (" + request.id() + ") of a pack is not in snake_case.",
                    "Maybe write " + request.id().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_") + ".");
        } else if (Files.exists(folder)) {
            problem("The folder (" + folder + ") exists already.", "Maybe choose another name.");
        }
        if (request.title().chars().anyMatch(Character::isISOControl)) {
            problem("The title must be one line.", null);
        }
    }

    private void tryOut(SortedMap<String, String> texts) {
        SortedMap<String, String> rules = new TreeMap<>(texts);
        rules.keySet().removeIf(file -> file.contains("/") || file.endsWith(".md"));
        if (PackLoader.load(request.id(), rules) instanceof Loaded.Faulty faulty) {
            faulty.problems().forEach(fault -> problem(fault.text(), fault.advice()));
        }
    }

    private void problem(String text, @Nullable String advice) {
        problems.add(new RuleProblem(new Position("", 0, 0), null, "usage", text, advice));
    }

    private static String what(String file) {
        return switch (file) {
            case "README.md" -> "table of contents";
            case "pack.yaml" -> "sources, findings and outcomes";
            case "claims.yaml" -> "claims";
            case "vocabulary.drl" -> "fact types";
            case "unrest.drl" -> "rules";
            default -> "tests";
        };
    }

    private List<String> advice() {
        return List.of(
                "Fill in what begins with TODO in pack.yaml and claims.yaml.",
                "Then run: harbinger check " + folder + " && harbinger test " + folder);
    }

    private String template(String file) {
        try (InputStream in = NewPack.class.getResourceAsStream("pack/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The template (" + file + ") is not in the jar.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@PACK@", request.id())
                    .replace("\"@TITLE@\"", Quoted.text(request.title()))
                    .replace("@TITLE@", request.title());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
