package dev.harbinger.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Codes are listed once, in {@link ProblemCode}; the texts of the code that emits them are compared with that list. */
class ProblemCodeTest {
    private static final Pattern HYPHENATED = Pattern.compile("\"([a-z]+(?:-[a-z0-9]+)+)\"");
    private static final List<Path> EMITTERS =
            List.of(Path.of("src/main/java/dev/harbinger/rule"), Path.of("src/main/java/dev/harbinger/engine"));

    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path room : EMITTERS) {
            try (Stream<Path> files = Files.walk(room)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                        .sorted()
                        .toList()) {
                    all.append(file.endsWith("ProblemCode.java") ? "" : Files.readString(file));
                }
            }
        }
        return all.toString();
    }

    @Test
    void everyCodeThatIsWrittenOutIsListed() throws IOException {
        Set<String> written = new TreeSet<>();
        HYPHENATED
                .matcher(sources())
                .results()
                .map((MatchResult found) -> found.group(1))
                .forEach(written::add);

        assertThat(written).hasSizeGreaterThan(50);
        assertThat(written)
                .allSatisfy(code -> assertThat(ProblemCode.of(code)).as(code).isNotNull());
    }

    @Test
    void everyListedCodeIsEmitted() throws IOException {
        String sources = sources();

        assertThat(Arrays.stream(ProblemCode.values()).map(ProblemCode::id))
                .filteredOn(code -> !sources.contains("\"" + code + "\""))
                .allMatch(code -> code.startsWith("unknown-") || code.startsWith("unused-"));
    }

    @Test
    void idsAreReadBack() {
        assertThat(ProblemCode.values())
                .allSatisfy(code -> assertThat(ProblemCode.of(code.id())).isEqualTo(code));
        assertThat(ProblemCode.of("cross-jion")).isNull();
        assertThat(ProblemCode.CROSS_JOIN.id()).isEqualTo("cross-join");
    }
}
