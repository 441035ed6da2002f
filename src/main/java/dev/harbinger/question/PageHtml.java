package dev.harbinger.question;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a page as HTML that needs nothing else and prints well. */
public final class PageHtml {
    private static final String STYLE =
            "body{font:11pt/1.45 Georgia,serif;max-width:46em;margin:2em auto;padding:0 1em}"
                    + "h1,h2{font-family:Helvetica,Arial,sans-serif;line-height:1.2}h2{margin-top:1.6em;break-after:avoid}"
                    + "table{border-collapse:collapse;width:100%;margin:1.2em 0;font-size:10pt}"
                    + "caption{padding:.25em .5em;text-align:left;font-style:italic;break-after:avoid}th,td{border-bottom:1px solid #999;"
                    + "padding:.25em .5em;text-align:left;vertical-align:top}tr,li{break-inside:avoid}"
                    + "@media print{body{margin:0;max-width:none}}";

    /** What browsers may load for it: nothing, and no style but its own (Content-Security-Policy). */
    public static final String SECURITY_POLICY = "default-src 'none'; style-src '" + hash(STYLE)
            + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private PageHtml() {}

    /** The whole document. */
    public static String of(Page page) {
        String title = escaped(page.title());
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"UTF-8\">\n<title>" + title
                + "</title>\n<style>" + STYLE + "</style>\n</head>\n<body>\n<h1>" + title + "</h1>\n"
                + page.blocks().stream().map(PageHtml::block).collect(Collectors.joining())
                + "</body>\n</html>\n";
    }

    private static String block(Page.Block block) {
        if (block instanceof Page.Block.Heading heading) {
            return element("h2", escaped(heading.text())) + "\n";
        }
        if (block instanceof Page.Block.Paragraph paragraph) {
            return element("p", escaped(paragraph.text())) + "\n";
        }
        if (block instanceof Page.Block.Bullets bullets) {
            return element(
                            "ul",
                            bullets.points().stream()
                                    .map(point -> element("li", escaped(point)))
                                    .collect(Collectors.joining("\n", "\n", "\n")))
                    + "\n";
        }
        Page.Block.Table table = (Page.Block.Table) block;
        String rows = table.rows().stream().map(row -> row("td", row)).collect(Collectors.joining());
        return "<table>\n" + element("caption", escaped(table.caption())) + "\n<thead>\n" + row("th", table.head())
                + "</thead>\n<tbody>\n" + rows + "</tbody>\n</table>\n";
    }

    private static String row(String cell, List<String> cells) {
        return element(
                        "tr",
                        cells.stream().map(text -> element(cell, escaped(text))).collect(Collectors.joining())) + "\n";
    }

    private static String element(String name, String content) {
        return "<" + name + ">" + content + "</" + name + ">";
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
