package dev.harbinger.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harbinger.question.Markdown.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {
    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '"',
            value = {
                "<script>alert(1)</script> -> &lt;script>alert(1)&lt;/script>",
                "![i](http://evil) -> !\\[i](http://evil)",
                "[x]: http://evil -> \\[x]: http://evil",
                "<http://evil> -> &lt;http://evil>",
                "`rm` **now** -> \\`rm\\` \\*\\*now\\*\\*",
                "a \\[b -> a \\\\\\[b",
                "&lt;b&gt; R&D -> &amp;lt;b&amp;gt; R&D",
                "age <= 60 < 2 * x -> age <= 60 < 2 * x",
                "* one -> \\* one",
                "a *b* -> a \\*b\\*",
                "a<b -> a&lt;b",
                "# one -> \\# one",
                "> two -> \\> two",
                "- three -> \\- three",
                "1. four -> 1\\. four",
                "=== -> \\===",
                "~~~ -> \\~~~",
                "plain_name, tj_kg; 5 % -> plain_name, tj_kg; 5 %"
            })
    void aTextStaysText(String plain, String markdown) {
        assertThat(new Markdown().text(plain)).hasToString(markdown + "\n");
    }

    @Test
    void aTextBeginsNoLineOfItsOwn() {
        assertThat(new Markdown().item("a\n# b\r\n\n- c")).hasToString("- a # b - c\n");
        assertThat(new Markdown().title("a\nb").heading("c\nd")).hasToString("# a b\n\n## c d\n");
    }

    @Test
    void aCellOfATableIsOneCell() {
        assertThat(new Markdown().head(List.of("A", "B")).row(List.of("x | y", "")))
                .hasToString("| A | B |\n|---|---|\n| x \\| y |  |\n");
    }

    @Test
    void whatStandsOutIsClosedByItselfOnly() {
        Words words = Words.of("see ")
                .bold("a**b")
                .and(" ")
                .italic("c*d")
                .and(" ")
                .code("e`f\ng")
                .and(" ")
                .remark("h[i");
        assertThat(new Markdown().item(1, words)).hasToString("  - see **a\\*\\*b** *c\\*d* `e'f g` [h\\[i]\n");
    }
}
