package dev.harbinger.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harbinger.rule.RulePack;
import dev.harbinger.rule.RuleProblem;
import dev.harbinger.workshop.test.TestFiles;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Packs that are made to keep the loader busy, to lead it elsewhere or to overflow it: refused, each with its reason. */
@Timeout(60)
class HostileFolderTest {
    private static final TinyPack SOUND = TinyPack.sound();
    private static final String TITLE = "title: A pack as small as can be\n";

    @TempDir
    private Path folder;

    private static Arguments drl(String name, String text, String problem) {
        return Arguments.of(name, SOUND.with("zz.drl", text), "zz.drl:" + problem);
    }

    private static Arguments yaml(String name, String title, String problem) {
        return Arguments.of(name, SOUND.replacing("pack.yaml", TITLE, title), "pack.yaml:" + problem);
    }

    static Stream<Arguments> texts() {
        String condition = "rule \"zz_x\"\nwhen\n    Attack( %s )\nthen\n    conclude( drools );\nend\n";
        String equal = condition.formatted("names == %s");
        String billion = "a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\n" + TITLE;
        return Stream.of(
                drl("open parentheses", condition.formatted("(".repeat(100_000)), "3:2001 text-refused"),
                drl("lines of parentheses", condition.formatted("(\n".repeat(100_000)), "12:1 text-refused"),
                drl("brackets", equal.formatted("[".repeat(27) + "1" + "]".repeat(27)), "3:24 text-refused"),
                drl("indexes", equal.formatted("a[".repeat(27) + "1" + "]".repeat(27)), "3:27 text-refused"),
                drl("calls", equal.formatted("a(".repeat(27) + "1" + ")".repeat(27)), "3:41 text-refused"),
                drl("casts", equal.formatted("(int)".repeat(60) + " 1"), "3:27 text-refused"),
                drl("signed casts", equal.formatted("(int) -".repeat(60) + " 1"), "3:29 text-refused"),
                drl("depth behind a comment", condition.formatted("(\n//)\n".repeat(40) + "1"), "21:1 text-refused"),
                drl(
                        "depth behind a comment that ends with a carriage return",
                        equal.formatted("//\r" + "a(".repeat(27) + "1" + ")".repeat(27)),
                        "3:44 text-refused"),
                drl(
                        "depth behind a text on two lines",
                        equal.formatted("\"a\nb\" " + "a(".repeat(27) + "1" + ")".repeat(27)),
                        "3:22 syntax"),
                drl(
                        "slow at a small depth",
                        equal.formatted("(a) collect( ".repeat(9) + "1" + ")".repeat(9)),
                        "3:1 text-refused"),
                drl("no false alarm on texts", equal.formatted("\":-(((((((((((\""), "3:13 list-compared"),
                drl("nots", condition.formatted("not ".repeat(400) + "killed"), "3:17 syntax"),
                drl("alternatives", condition.formatted("killed == 1" + "\n|| == 1".repeat(20_000)), "3:13 constraint"),
                drl("five megabytes", "// x\n".repeat(1_000_000), "1:0 text-refused"),
                drl("fifty thousand rules", "rule \"a\" when then end\n".repeat(50_000), "1:0 text-refused"),
                drl(
                        "as many rules as fit",
                        "rule a when then end\n".repeat(23_000),
                        "0:0 not-allowed The file has more"),
                drl("as many faults as fit", "rule a when ) then end\n".repeat(21_000), "1:13 syntax"),
                drl("quotes", "\"".repeat(1_999), "1:1999 syntax"),
                drl("comments", "/*".repeat(900) + "\n" + "/*".repeat(900), "1:6 syntax"),
                drl("unicode escape", condition.formatted("\\u006billed > 3"), "3:13 text-refused"),
                drl("escape for a quote", condition.formatted("place == \"\\u0022\""), "3:23 text-refused"),
                yaml("billion laughs", billion, "2:4 yaml-syntax"),
                yaml("merge key", "base: &base {title: T}\n<<: *base\n", "2:7 yaml-syntax"),
                yaml("deep lists", "title: " + "[\n".repeat(100_000) + "\n", "100004:11 yaml-syntax"),
                yaml("deep mappings", "title: " + "{a: ".repeat(100_000) + "\n", "2:20001 yaml-syntax"),
                yaml("deep by lines", "title:\n" + "- ".repeat(5_000) + "x\n", "0:0 yaml-syntax"),
                yaml("huge scalar", "title: >\n" + "  word word\n".repeat(400_000), "0:0 yaml-syntax"),
                yaml("tag", "title: !!java.util.Date 2020-01-01\n", "2:8 yaml-syntax"),
                yaml("own tag", "title: !include /etc/passwd\n", "2:8 yaml-syntax"),
                yaml("scalar aliases", "base: &base T\ntitle: *base\n", "2:7 yaml-syntax"),
                yaml("two documents", TITLE + "---\nid: other\n", "3:1 yaml-syntax"),
                yaml("many members", TITLE + "x: 1\n".repeat(150_000), "5:1 yaml-duplicate"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void aHostileTextIsRefusedWithItsReason(String name, TinyPack pack, String expected) {
        List<RuleProblem> problems = pack.problems();

        Listed.check(problems);
        assertThat(problems).isNotEmpty();
        assertThat(problems.stream().map(HostileFolderTest::told)).anyMatch(told -> told.startsWith(expected));
        assertThat(problems).noneMatch(problem -> problem.text().contains("StackOverflow"));
    }

    private static String told(RuleProblem problem) {
        return problem.position().file() + ":" + problem.position().line() + ":"
                + problem.position().column() + " " + problem.code() + " " + problem.text();
    }

    private List<String> toldOf(Path pack) {
        return ((Loaded.Faulty) PackLoader.load(pack))
                .problems().stream().map(HostileFolderTest::told).toList();
    }

    @Test
    void aLinkThatLeadsOutOfThePackIsNotFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "password");
        Path tiny = SOUND.writeBelow(folder);
        Files.createSymbolicLink(tiny.resolve("zz.drl"), secret);

        assertThat(toldOf(tiny))
                .containsExactly("zz.drl:0:0 unreadable-file The link leads out of the folder of the pack.");
    }

    @Test
    void aLinkWithinThePackIsFollowedAsMountedVolumesNeedIt() throws IOException {
        Path tiny = SOUND.writeBelow(folder);
        Path version = Files.createDirectories(tiny.resolve("..2026"));
        Files.move(tiny.resolve("theme.drl"), version.resolve("theme.drl"));
        Files.createSymbolicLink(tiny.resolve("..data"), version);
        Files.createSymbolicLink(tiny.resolve("theme.drl"), Path.of("..data/theme.drl"));

        assertThat(PackLoader.load(tiny)).isInstanceOf(Loaded.Ready.class);
    }

    @Test
    void testsThatLieElsewhereAreNotRead() throws IOException {
        Path secret = Files.createDirectories(folder.resolve("outside"));
        Files.writeString(secret.resolve("t.yaml"), "password: 1");
        Path tiny = SOUND.writeBelow(folder);
        Files.createSymbolicLink(tiny.resolve("tests"), secret);
        RulePack pack = SOUND.ruleBase().pack();

        assertThat(TestFiles.read(tiny, pack).problems().stream().map(HostileFolderTest::told))
                .containsExactly("tests:0:0 unreadable-file The link leads out of the folder of the pack.");
        assertThat(PackLoader.check(tiny).problems().stream().map(HostileFolderTest::told))
                .contains("tests:0:0 unreadable-file The link leads out of the folder of the pack.");
    }

    @Test
    void filesThatTogetherAreTooLongAreRefused() throws IOException {
        Path tiny = SOUND.writeBelow(folder);
        for (int i = 0; i < 5; i++) {
            try (RandomAccessFile sparse =
                    new RandomAccessFile(tiny.resolve("zz" + i + ".drl").toFile(), "rw")) {
                sparse.setLength(4_900_000);
            }
        }

        assertThat(toldOf(tiny))
                .contains(
                        "zz4.drl:0:0 unreadable-file The files have more than 20000000 bytes together, with this one.");
    }

    @Test
    void aRuleWithThousandsOfAnnotationsIsRefusedOnce() {
        StringBuilder rule = new StringBuilder("rule \"zz_x\"\n");
        for (int i = 0; i < 20_000; i++) {
            rule.append("@a").append(i).append("( \"y\" )\n");
        }
        rule.append("when\n    Attack()\nthen\n    conclude( drools );\nend\n");

        assertThat(SOUND.with("zz.drl", rule.toString()).problems().stream().map(HostileFolderTest::told))
                .contains("zz.drl:1:1 unknown-annotation There are 20000 annotations; at most 50 are allowed.")
                .hasSizeLessThan(10);
    }

    @Test
    void anEndlessDeviceIsNotRead() throws IOException {
        Path tiny = SOUND.writeBelow(folder);
        Files.createSymbolicLink(tiny.resolve("zz.drl"), Path.of("/dev/zero"));

        assertThat(toldOf(tiny))
                .containsExactly("zz.drl:0:0 unreadable-file The link leads out of the folder of the pack.");
    }

    @Test
    void aPipeIsNotWaitedFor() throws Exception {
        Path tiny = SOUND.writeBelow(folder);
        Process made = new ProcessBuilder("mkfifo", tiny.resolve("zz.drl").toString()).start();
        assertThat(made.waitFor()).as("exit code of mkfifo").isZero();

        assertThat(toldOf(tiny)).containsExactly("zz.drl:0:0 unreadable-file This is a device or pipe, no file.");
    }

    @Test
    void aLinkThatLeadsNowhereOrToItselfIsTold() throws IOException {
        Path tiny = SOUND.writeBelow(folder);
        Files.createSymbolicLink(tiny.resolve("yy.drl"), Path.of("gone.drl"));
        Files.createSymbolicLink(tiny.resolve("zz.drl"), Path.of("zz.drl"));

        assertThat(toldOf(tiny))
                .containsExactly(
                        "yy.drl:0:0 unreadable-file The file cannot be read.",
                        "zz.drl:0:0 unreadable-file The file cannot be read.");
    }
}
