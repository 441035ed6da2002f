package dev.harbinger.engine;

import dev.harbinger.fact.DidYouMean;
import dev.harbinger.rule.ClaimsReader;
import dev.harbinger.rule.ManifestReader;
import dev.harbinger.rule.Position;
import dev.harbinger.rule.RuleProblem;
import dev.harbinger.rule.RuleProblem.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds files that look like a pack's and that nobody reads, since they stand in the wrong folder or have the wrong name:
 * an author would think that they are in force. Hidden files and other kinds of files are passed over. Stateless.
 */
public final class UnreadFiles {
    private static final Pattern LOOKS_LIKE_ONE = Pattern.compile("(?i).+\\.(drl|ya?ml)|tests/.+\\.json");

    /** Beside packs only what can be nothing else: YAML there may belong to anybody. */
    private static final Pattern SURELY_ONE = Pattern.compile("(?i).+\\.drl|(.+/)?pack\\.ya?ml");

    private static final int DEEPEST = 6;

    /** More than an author looks at; a folder that is no pack at all may hold very many. */
    private static final int MOST = 200;

    private UnreadFiles() {}

    /** The files in the folder of a pack that are no part of it, by name. */
    public static List<RuleProblem> in(Path pack) {
        return under(pack, file -> LOOKS_LIKE_ONE.matcher(file).matches() && !PackFolders.reads(file))
                .map(file -> problem(file, advice(file)))
                .toList();
    }

    /** The files under a folder of packs that are in no pack, by name. */
    public static List<RuleProblem> besidePacks(Path rules) {
        List<Path> packs = PackFolders.under(rules);
        return under(
                        rules,
                        file -> SURELY_ONE.matcher(file).matches()
                                && packs.stream()
                                        .noneMatch(pack -> rules.resolve(file).startsWith(pack)))
                .map(file -> problem(file, adviceBeside(file)))
                .toList();
    }

    private static Stream<String> under(Path folder, Predicate<String> unread) {
        try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
            return files
                    .map(folder::relativize)
                    .filter(file -> !isHidden(file))
                    .map(file -> file.toString().replace('\\', '/'))
                    .filter(unread)
                    .filter(file -> Files.isRegularFile(folder.resolve(file)))
                    .sorted()
                    .limit(MOST)
                    .toList()
                    .stream();
        } catch (IOException | UncheckedIOException unreadable) {
            // Whoever reads the pack tells of it.
            return Stream.empty();
        }
    }

    private static boolean isHidden(Path file) {
        return Stream.iterate(0, i -> i < file.getNameCount(), i -> i + 1)
                .anyMatch(i -> file.getName(i).toString().startsWith("."));
    }

    private static RuleProblem problem(String file, @Nullable String advice) {
        return new RuleProblem(
                new Position(file, 1, 1),
                null,
                "unread-file",
                "The file is no part of a pack, so nothing of it counts.",
                advice,
                Severity.WARNING);
    }

    private static String advice(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        String plain = name.replaceAll("(?i)\\.ya?ml$", ".yaml").replaceAll("(?i)\\.drl$", ".drl");
        if (file.equals(name)) {
            return ofPack(name, plain);
        }
        if (plain.endsWith(".drl")) {
            return "Maybe move it into the folder of the pack.";
        }
        boolean inTests = file.matches("tests/[^/]+");
        return inTests ? "Maybe give it the ending .yaml." : "Maybe move it into the folder tests of the pack.";
    }

    private static String adviceBeside(String file) {
        if (file.matches("(?i)[^/]+/pack\\.ya?ml")) {
            return "Maybe call it pack.yaml.";
        }
        return file.matches("[^/]+/[^/]+")
                ? "Maybe give its folder a pack.yaml."
                : "Maybe move it into a pack, a folder right below this one with a pack.yaml.";
    }

    private static String ofPack(String name, String plain) {
        String meant = DidYouMean.nearest(plain, List.of(ManifestReader.FILE, ClaimsReader.FILE));
        if (meant != null || !plain.equals(name)) {
            return "Maybe call it " + (meant == null ? plain : meant) + ".";
        }
        return "Maybe move it into the folder tests, if it holds tests.";
    }
}
