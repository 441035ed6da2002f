package dev.harbinger.web.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harbinger.web.assessment.LineSplitter.Line;
import dev.harbinger.web.traffic.ByteBudget;
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
        assertThat(split(4, "12345", "6789", "0\n1234\n12345")).containsExactly("1:TOO_LONG", "2:1234", "3:TOO_LONG");
    }

    @Test
    void aLineForWhichThereIsNoRoomIsNamedAndTheRestGoesOn() {
        ByteBudget budget = new ByteBudget(6);
        ByteBudget.Share share = budget.open();
        assertThat(split(10, share, "123", "45\n12", "34\n"))
                .as("nobody may hold more than is left")
                .containsExactly("1:NO_ROOM", "2:1234");
        assertThat(budget.taken()).as("of the line that was given").isEqualTo(4);
    }

    @Test
    void emptyLinesCountAgainstNothing() {
        ByteBudget budget = new ByteBudget(100);
        split(10, budget.open(), "\n \r\n\n");
        assertThat(budget.taken()).isZero();
    }

    private static List<String> split(int longest, String... parts) {
        return split(longest, new ByteBudget(1000).open(), parts);
    }

    private static List<String> split(int longest, ByteBudget.Share share, String... parts) {
        LineSplitter splitter = new LineSplitter(longest, share);
        List<Line> lines = new ArrayList<>();
        for (String part : parts) {
            lines.addAll(splitter.take(Buffer.buffer(part)));
        }
        splitter.finish().ifPresent(lines::add);
        return lines.stream().map(LineSplitterTest::shown).toList();
    }

    private static String shown(Line line) {
        return line.number() + ":"
                + (line.refusal() == null ? new String(line.bytes(), StandardCharsets.UTF_8) : line.refusal());
    }
}
