package dev.harbinger.web.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harbinger.web.assessment.LineSplitter.Line;
import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineSplitterTest {
    @Test
    void aLineMayComeInParts() {
        assertThat(split(10, "ab", "c\nde", "f")).containsExactly("1:abc", "2:def");
    }

    @Test
    void emptyLinesAreCountedButLeftOut() {
        assertThat(split(10, "a\n\n \r\n\nb\n")).containsExactly("1:a", "5:b");
    }

    @Test
    void aLineThatIsTooLongIsNamedAndTheRestGoesOn() {
        assertThat(split(4, "12345", "6789", "0\n1234\n12345")).containsExactly("1:too long", "2:1234", "3:too long");
    }

    private static List<String> split(int longest, String... parts) {
        LineSplitter splitter = new LineSplitter(longest);
        List<Line> lines = new ArrayList<>();
        for (String part : parts) {
            lines.addAll(splitter.take(Buffer.buffer(part)));
        }
        splitter.finish().ifPresent(lines::add);
        return lines.stream().map(LineSplitterTest::shown).toList();
    }

    private static String shown(Line line) {
        return line.number() + ":" + (line.tooLong() ? "too long" : new String(line.bytes(), StandardCharsets.UTF_8));
    }
}
