package dev.harbinger.question;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a page as Markdown. */
public final class PageMarkdown {
    private PageMarkdown() {}

    /** The page, ending with a line break. */
    public static String of(Page page) {
        return "# " + escaped(page.title()) + "\n"
                + page.blocks().stream().map(PageMarkdown::block).collect(Collectors.joining());
    }

    private static String block(Page.Block block) {
        if (block instanceof Page.Block.Heading heading) {
            return "\n## " + escaped(heading.text()) + "\n";
        }
        if (block instanceof Page.Block.Paragraph paragraph) {
            return "\n" + escaped(paragraph.text()) + "\n";
        }
        if (block instanceof Page.Block.Bullets bullets) {
            return "\n"
                    + bullets.points().stream()
                            .map(point -> "- " + escaped(point) + "\n")
                            .collect(Collectors.joining());
        }
        Page.Block.Table table = (Page.Block.Table) block;
        String rule = "|" + "---|".repeat(table.head().size()) + "\n";
        return "\n" + row(table.head()) + rule
                + table.rows().stream().map(PageMarkdown::row).collect(Collectors.joining());
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> escaped(cell).replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** Keeps values of facts from being read as mark-up. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("<", "&lt;")
                .replace("*", "\\*")
                .replace("`", "\\`")
                .replace("[", "\\[")
                .replaceAll("\\s+", " ");
    }
}
