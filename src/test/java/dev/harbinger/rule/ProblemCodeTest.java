package dev.harbinger.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Codes are listed once, in {@link ProblemCode}, and each has its page; the texts of the code that emits them are
 * compared with that list.
 */
class ProblemCodeTest {
    private static final Pattern HYPHENATED = Pattern.compile("\"([a-z]+(?:-[a-z0-9]+)+)\"");
    private static final Path ROOMS = Path.of("src/main/java/dev/harbinger");
    private static final List<String> EMITTERS = List.of("fact", "rule", "engine", "workshop", "reload", "cli");

    /** Names of commands and threads, which are written like codes. */
    private static final Set<String> OTHER_NAMES =
            Set.of("fact-type", "what-if", "why-not", "rules-reload", "rules-watch");

    private static String sources(List<String> rooms) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String room : rooms) {
            try (Stream<Path> files = Files.walk(ROOMS.resolve(room))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                        .sorted()
                        .toList()) {
                    all.append(file.endsWith("ProblemCode.java") ? "" : Files.readString(file));
                }
            }
        }
        return all.toString();
    }

    private static Set<String> written(Pattern code, List<String> rooms) throws IOException {
        Set<String> written = new TreeSet<>();
        code.matcher(sources(rooms))
                .results()
                .map((MatchResult found) -> found.group(1))
                .forEach(written::add);
        return written;
    }

    @Test
    void everyCodeThatIsWrittenOutIsListed() throws IOException {
        Set<String> written = written(HYPHENATED, EMITTERS);

        assertThat(written).hasSizeGreaterThan(90);
        assertThat(written)
                .filteredOn(code -> !OTHER_NAMES.contains(code))
                .allSatisfy(code -> assertThat(ProblemCode.of(code)).as(code).isNotNull());
    }

    @Test
    void everyListedCodeIsEmitted() throws IOException {
        String sources = sources(EMITTERS);

        assertThat(ProblemCode.ids())
                .filteredOn(code -> !sources.contains("\"" + code + "\""))
                .allMatch(code -> code.startsWith("unknown-") || code.startsWith("unused-"));
    }

    @Test
    void idsAreReadBack() {
        assertThat(ProblemCode.values())
                .allSatisfy(code -> assertThat(ProblemCode.of(code.id())).isEqualTo(code));
        assertThat(ProblemCode.of("cross-jion")).isNull();
        assertThat(ProblemCode.of("wrong-kind")).isEqualTo(ProblemCode.WRONG_KIND);
        assertThat(ProblemCode.CROSS_JOIN.id()).isEqualTo("cross-join");
    }
}
