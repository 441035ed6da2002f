package dev.harbinger.question;

/** Writes a page as Markdown. */
public final class PageMarkdown {
    private PageMarkdown() {}

    /** The page, ending with a line break. */
    public static String of(Page page) {
        Markdown text = new Markdown().title(page.title());
        page.blocks().forEach(block -> write(text, block));
        return text.toString();
    }

    private static void write(Markdown text, Page.Block block) {
        if (block instanceof Page.Block.Heading heading) {
            text.heading(heading.text());
        } else if (block instanceof Page.Block.Paragraph paragraph) {
            text.blank().text(paragraph.text());
        } else if (block instanceof Page.Block.Bullets bullets) {
            text.blank();
            bullets.points().forEach(text::item);
        } else {
            Page.Block.Table table = (Page.Block.Table) block;
            text.blank().text(table.caption()).blank().head(table.head());
            table.rows().forEach(text::row);
        }
    }
}
