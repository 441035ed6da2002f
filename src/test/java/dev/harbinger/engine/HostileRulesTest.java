package dev.harbinger.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.harbinger.rule.RuleProblem;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/**
 * Every way known by which a DRL file could run code or misbehave, one a file in the folder {@code hostile}. The first
 * line of a file names all problems that loading it must give, as {@code code line:column}, apart by semicolons.
 * A file {@code x.bad.drl} stands beside the files of a sound pack; {@code x.vocabulary.bad.drl} stands before the
 * declarations of its vocabulary.
 */
class HostileRulesTest {
    private static final Path CORPUS = Path.of("src/test/resources/dev/harbinger/engine/hostile");
    private static final String EXPECT = "// expect ";

    @TestFactory
    Stream<DynamicTest> everyHostileFileIsRefusedBeforeAnythingRuns(@TempDir Path folder) throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.sorted().toList().stream()
                    .map(file -> dynamicTest(file.getFileName().toString(), () -> check(file, folder)));
        }
    }

    private static void check(Path file, Path folder) throws IOException {
        String text = Files.readString(file);
        boolean vocabulary = file.getFileName().toString().contains(".vocabulary.");
        String name = vocabulary ? "vocabulary.drl" : "theme_hostile.drl";
        TinyPack sound = TinyPack.sound();
        TinyPack pack = sound.with(name, vocabulary ? text + sound.files().get(name) : text);
        int touches = Marker.touches();

        Loaded loaded = PackLoader.load(pack.writeBelow(folder.resolve(file.getFileName())));

        assertThat(loaded).isInstanceOf(Loaded.Faulty.class);
        List<RuleProblem> problems = ((Loaded.Faulty) loaded).problems();
        Listed.check(problems);
        assertThat(problems.stream().map(HostileRulesTest::told).toList())
                .as("problems %s", problems)
                .isEqualTo(expected(text));
        assertThat(problems).allMatch(problem -> problem.position().file().equals(name));
        assertThat(Marker.touches()).as("calls of the marker").isEqualTo(touches);
    }

    private static List<String> expected(String text) {
        String first = text.lines().findFirst().orElse("");
        return List.of(first.substring(EXPECT.length()).split("; "));
    }

    private static String told(RuleProblem problem) {
        return problem.code() + " " + problem.position().line() + ":"
                + problem.position().column();
    }

    @Test
    void theCompilerByItselfWouldRunAnInitialiser() throws IOException {
        int touches = Marker.touches();
        String text = Files.readString(CORPUS.resolve("initialiser.vocabulary.bad.drl"))
                .replaceAll("@\\w+(\\(.*?\\))?", "");
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        builder.add(ResourceFactory.newReaderResource(new StringReader(text)), ResourceType.DRL);
        var base = builder.newKieBase();
        try {
            base.getFactType("defaultpkg", "Thing").newInstance();
        } catch (ReflectiveOperationException fault) {
            throw new AssertionError(fault);
        }

        assertThat(Marker.touches()).isGreaterThan(touches);
    }

    @Test
    void theSoundPackItselfLoads() {
        assertThat(TinyPack.sound().problems()).isEmpty();
    }
}
