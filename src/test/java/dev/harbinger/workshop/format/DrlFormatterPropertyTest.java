package dev.harbinger.workshop.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harbinger.engine.DrlSyntax;
import dev.harbinger.engine.Loaded;
import dev.harbinger.engine.PackLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Formatting changes how a file looks, and nothing else. */
class DrlFormatterPropertyTest {
    /** What is never the same twice: places in files, and objects that are written by their address. */
    private static final Pattern UNLIKE = Pattern.compile("Position\\[[^]]*]|[\\w.$/]+@[0-9a-f]+");

    private static final Path PACK = Path.of("rules/tajikistan");
    private static final String SMALL = """
            declare enum Colour
                @doc( "d" )
                RED, GREEN;
            end

            declare Thing
                @state
                @doc( "y" )
                name : String @key @doc( "x" )
            end

            rule "theme_rule"
                @title( "T" )
                @lowers( "w" ) @mitigator( "m" ) @weakens( "x" )
                @because( "b" )
            when
                $x : Finding( id == "y" && level >= Level.HIGH, ( a in ( "A", "B" ) || b != -1 ) )
                not Finding( id == "z" )
            then
                conclude( drools );
            end
            """;

    @Property(tries = 3)
    void theShippedRulesComeOutOfAnyWhiteSpaceAsTheyWere(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        SortedMap<String, String> untidy = new TreeMap<>();
        for (Path file : DrlFiles.of(List.of(PACK)).keySet()) {
            String text = Files.readString(file);
            untidy.put(file.getFileName().toString(), untidy(text, random));
            assertThat(DrlFormatter.format("x", untidy(text, random))).isEqualTo(new Formatted.Text(text));
        }
        assertThat(model(untidy)).isEqualTo(model(new TreeMap<>()));
    }

    @Property(tries = 300)
    void noCommentIsLostAndFormattingTwiceIsFormattingOnce(@ForAll long seed) {
        String source = commented(new Random(seed));
        Assume.that(DrlSyntax.problems("x", source).isEmpty());
        String once = formatted(source);
        assertThat(formatted(once)).isEqualTo(once);
        assertThat(comments(once)).isEqualTo(comments(source));
        assertThat(words(once)).isEqualTo(words(SMALL));
    }

    private static String formatted(String text) {
        return ((Formatted.Text) DrlFormatter.format("x", text)).text();
    }

    private static List<String> comments(String text) {
        return Tokens.cut(text).stream()
                .filter(Token::isComment)
                .map(comment -> comment.text().stripTrailing())
                .toList();
    }

    private static List<String> words(String text) {
        return Tokens.cut(text).stream()
                .filter(token -> !token.isComment())
                .map(Token::text)
                .toList();
    }

    /** The file with other white space; line ends stay where the style leaves them to the author. */
    private static String untidy(String text, Random random) {
        StringBuilder untidy = new StringBuilder();
        List<Token> tokens = Tokens.cut(text);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean constant = token.text().matches("[A-Z_]+");
            boolean weakens = token.is("@") && tokens.get(i + 1).is("weakens");
            boolean afterAt = i > 0 && tokens.get(i - 1).is("@");
            untidy.append(afterAt ? "" : white(token.before(), constant || weakens, random))
                    .append(token.text());
        }
        return untidy.toString();
    }

    private static String white(String before, boolean fixed, Random random) {
        if (before.isEmpty()) {
            return List.of("", "", " ", "\t").get(random.nextInt(4));
        }
        if (!before.contains("\n")) {
            return " ".repeat(1 + random.nextInt(3));
        }
        List<String> white = List.of("\n", "\r\n\t", "\n \n\n", "\n       ", " ");
        return white.get(random.nextInt(fixed ? 4 : 5));
    }

    private static String commented(Random random) {
        StringBuilder text = new StringBuilder();
        List<Token> tokens = Tokens.cut(SMALL);
        for (int i = 0; i < tokens.size(); i++) {
            if (random.nextInt(12) == 0) {
                String comment = List.of(
                                " // c%d \n", "\n// c%d\n\n", " /* c%d */ ", "/* c%d\n  more */\n", "\n/* c%d */")
                        .get(random.nextInt(5));
                text.append(comment.formatted(i));
            }
            text.append(tokens.get(i).before()).append(tokens.get(i).text());
        }
        return text.toString();
    }

    /** What the engine reads from the shipped pack with some files in another form, apart from the places. */
    private static String model(SortedMap<String, String> changed) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        for (Path file : DrlFiles.of(List.of(PACK)).keySet()) {
            files.put(file.getFileName().toString(), Files.readString(file));
        }
        files.put("pack.yaml", Files.readString(PACK.resolve("pack.yaml")));
        files.put("claims.yaml", Files.readString(PACK.resolve("claims.yaml")));
        files.put("places.yaml", Files.readString(PACK.resolve("places.yaml")));
        files.putAll(changed);
        Loaded loaded = PackLoader.load("tajikistan", files);
        return UNLIKE.matcher(((Loaded.Ready) loaded).ruleBase().pack().toString())
                .replaceAll("");
    }
}
