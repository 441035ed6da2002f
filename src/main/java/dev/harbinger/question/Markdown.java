package dev.harbinger.question;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes Markdown (CommonMark with tables): the one place where texts become mark-up, so that no value of a fact is read
 * as a link, an image, a tag or a cell of its own. Not thread-safe.
 */
public final class Markdown {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern ENTITY = Pattern.compile("&(?=#?\\w+;)");

    /** What could begin a tag or a link; a sign of comparison cannot. */
    private static final Pattern OPENING = Pattern.compile("<(?=[A-Za-z/!?])");

    /** What could make text stand out or begin a list; a sign of multiplication between blanks cannot. */
    private static final Pattern STAR = Pattern.compile("(?<!\\S\\s)\\*|\\*(?!\\s)");

    private static final Pattern BLOCK = Pattern.compile("^(?:(?=[#>+=~-])|(\\d{1,9})(?=[.)]))");

    private final StringBuilder text = new StringBuilder();

    /** The title of the page. */
    public Markdown title(String title) {
        return line("# " + escaped(title));
    }

    /** Begins a section, after an empty line. */
    public Markdown heading(String heading) {
        return blank().line("## " + escaped(heading));
    }

    /** Text on lines of its own; callers put the empty lines around it. */
    public Markdown text(String plain) {
        return text(Words.of(plain));
    }

    /** The same with parts that stand out. */
    public Markdown text(Words words) {
        return line(words.asBlock());
    }

    /** A point of a list. */
    public Markdown item(String plain) {
        return item(0, Words.of(plain));
    }

    /**
     * A point of a list below another.
     *
     * @param depth from 0
     */
    public Markdown item(int depth, Words words) {
        return line("  ".repeat(depth) + "- " + words.asBlock());
    }

    /** The head of a table. */
    public Markdown head(List<String> cells) {
        return row(cells).line("|" + "---|".repeat(cells.size()));
    }

    /** A row of a table. */
    public Markdown row(List<String> cells) {
        return line(cells.stream()
                .map(cell -> escaped(cell).replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |")));
    }

    /** An empty line. */
    public Markdown blank() {
        return line("");
    }

    private Markdown line(String line) {
        text.append(line).append('\n');
        return this;
    }

    /** All that was written. */
    @Override
    public String toString() {
        return text.toString();
    }

    private static String escaped(String plain) {
        String withoutEntities = ENTITY.matcher(plain).replaceAll("&amp;");
        String escaped =
                withoutEntities.replace("\\", "\\\\").replace("`", "\\`").replace("[", "\\[");
        escaped = OPENING.matcher(escaped).replaceAll("&lt;");
        escaped = STAR.matcher(escaped).replaceAll("\\\\*");
        return SPACE.matcher(escaped).replaceAll(" ");
    }

    /** Texts of a line, some of which stand out. Immutable. */
    public static final class Words {
        private final String markdown;

        private Words(String markdown) {
            this.markdown = markdown;
        }

        /** Plain text. */
        public static Words of(String plain) {
            return new Words(escaped(plain));
        }

        /** With more plain text. */
        public Words and(String plain) {
            return new Words(markdown + escaped(plain));
        }

        /** With something in bold. */
        public Words bold(String plain) {
            return new Words(markdown + "**" + escaped(plain) + "**");
        }

        /** With something in italics. */
        public Words italic(String plain) {
            return new Words(markdown + "*" + escaped(plain) + "*");
        }

        /** With the name of something that programs know. */
        public Words code(String name) {
            return new Words(
                    markdown + "`" + SPACE.matcher(name.replace('`', '\'')).replaceAll(" ") + "`");
        }

        /** With a remark in brackets. */
        public Words remark(String plain) {
            return new Words(markdown + "[" + escaped(plain) + "]");
        }

        /** Not to be read as a heading, a quotation or a list. */
        private String asBlock() {
            return BLOCK.matcher(markdown).replaceFirst("$1\\\\");
        }
    }
}
