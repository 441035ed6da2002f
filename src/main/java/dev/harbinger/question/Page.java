package dev.harbinger.question;

import java.util.ArrayList;
import java.util.List;

/**
 * A page for people, apart from how it is written. Texts are plain, without mark-up.
 *
 * @param title its title
 * @param blocks in reading order
 */
public record Page(String title, List<Block> blocks) {
    public Page {
        blocks = List.copyOf(blocks);
    }

    /** The page with one more paragraph at its end. */
    public Page with(String last) {
        List<Block> more = new ArrayList<>(blocks);
        more.add(new Block.Paragraph(last));
        return new Page(title, more);
    }

    /** A part of a page. */
    public sealed interface Block {
        /** Begins a section. */
        record Heading(String text) implements Block {}

        /** Running text. */
        record Paragraph(String text) implements Block {}

        /** Points one below the other. */
        record Bullets(List<String> points) implements Block {
            public Bullets {
                points = List.copyOf(points);
            }
        }

        /** Rows under a head, with a caption; each row has as many cells as the head. */
        record Table(String caption, List<String> head, List<List<String>> rows) implements Block {
            public Table {
                head = List.copyOf(head);
                rows = rows.stream().map(List::copyOf).toList();
            }
        }
    }
}
