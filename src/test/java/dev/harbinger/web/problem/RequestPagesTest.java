package dev.harbinger.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harbinger.fact.Notice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each kind of problem that a request can have has its page. */
class RequestPagesTest {
    private static final Path PAGES = Path.of("src/main/resources/dev/harbinger/web/problem/page");

    @ParameterizedTest
    @EnumSource
    void everyProblemHasAPageOfFourShortSections(ErrorCode code) {
        boolean ofPacksAsWell = dev.harbinger.rule.ProblemCode.of(code.code()) != null;
        assertIsAPage(code.code(), ofPacksAsWell ? "error" : "status " + code.status());
    }

    @ParameterizedTest
    @EnumSource
    void everyFaultOfAParameterHasOne(ParameterFault fault) {
        assertIsAPage(fault.code(), "status 400");
    }

    @ParameterizedTest
    @EnumSource
    void everyNoticeHasOne(Notice.Code notice) {
        assertIsAPage(notice.toString(), "notice");
    }

    @Test
    void everyPageBelongsToACodeThatIsNoneOfPacks() throws IOException {
        Stream<String> codes = Stream.of(
                        Arrays.stream(ErrorCode.values()).map(ErrorCode::code),
                        Arrays.stream(ParameterFault.values()).map(ParameterFault::code),
                        Arrays.stream(Notice.Code.values()).map(Notice.Code::toString))
                .flatMap(all -> all)
                .filter(code -> dev.harbinger.rule.ProblemCode.of(code) == null);
        try (Stream<Path> files = Files.list(PAGES)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".md", "")))
                    .containsExactlyInAnyOrderElementsOf(codes.toList());
        }
    }

    private static void assertIsAPage(String code, String kind) {
        String page = ProblemPages.of(code).orElseThrow();
        assertThat(page.lines().filter(line -> line.matches("##? .*")))
                .containsExactly("# " + code + " (" + kind + ")", "## What", "## Why", "## Wrong", "## Right");
        assertThat(page.lines()).allMatch(line -> line.length() <= 110);
    }
}
