package dev.harbinger.workshop.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harbinger.rule.RuleProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrlFormatterTest {
    private static final String UNTIDY = """
            // About this file.


            /* Written
               in May. */
            rule   "a_b"   // the first
             @status("stable") @defines("x") @claims("A B")
            @title(   "T" )   @because("b")
            when
                  // first
               $x:Finding(id=="y"&&level>=Level.HIGH , // why
                    (a in("A","B")||b not in ("C")) ,
                 c >=-5
               ) not   Finding(id=="z")
               // last
            then conclude(drools); end // done
            rule b @status("stable") @likelihood("likely")@firmness("low") @raises("w")
              @mechanism("m") @title("T") when exists Foo() Finding( id == "x" ) then
            conclude ( drools ) ;
            end
            """;

    private static final String TIDY = """
            // About this file.

            /* Written
               in May. */
            rule "a_b" // the first
                @status( "stable" )
                @defines( "x" )
                @claims( "A B" )
                @title( "T" )
                @because( "b" )
            when
                // first
                $x : Finding( id == "y" && level >= Level.HIGH, // why
                    ( a in ( "A", "B" ) || b not in ( "C" ) ),
                    c >= -5
                )
                not Finding( id == "z" )
                // last
            then
                conclude( drools );
            end // done

            rule b
                @title( "T" )
                @raises( "w" ) @mechanism( "m" )
                @likelihood( "likely" ) @firmness( "low" ) @status( "stable" )
            when
                exists Foo()
                Finding( id == "x" )
            then
                conclude( drools );
            end
            """;

    @Test
    void rulesAreSetInTheOneStyle() {
        assertThat(DrlFormatter.format("a.drl", UNTIDY)).isEqualTo(new Formatted.Text(TIDY));
    }

    @Test
    void setsAreSetLikeEnumerations() {
        String untidy =
                "declare  set Hot \"A\",// first\n \"B\" ,\"C\" end rule a when Foo(x  in Hot,y not  in Hot) then conclude(drools); end";

        assertThat(DrlFormatter.format("a.drl", untidy)).isEqualTo(new Formatted.Text("""
                declare set Hot
                    "A", // first
                    "B", "C"
                end

                rule a
                when
                    Foo( x in Hot, y not in Hot )
                then
                    conclude( drools );
                end
                """));
    }

    @Test
    void theConsequenceMayBeLeftOut() {
        assertThat(DrlFormatter.format("a.drl", "rule a when Foo() end rule b when not Foo(x==1) end // b"))
                .isEqualTo(new Formatted.Text("""
                        rule a
                        when
                            Foo()
                        end

                        rule b
                        when
                            not Foo( x == 1 )
                        end // b
                        """));
    }

    @Test
    void whatIsTidyStaysAsItIs() {
        assertThat(DrlFormatter.format("a.drl", TIDY)).isEqualTo(new Formatted.Text(TIDY));
    }

    @Test
    void declarationsAreSetInTheOneStyle() {
        assertThat(DrlFormatter.format("vocabulary.drl", """
                declare   enum   X  // colours
                 @doc("d")
                 A,B, // b
                   C ,
                 /* d */ D;
                end
                declare Y @doc("y") @state a:String @doc("x") @key b:List @doc("q")@of("String")
                // no more
                end""")).isEqualTo(new Formatted.Text("""
                declare enum X // colours
                    @doc( "d" )
                    A, B, // b
                    C,
                    /* d */ D;
                end

                declare Y
                    @state
                    @doc( "y" )
                    a : String @key @doc( "x" )
                    b : List @of( "String" ) @doc( "q" )
                    // no more
                end
                """));
    }

    @Test
    void linesOfOtherSystemsBecomeOurs() {
        assertThat(DrlFormatter.format("a.drl", TIDY.replace("\n", "\r\n"))).isEqualTo(new Formatted.Text(TIDY));
    }

    @Test
    void anEmptyFileStaysEmpty() {
        assertThat(DrlFormatter.format("a.drl", "")).isEqualTo(new Formatted.Text(""));
    }

    @Test
    void theShippedFilesAreTidy() throws IOException {
        for (Path file : DrlFiles.of(List.of(Path.of("rules"))).keySet()) {
            String text = Files.readString(file);
            assertThat(DrlFormatter.format(file.toString(), text)).isEqualTo(new Formatted.Text(text));
        }
    }

    @Test
    void aFileThatIsNoDrlIsRefusedAtThePlace() {
        assertThat(refused("rule \"x\"\nwhen\n    Foo( a == \nthen\n    conclude( drools );\nend\n"))
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo("syntax"))
                .isNotEmpty();
    }

    @Test
    void whatNoPackMayHoldIsRefusedAndNotGuessedAt() {
        assertThat(refused("import java.util.List\n"))
                .extracting(RuleProblem::toString)
                .containsExactly("a.drl:1:1: Instead of (import), a rule or a declaration is expected here.\n"
                        + "    Maybe run check first: it says what a file of rules may hold.");
        assertThat(refused("rule \"x\"\nwhen\n    Foo()\nthen\n    System.exit( 1 );\nend\n"))
                .extracting(problem -> problem.position().line())
                .containsExactly(5);
        assertThat(refused("rule \"x\" salience 5 when Foo() then conclude( drools ); end"))
                .extracting(problem -> problem.position().column())
                .containsExactly(10);
    }

    private static List<RuleProblem> refused(String text) {
        return ((Formatted.Refused) DrlFormatter.format("a.drl", text)).problems();
    }
}
